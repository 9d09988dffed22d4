import { Buffer } from 'node:buffer';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wordReader } from '../evidence/document-kinds/word-reader.ts';
import type { Tesseract } from '../evidence/document-kinds/word-reader.ts';
import type { ReadWords } from '../evidence/evidence-map.ts';
import { UsageError } from './options.ts';

const trained = /^(.+)\.traineddata\.gz$/;

/**
 * Reads words in pictures with tesseract.js, which whoever calls the command has installed beside the trained data in `folder`,
 * or beside this command. Every language that lies there is read. Nothing is fetched. Throws {@link UsageError}.
 */
export function wordsOf(folder: string): ReadWords & { close(): void } {
  const place = resolve(folder);
  const languages = trainedIn(place);
  if (languages.length === 0) throw new UsageError(`There is no *.traineddata.gz in ${folder}.`);
  const path = tesseractFrom(place);
  return wordReader({
    async open() {
      const tesseract = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default: Tesseract };
      return tesseract.default.createWorker([...languages], 1, {
        langPath: place,
        cacheMethod: 'none',
        errorHandler: () => undefined,
      });
    },
    pictureOf: (bytes) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
  });
}

function trainedIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .flatMap((name) => trained.exec(name)?.[1] ?? [])
      .sort();
  } catch {
    throw new UsageError(`Cannot open ${folder}.`);
  }
}

function tesseractFrom(folder: string): string {
  for (const from of [join(folder, 'here.js'), join(process.cwd(), 'here.js'), import.meta.url]) {
    try {
      return createRequire(from).resolve('tesseract.js');
    } catch {
      continue;
    }
  }
  throw new UsageError('--ocr needs the package tesseract.js 7: npm install tesseract.js@7');
}
