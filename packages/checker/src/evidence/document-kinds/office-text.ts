import type { ByteSource } from '@medpass/dicom-core';
import { PartTooLarge, cappedCollector } from './capped-collector.ts';
import { documentLimits } from './document-limits.ts';
import type { DocumentLimits, PaperText } from './document-limits.ts';
import { decodeEntities, tidy } from './strip-markup.ts';

// Headers carry the hospital and the patient's name; comments and pictures are passed over.
const parts = /^(?:word\/(?:header\d*|document|footnotes)\.xml|content\.xml)$/;

/**
 * Text of a Word (`.docx`) or OpenDocument file. Only the parts that hold text are inflated, each under a cap, so that neither a
 * bomb nor an external picture is ever opened. An old binary `.doc` is `unavailable`.
 */
export async function officeText(
  bytes: ByteSource,
  signal: AbortSignal,
  limits: DocumentLimits = documentLimits,
): Promise<PaperText> {
  if (bytes.size > limits.officeBytes) return { ok: false, reason: 'limit' };
  const magic = await bytes.read(0, 8, signal);
  // Compound File Binary: an old .doc, or a DOCX under a password.
  if (magic[0] === 0xd0 && magic[1] === 0xcf)
    return { ok: false, reason: (await isEncryptedPackage(bytes, signal)) ? 'locked' : 'unavailable' };
  const data = await bytes.read(0, bytes.size, signal);
  const zip = await import('@zip.js/zip.js');
  // Its own workers would load from an address of their own; the parts are small, and this runs where it is called.
  zip.configure({ useWebWorkers: false });
  const reader = new zip.ZipReader(new zip.Uint8ArrayReader(data));
  try {
    const texts: string[] = [];
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory || !parts.test(entry.filename)) continue;
      if (entry.encrypted) return { ok: false, reason: 'locked' };
      const collected = cappedCollector(limits.officePartBytes);
      await entry.getData(collected.writable as never);
      const xml = new TextDecoder().decode(collected.bytes());
      if (entry.filename === 'word/document.xml') texts.unshift(partText(xml));
      else texts.push(partText(xml));
    }
    if (texts.length === 0) return { ok: false, reason: 'unavailable' };
    const text = tidy(texts.join('\n\n')).slice(0, limits.characters);
    return text === '' ? { ok: false, reason: 'no-text' } : { ok: true, text };
  } catch (error) {
    signal.throwIfAborted();
    return { ok: false, reason: error instanceof PartTooLarge ? 'limit' : 'malformed' };
  } finally {
    await reader.close().catch(() => undefined);
  }
}

const before: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'text:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
  'text:line-break': '\n',
};
const after: Readonly<Record<string, string>> = {
  'w:p': '\n',
  'text:p': '\n',
  'text:h': '\n',
  'w:tc': '\t',
  'table:table-cell': '\t',
};

/** Word keeps its text in `w:t` alone; other numbers between tags are places of pictures. OpenDocument keeps it everywhere. */
function partText(xml: string): string {
  const word = xml.includes('<w:');
  let out = '';
  for (const [, closing, name = '', text = ''] of xml.matchAll(/<(\/?)([\w:-]+)[^>]*>([^<]*)/g)) {
    out += (closing === '/' ? after[name] : before[name]) ?? '';
    if (!word || (name === 'w:t' && closing === '')) out += text;
  }
  return decodeEntities(out);
}

/** MS-OFFCRYPTO: a document under a password is a compound file with the stream `EncryptedPackage`, its name in UTF-16. */
async function isEncryptedPackage(bytes: ByteSource, signal: AbortSignal): Promise<boolean> {
  const head = await bytes.read(0, Math.min(bytes.size, 2 ** 20), signal);
  return new TextDecoder('utf-16le').decode(head.subarray(0, head.length & ~1)).includes('EncryptedPackage');
}
