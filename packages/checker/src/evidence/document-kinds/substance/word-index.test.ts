import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { WordIndex } from './word-index.ts';

const lists = [
  'liver | liver | pneumo* | *olol | lower lobe | e a | 肝脏 | 未见 | d-二聚体 | مفصل | - |',
  'liver | d2 | wirbel* | ca 125 | one two three four | 肾 | 25-羟维生素d | 维生素b12 | 磁共振胰胆管造影',
];
const count = (text: string) => new WordIndex(lists).count(fold(text));

describe('words of a family', () => {
  it.each([
    ['whole', 'The liver.', [1, 1]],
    ['not as parts of others', 'livery', []],
    ['that go on', 'pneumothorax', [1]],
    ['that go on, by themselves', 'pneumo', [1]],
    ['that began earlier', 'bisoprolol and metoprolol', [2]],
    ['an ending alone is no word', 'olol', []],
    ['of two words', 'the lower  lobe', [1]],
    ['of two words, not of one', 'the lower', []],
    ['of letters with a stroke', 'E/A 0.8', [1]],
    ['in Chinese, anywhere', '于肝脏未见异常', [2]],
    ['in Chinese with Latin letters', '血浆D二聚体升高', [1]],
    ['in Chinese, at the end and by themselves', '肝脏，肾', [1, 1]],
    ['in Chinese with Latin letters at their head', 'D二聚体', [1]],
    ['in Chinese with figures and letters on both sides', '25羟维生素D 31', [0, 1]],
    ['in Chinese with figures behind', '维生素B12偏低', [0, 1]],
    ['in Chinese, of eight characters', '行磁共振胰胆管造影', [0, 1]],
    ['of figures, as one word', 'CA 125: 31, ca 12 5', [0, 1]],
    ['of figures, not parted', 'ca 12 5', []],
    ['of four words', 'one two three four five', [0, 1]],
    ['in Arabic with the article and what is joined', 'والمفصل ومفصل', [1]],
    ['in Arabic with what is joined alone', 'بمفصل', [1]],
    ['in Arabic, not where what is joined is a part of the word', 'بمف', []],
    ['with accents and capitals', 'LÍVER WIRBELKÖRPER', [1, 2]],
    ['each once', 'liver liver LIVER', [1, 1]],
    ['of no text', '', []],
    ['of signs alone', '* - |', []],
  ])('%s', (_, text, found) => {
    const counts = count(text);
    expect([0, 1].map((family) => counts[family] ?? 0)).toEqual([found[0] ?? 0, found[1] ?? 0]);
  });
});
