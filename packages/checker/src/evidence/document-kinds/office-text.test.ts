import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../../../core/src/bytes/memory-source.ts';
import { utf8 } from '../../../../../test/build/bytes.ts';
import { buildDocx } from '../../../../../test/build/docx.ts';
import { buildZip, buildZipBomb } from '../../../../../test/build/zip.ts';
import { documentLimits } from './document-limits.ts';
import { officeText } from './office-text.ts';

const signal = new AbortController().signal;
const read = (bytes: Uint8Array, limits = documentLimits) => officeText(new MemorySource(bytes), signal, limits);

describe('text of an office file', () => {
  it('reads paragraphs, tabs and the page header', async () => {
    const docx = buildDocx(['MRT & mehr', 'TR\t500'], { header: 'Patient: Muster, Erika' });
    expect(await read(docx)).toEqual({ ok: true, text: 'MRT & mehr\nTR\t500\n\nPatient: Muster, Erika' });
  });

  it('passes over numbers that place pictures, field codes and deleted words', async () => {
    const extra =
      '<w:p><wp:posOffset>30124400</wp:posOffset><w:instrText>PAGE</w:instrText><w:delText>gone</w:delText><w:t>kept</w:t></w:p>';
    expect(await read(buildDocx([], { extra }))).toEqual({ ok: true, text: 'kept' });
  });

  it('says where there is no text, and where nothing here opens it', async () => {
    expect(await read(buildDocx(['']))).toEqual({ ok: false, reason: 'no-text' });
    expect(await read(buildZip([{ name: 'xl/workbook.xml', bytes: utf8('<a/>') }]))).toEqual({
      ok: false,
      reason: 'unavailable',
    });
    expect(await read(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)))).toEqual({
      ok: false,
      reason: 'unavailable',
    });
  });

  it('knows a document under a password by its compound file', async () => {
    const name = Uint8Array.from([...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));
    const locked = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(504), ...name);
    expect(await read(locked)).toEqual({ ok: false, reason: 'locked' });
  });

  it('stops a part that inflates beyond its cap, and a file beyond its own', async () => {
    const limits = { ...documentLimits, officePartBytes: 1000 };
    expect(await read(buildDocx(['x'.repeat(5000)]), limits)).toEqual({ ok: false, reason: 'limit' });
    expect(await read(buildZipBomb(2_000_000), { ...documentLimits, officeBytes: 10 })).toEqual({
      ok: false,
      reason: 'limit',
    });
  });

  it('answers for a cut file', async () => {
    const docx = buildDocx(['one']);
    expect(await read(docx.slice(0, docx.length - 30))).toMatchObject({ ok: false });
  });
});
