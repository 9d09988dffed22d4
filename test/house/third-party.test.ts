import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, root, sourceFiles } from './repository.ts';

const permissive = /^(MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BSL-1\.0|Zlib|\(MIT AND Zlib\)|\(WTFPL OR MIT\))$/;
const packages = ['core', 'checker', 'viewer'].map((folder) => join('packages', folder, 'dist'));

interface Notice {
  readonly name: string;
  readonly licence: string;
  readonly text: string;
}

function notices(dist: string): readonly Notice[] {
  const line = '='.repeat(80);
  const [, ...parts] = read(`${dist}/THIRD-PARTY-NOTICES.txt`).split(`${line}\n`);
  return parts.flatMap((title, at) => {
    const found = /^(\S+) \S+ \((.+)\)\n$/.exec(title);
    return at % 2 === 0 && found ? [{ name: found[1]!, licence: found[2]!, text: parts[at + 1] ?? '' }] : [];
  });
}

/** Packages that the sources of a package, and those of the core that is bundled with it, import by name. */
function imported(dist: string): readonly string[] {
  const names = new Set<string>();
  const own = dist.replace(/dist$/, 'src/');
  for (const file of sourceFiles().filter((path) => path.startsWith(own) || path.startsWith('packages/core/src/')))
    for (const [, name] of read(file).matchAll(
      /(?:^(?:import|export)\b(?! type\b)[^;']*? from |^import |\bimport\()'((?:@[^/']+\/)?[^.@/'][^/']*)[^']*'[;)]/gm,
    ))
      if (name && !/^(node:|@medpass\/)/.test(name)) names.add(name);
  return [...names];
}

describe.skipIf(!packages.every((dist) => existsSync(join(root, dist))))('code of others that is published', () => {
  it.each(packages)('%s: is named with its licence, a permissive one', (dist) => {
    const all = notices(dist);
    expect(all.length).toBeGreaterThan(0);
    for (const { name, licence, text } of all) {
      expect(licence, name).toMatch(permissive);
      expect(text, name).toMatch(
        /Permission (is hereby granted|to use)|Redistribution and use|Apache License|Everyone is permitted/i,
      );
    }
  });

  it.each(packages)('%s: leaves out nothing that the sources import', (dist) => {
    const named = imported(dist);
    expect(named.length).toBeGreaterThan(5);
    const listed = new Set(notices(dist).map(({ name }) => name));
    expect(named.filter((name) => !listed.has(name))).toEqual([]);
  });

  it('names the libraries that are compiled into the codecs', () => {
    const codecs = notices(packages[0]!).filter(({ name }) => name.startsWith('@cornerstonejs/codec-'));
    expect(codecs.map(({ text }) => /^Its wasm holds (\S+):$/m.exec(text)?.[1]).sort()).toEqual([
      'charls',
      'libjpeg-turbo',
      'openjpeg',
      'openjph',
    ]);
  });
});
