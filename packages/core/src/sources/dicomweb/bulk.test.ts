import { describe, expect, it } from 'vitest';
import { bulkPath, retrieveBulk } from './bulk.ts';

const server = { baseUrl: 'https://page.example/dicom-web/' };
const instance = { studyInstanceUID: '1.2', seriesInstanceUID: '1.2.3', sopInstanceUID: '1.2.3.4' };
const own = '/studies/1.2/series/1.2.3/instances/1.2.3.4';

describe('where a BulkDataURI leads', () => {
  it.each([
    [`https://page.example/dicom-web${own}/bulk/00281201`, `${own}/bulk/00281201`],
    [`https://page.example/dicom-web/bulkdata/abc?offset=12&length=3`, '/bulkdata/abc?offset=12&length=3'],
    // PS3.18 F.2.2: relative to the metadata that named it.
    ['instances/1.2.3.4/bulk/00281201', `${own}/bulk/00281201`],
    ['../../bulk/x', '/studies/1.2/bulk/x'],
    [`/dicom-web${own}/bulk/00281201`, `${own}/bulk/00281201`],
    // The archive behind a proxy names itself: only the path within the instance is kept.
    [`http://127.0.0.1:8042/dicom-web${own}/bulk/00281201`, `${own}/bulk/00281201`],
    [`https://elsewhere.example/x${own}/bulk/1`, `${own}/bulk/1`],
  ])('%s is asked of the server that was named', (uri, path) => {
    expect(bulkPath(server, instance, uri)).toBe(path);
  });

  it.each([
    'https://elsewhere.example/secret',
    '//elsewhere.example/secret',
    'https://page.example/other',
    'https://page.example/dicom-web-2/x',
    'https://page.example/dicom-web/../admin',
    '../../../../../admin',
    'https://page.example/dicom-web/%2e%2e%2fadmin',
    'https://page.example/dicom-web/..%2fadmin',
    'https://page.example/dicom-web/..\\..\\admin',
    'https://user:word@page.example/dicom-web/x',
    `https://elsewhere.example/studies/1.2/series/1.2.3/instances/9.9/bulk/1`,
    'file:///etc/passwd',
    'data:application/octet-stream,abc',
    'javascript:alert(1)',
    'http://',
  ])('%s is asked of nobody', async (uri) => {
    expect(bulkPath(server, instance, uri)).toBeUndefined();
    const answer = await retrieveBulk(
      { ...server, headers: () => expect.unreachable('no token is made for it') },
      instance,
      uri,
      100,
      new AbortController().signal,
    );
    expect(answer).toEqual({ ok: false, failure: { reason: 'refused' } });
  });
});
