import { expect, it } from 'vitest';
import { simplifyHan } from './simplify-han.ts';

it.each([
  ['電腦掃描檢查報告', '电脑扫描检查报告'],
  ['左側腎臟未見結石', '左侧肾脏未见结石'],
  ['左侧肾脏未见结石', '左侧肾脏未见结石'],
  ['MRI of the liver', 'MRI of the liver'],
])('%s', (written, read) => {
  expect(simplifyHan(written)).toBe(read);
});
