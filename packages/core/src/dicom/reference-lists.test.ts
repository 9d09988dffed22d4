import { expect, test } from 'vitest';
import { ReferenceLists } from './reference-lists.ts';

const list = (...uids: readonly string[]) => uids.map((sopInstanceUID) => ({ sopInstanceUID }));

test('equal lists in a row become one object', () => {
  const lists = new ReferenceLists();
  const first = lists.share(list('1.2', '1.3'));
  expect(lists.share(list('1.2', '1.3'))).toBe(first);
});

test.each([
  ['another image', list('1.2', '1.4')],
  ['one more', list('1.2', '1.3', '1.4')],
  ['another series', [{ sopInstanceUID: '1.2', seriesInstanceUID: '9' }, { sopInstanceUID: '1.3' }]],
  ['another study', [{ sopInstanceUID: '1.2' }, { sopInstanceUID: '1.3', studyInstanceUID: '9' }]],
])('a list with %s stays itself', (_, other) => {
  const lists = new ReferenceLists();
  lists.share(list('1.2', '1.3'));
  expect(lists.share(other)).toBe(other);
});
