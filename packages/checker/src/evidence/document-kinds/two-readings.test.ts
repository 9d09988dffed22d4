import { describe, expect, it } from 'vitest';
import { describeText } from './describe-text.ts';

const second = (first: string, other: string, seen = '') =>
  describeText(`${first}\nAnna B.\n${seen || 'x'}\n\n\n${other}\nAnna B.\n${seen || 'x'}\n`, '').examinationDates;

describe('two readings in one file, the day before the name', () => {
  it.each([
    ['12.04.2025 CT of the chest', '03.02.2026 MRI brain'],
    ['12.04.2025 - TACAR de tórax', '03.02.2026 - RM de rodilla'],
    ['12.04.2025: MRT Knie', '03.02.2026: CT Thorax'],
    ['12.04.2025 МРТ малого таза', '03.02.2026 КТВР лёгких'],
    ['2025-04-12 盆腔MRI', '2026-02-03 胸部CT'],
    ['12.04.2025 - رنين مغناطيسي للحوض', '03.02.2026 - طبقي محوري للصدر'],
    ['12.04.2025 IRM du bassin', '03.02.2026 Scanner thoracique'],
    ['12.04.2025 - RM da pelve', '03.02.2026 - TC de tórax'],
    ['12.04.2025 - MRI panggul', '03.02.2026 - HRCT toraks'],
  ])('%s, %s', (first, other) => expect(second(first, other)).toEqual(['2025-04-12', '2026-02-03']));

  it('not where the day is of what was compared, or of a sentence', () => {
    expect(second('03.02.2026 CT chest', 'Comparison:\n12.04.2025 CT chest')).toBeUndefined();
    expect(second('03.02.2026 CT chest', 'Comparison:\n12.04.2025 CT chest\n08.11.2024 CT chest')).toBeUndefined();
    expect(second('03.02.2026 CT chest', '12.04.2025 CT chest was seen. It was normal.')).toBeUndefined();
  });
});
