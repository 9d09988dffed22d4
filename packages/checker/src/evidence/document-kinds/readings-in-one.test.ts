import { describe, expect, it } from 'vitest';
import { describeText } from './describe-text.ts';

const seen = 'No focal lesion. The ventricles are of normal size. Bones are intact. '.repeat(12);
const days = (...parts: string[]) => describeText(parts.join('\n\n'), '').examinationDates;

describe('the days of two readings in one file', () => {
  it.each([
    ['Examen: TC de tórax\nFecha: 12.04.2025', 'Examen: RM de rodilla\nFecha: 03.02.2026'],
    ['CT chest\nAnna B., 12.03.1951\n12.04.2025', 'MRI knee\nAnna B., 12.03.1951\n03.02.2026'],
    ['MRT Knie (12.04.2025)', 'CT Thorax (03.02.2026)'],
    ['项目 盆腔MRI\n检查时间 2025-04-12', '项目 胸部CT\n检查时间 2026-02-03'],
  ])('%s', (first, second) =>
    expect(days(`${first}\n${seen}`, `${second}\n${seen}`)).toEqual(['2025-04-12', '2026-02-03']),
  );

  it('are not those of a list of earlier ones, of a comparison, or of one reading', () => {
    expect(days(`CT chest\n03.02.2026\n${seen}`, 'CT chest\n12.04.2025\nMRI knee\n08.11.2024')).toBeUndefined();
    expect(days(`CT chest\n03.02.2026\n${seen}`, `Compared with CT chest of 12.04.2025\n${seen}`)).toBeUndefined();
    expect(days(`CT chest\n03.02.2026\n${seen}`, `MRI of the brain is advised\n${seen}`)).toBeUndefined();
  });
});
