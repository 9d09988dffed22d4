import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MemorySource } from '../../packages/core/src/bytes/memory-source.ts';
import { describeText } from '../../packages/checker/src/evidence/document-kinds/describe-text.ts';
import { paperText } from '../../packages/checker/src/evidence/document-kinds/paper-text.ts';
import type { PaperFormat } from '../../packages/checker/src/evidence/document-kinds/paper-text.ts';
import { extractPdfText } from '../../packages/checker/src/evidence/document-kinds/pdf-extract.ts';
import type { GatherServices } from '../../packages/checker/src/evidence/evidence-map.ts';

const root = process.env['MEDPASS_TEST_DATA'] ?? join(import.meta.dirname, '../../../shared/data');
const here = existsSync(join(root, 'documents'));
if (!here) process.stdout.write('documents: the test data is absent, so nothing was compared with it\n');

const services: GatherServices = {
  bytes: () => undefined,
  pdfText: async (bytes) => extractPdfText((await bytes.read(0, bytes.size)).slice()),
};

const list = (folder: string) => readdirSync(join(root, 'documents', folder)).sort();

async function read(folder: string, file: string, format: PaperFormat) {
  const bytes = new MemorySource(new Uint8Array(readFileSync(join(root, 'documents', folder, file))));
  const text = await paperText(format, bytes, services, new AbortController().signal);
  return { text, facts: text.ok ? describeText(text.text, file) : undefined };
}

describe.skipIf(!here)('papers of the shared data', () => {
  it('takes chest radiograph reports for radiology reports', async () => {
    for (const file of list('report-text')) {
      const { facts } = await read('report-text', file, 'text');
      expect(facts?.kind, file).toBe('radiology-report');
      expect(facts?.confidence, file).toBeGreaterThan(0.7);
      // Nine words do not say their language.
      if (file !== 'chexpert-sample-4.txt') expect(facts?.language, file).toBe('en');
    }
  });

  it('takes German clinical letters for letters or discharge summaries', async () => {
    const kinds = new Map<string, string | undefined>();
    for (const file of list('clinical-letters-de')) {
      const { facts } = await read('clinical-letters-de', file, 'text');
      kinds.set(file, facts?.kind);
      expect(facts?.language, file).toBe('de');
      expect(['clinic-letter', 'discharge-summary'], file).toContain(facts?.kind);
    }
    expect(kinds.get('Osler.txt')).toBe('discharge-summary');
  });

  it('takes no PDF of these for a radiology report, and reads each text layer', async () => {
    for (const file of list('pdf-with-text')) {
      const { text, facts } = await read('pdf-with-text', file, 'pdf');
      expect(text.ok, file).toBe(true);
      expect(facts?.kind, file).not.toBe('radiology-report');
    }
    const { facts } = await read('pdf-with-text', 'letter.pdf', 'pdf');
    expect(facts).toMatchObject({ kind: 'clinic-letter', language: 'fr', dates: ['2010-01-01'] });
  });

  it('says of every scanned PDF that it has no text', async () => {
    for (const file of list('pdf-scanned-or-image-only')) {
      const { text } = await read('pdf-scanned-or-image-only', file, 'pdf');
      expect(text, file).toMatchObject({ ok: false, reason: 'no-text' });
    }
  });

  it('says that the encrypted PDF is locked', async () => {
    const { text } = await read('pdf-encrypted', 'libreoffice-writer-password.pdf', 'pdf');
    expect(text).toEqual({ ok: false, reason: 'locked' });
  });

  it('reads every Word file, those without text as such', async () => {
    for (const file of list('docx')) {
      const { text } = await read('docx', file, 'office');
      if (/^(?:empty|tiny-picture.*|external-picture)\.docx$/.test(file))
        expect(text, file).toEqual({ ok: false, reason: 'no-text' });
      else expect(text.ok, file).toBe(true);
    }
  });
});
