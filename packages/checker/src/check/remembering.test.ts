import { expect, it } from 'vitest';
import type { AnyEvidence } from '../evidence/define-evidence.ts';
import { remembering } from './remembering.ts';

it('asks again only what hangs on the kinds of papers, and what failed', async () => {
  const asked: string[] = [];
  const evidence = (id: AnyEvidence['id'], requires: AnyEvidence['requires'] = []): AnyEvidence => ({
    id,
    requires,
    gather: () => {
      asked.push(id);
      return id === 'identity' && asked.length < 5 ? Promise.reject(new Error('once')) : Promise.resolve([]);
    },
  });
  const { evidences: all, forget } = remembering([
    evidence('identity'),
    evidence('document-kinds'),
    evidence('document-owners', ['identity', 'document-kinds']),
    evidence('report-pairing', ['document-owners']),
  ]);
  const gather = () =>
    Promise.all(all.map((one) => one.gather({} as Parameters<AnyEvidence['gather']>[0]).catch(() => undefined)));
  await gather();
  expect(asked).toEqual(['identity', 'document-kinds', 'document-owners', 'report-pairing']);
  await gather();
  expect(asked.slice(4)).toEqual(['identity', 'document-owners', 'report-pairing']);
  await gather();
  expect(asked.slice(7)).toEqual(['document-owners', 'report-pairing']);
  forget('document-kinds');
  await gather();
  expect(asked.slice(9)).toEqual(['document-kinds', 'document-owners', 'report-pairing']);
});
