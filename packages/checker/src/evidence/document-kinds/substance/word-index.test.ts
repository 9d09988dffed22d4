import { describe, expect, it } from 'vitest';
import { fold } from '../fold.ts';
import { WordIndex } from './word-index.ts';

const lists = ['liver | pneumo* | *olol | lower lobe | e a | 肝脏 | 未见 | d-二聚体 | مفصل', 'liver | d2 | wirbel*'];
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
    ['in Arabic with the article and what is joined', 'والمفصل ومفصل', [1]],
    ['with accents and capitals', 'LÍVER WIRBELKÖRPER', [1, 2]],
    ['each once', 'liver liver LIVER', [1, 1]],
    ['of no text', '', []],
    ['of signs alone', '* - |', []],
  ])('%s', (_, text, found) => {
    const counts = count(text);
    expect([0, 1].map((family) => counts[family] ?? 0)).toEqual([found[0] ?? 0, found[1] ?? 0]);
  });
});
