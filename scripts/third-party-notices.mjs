// Writes THIRD-PARTY-NOTICES.txt into a package's dist: every package whose code is in what is published, with its licence.
import { existsSync, readFileSync, readdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { root } from './prepare.mjs';

const texts = join(root, 'scripts', 'licences');
/** Libraries in other languages that are compiled into a codec's wasm; the codec's own licence is that of the glue around them. */
const compiledIn = {
  '@cornerstonejs/codec-charls': 'charls',
  '@cornerstonejs/codec-libjpeg-turbo-8bit': 'libjpeg-turbo',
  '@cornerstonejs/codec-openjpeg': 'openjpeg',
  '@cornerstonejs/codec-openjph': 'openjph',
};
/** Files of ours that hold others' numbers, and whose. */
const othersNumbers = { 'screen-photos/models/backbone.ts': 'coco-ssd' };
const permissive = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BSL-1.0', 'Zlib', '0BSD']);

const vite = realpathSync(join(root, 'node_modules', 'vite'));
/** The bundlers' own helpers, which lie in no folder. */
const bundlers = [
  ['\0vite/', vite],
  ['\0rolldown/', join(vite, '..', 'rolldown')],
];

/** Folders of the packages bundled so far, by the folder of the package that they are bundled into. */
const bundled = new Map();

/** A plugin that notes which packages the modules left in a bundle come from. */
export function notePackages(folder) {
  const noted = bundled.get(folder) ?? new Set();
  bundled.set(folder, noted);
  return {
    name: 'medpass:note-packages',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        for (const id of file.type === 'chunk' ? file.moduleIds : (file.originalFileNames ?? [])) {
          const found = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/?@]+)\//.exec(id.replaceAll('\\', '/'))?.[1];
          const numbers = Object.entries(othersNumbers).find(([file]) => id.endsWith(file))?.[1];
          if (numbers) noted.add(`numbers:${numbers}`);
          if (found) noted.add(resolve(root, folder, found));
          else for (const [start, place] of bundlers) if (id.startsWith(start)) noted.add(place);
        }
    },
  };
}

/** Ends the build where a package's licence is not a permissive one, or where its text is nowhere to be had. */
export function writeNotices(folder) {
  const sections = new Map();
  for (const place of bundled.get(folder) ?? []) {
    const numbers = /^numbers:(.*)/.exec(place)?.[1];
    if (numbers) {
      sections.set(
        `${numbers}, numbers of a network (Apache-2.0)`,
        readFileSync(join(texts, `${numbers}.txt`), 'utf8').trim(),
      );
      continue;
    }
    const { name, version, license } = manifest(place);
    if (!allows(String(license))) throw new Error(`${name} ${version}: not a permissive licence: ${license}`);
    const own = [licenceText(place)];
    const library = compiledIn[name];
    if (library)
      own.push(`Its wasm holds ${library}:\n\n${readFileSync(join(texts, `${library}.txt`), 'utf8').trim()}`);
    else if (name.startsWith('@cornerstonejs/codec-')) throw new Error(`${name}: what is compiled into its wasm?`);
    sections.set(`${name} ${version} (${license})`, own.join('\n\n'));
  }
  const line = '='.repeat(80);
  const body = [...sections].sort().map(([title, text]) => `${line}\n${title}\n${line}\n\n${text}\n`);
  const head = 'The files beside this one hold code of these packages. Each stays under its own licence.\n';
  writeFileSync(join(root, folder, 'dist', 'THIRD-PARTY-NOTICES.txt'), [head, ...body].join('\n'));
}

function manifest(place) {
  return JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
}

/** SPDX expressions with one kind of operator, as packages write them. */
function allows(expression) {
  const plain = expression.replace(/[()]/g, '');
  if (plain.includes(' OR ')) return plain.split(' OR ').some(allows);
  return plain.split(' AND ').every((one) => permissive.has(one.trim()));
}

function licenceText(place) {
  const names = readdirSync(place);
  const own = names.filter((name) => /^(licen[cs]e|copying|notice)([.-]|$)/i.test(name)).sort();
  if (own.length > 0)
    return (
      own
        // Vite adds what its program is made of; its helper is made of nothing but itself.
        .map((name) => readFileSync(join(place, name), 'utf8').split('# Licenses of bundled dependencies')[0].trim())
        .join('\n\n')
    );
  const readme = names.find((name) => /^readme/i.test(name));
  const said = readme && /^\W*licen[cs]e\b[^]*$/im.exec(readFileSync(join(place, readme), 'utf8'))?.[0];
  if (said?.includes('Permission is hereby granted')) return said.trim();
  const { name, license, author, contributors = [] } = manifest(place);
  const standard = join(texts, `${license}.txt`);
  if (!existsSync(standard)) throw new Error(`${name}: no licence text in the package, and none for ${license} here`);
  const people = [author, ...contributors].map((one) => (typeof one === 'string' ? one : one?.name)).filter(Boolean);
  const holders = people.length > 0 ? people.join(', ') : `the authors of ${name}`;
  const note = `The package states ${license} and brings no text; this is the usual one.`;
  return `${note}\n\nCopyright (c) ${holders}\n\n${readFileSync(standard, 'utf8').trim()}`;
}
