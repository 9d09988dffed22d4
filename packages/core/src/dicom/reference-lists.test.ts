import { expect, test } from 'vitest';
import type { InstanceReference } from './instance-header.ts';
import { ReferenceLists } from './reference-lists.ts';

const to = (sopInstanceUID: string, more: Partial<InstanceReference> = {}): InstanceReference => ({
  role: 'source',
  sopInstanceUID,
  ...more,
});

test('equal lists in a row become one object', () => {
  const lists = new ReferenceLists();
  const first = lists.share([to('1.2'), to('1.3', { sopClassUID: '7' })]);
  expect(lists.share([to('1.2'), to('1.3', { sopClassUID: '7' })])).toBe(first);
});

test.each([
  ['another image', [to('1.2'), to('1.4')]],
  ['one more', [to('1.2'), to('1.3'), to('1.4')]],
  ['another class', [to('1.2', { sopClassUID: '7' }), to('1.3')]],
  ['another series', [to('1.2', { seriesInstanceUID: '9' }), to('1.3')]],
  ['another study', [to('1.2'), to('1.3', { studyInstanceUID: '9' })]],
  ['another role', [to('1.2'), to('1.3', { role: 'beside' })]],
])('a list with %s stays itself', (_, other) => {
  const lists = new ReferenceLists();
  lists.share([to('1.2'), to('1.3')]);
  expect(lists.share(other)).toBe(other);
});
