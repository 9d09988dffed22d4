// `pnpm build`: each package for bundlers (unbundled dependencies), one bundled file for pages without a bundler, and the
// command line for Node.
import { cpSync, existsSync, readdirSync, rmSync, chmodSync } from 'node:fs';
import { basename, join } from 'node:path';
import { installPackages, root, run, stage, tool } from './prepare.mjs';

installPackages();
const { build } = await import('vite');
const { browserBuild, nodeBuild, packageJson } = await import('./vite-library.mjs');
const { writeNotices } = await import('./third-party-notices.mjs');

const dependencies = (folder) => {
  const { dependencies = {}, peerDependencies = {} } = packageJson(folder);
  const names = Object.keys({ ...dependencies, ...peerDependencies });
  return (id) => names.some((name) => id === name || id.startsWith(`${name}/`));
};

const only = process.argv.slice(2);
const wanted = (name) => only.length === 0 || only.includes(name);

if (wanted('core')) {
  stage('Build core');
  rmDist('packages/core');
  const external = dependencies('packages/core');
  await build(
    browserBuild('packages/core', {
      input: {
        index: 'src/index.ts',
        standard: 'src/standard/index.ts',
        dicomweb: 'src/dicomweb/index.ts',
      },
      outDir: 'dist',
      // The codecs are in the package: their glue asks for `fs` and `path`, which not every bundler keeps out by itself.
      external: (id) => external(id) && !id.startsWith('@cornerstonejs/codec-'),
    }),
  );
  await build(
    nodeBuild('packages/core', {
      input: { node: 'src/node/index.ts', ...threads('packages/core') },
      outDir: 'dist',
      external,
    }),
  );
  writeNotices('packages/core');
}

if (wanted('checker')) {
  stage('Build checker');
  rmDist('packages/checker');
  const external = dependencies('packages/checker');
  await build(
    browserBuild('packages/checker', {
      input: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        rules: 'src/rules/index.ts',
        'case-packs': 'src/case-packs/index.ts',
        export: 'src/export/index.ts',
        letters: 'src/letters/index.ts',
        handover: 'src/handover/index.ts',
        messages: 'src/messages/index.ts',
        upload: 'src/upload/index.ts',
      },
      outDir: 'dist',
      external,
    }),
  );
  await build(
    browserBuild('packages/checker', {
      input: { 'medpass-dicom-check': 'src/define.ts' },
      outDir: 'dist/cdn',
      minify: true,
      // A page that wants it loads its script beside this one.
      external: (id) => id.startsWith('@medpass/dicom-viewer'),
    }),
  );
  await build(
    nodeBuild('packages/checker', {
      input: { cli: 'src/cli/main.ts', ...threads('packages/core'), ...threads('packages/checker') },
      outDir: 'dist',
      external: (id) => !id.startsWith('@medpass/') && external(id),
    }),
  );
  for (const schema of ['report/report.schema.json', 'handover/manifest.schema.json'])
    cpSync(join(root, 'packages/checker/src', schema), join(root, 'packages/checker/dist', basename(schema)));
  chmodSync(join(root, 'packages/checker/dist/cli.js'), 0o755);
  writeNotices('packages/checker');
}

if (wanted('viewer')) {
  stage('Build viewer');
  rmDist('packages/viewer');
  await build(
    browserBuild('packages/viewer', {
      input: { index: 'src/index.ts', define: 'src/define.ts' },
      outDir: 'dist',
      // The rendering engine is in the package: a host's bundler would have to know how to keep Node's parts out of it.
      external: dependencies('packages/viewer'),
    }),
  );
  await build(
    browserBuild('packages/viewer', {
      input: { 'medpass-dicom-viewer': 'src/define.ts' },
      outDir: 'dist/cdn',
      minify: true,
    }),
  );
  writeNotices('packages/viewer');
}

if (wanted('types')) run('Emit types', tool('tsc'), ['-b', 'packages/core', 'packages/checker', 'packages/viewer']);

/** Every `*.thread.ts` of a package is an entry of its own. */
function threads(folder) {
  const found = {};
  const walk = (directory) => {
    for (const item of readdirSync(join(root, directory), { withFileTypes: true })) {
      const path = join(directory, item.name);
      if (item.isDirectory()) walk(path);
      else if (item.name.endsWith('.thread.ts')) found[item.name.replace(/\.ts$/, '')] = join(root, path);
    }
  };
  if (existsSync(join(root, folder, 'src'))) walk(join(folder, 'src'));
  return found;
}

function rmDist(folder) {
  for (const item of existsSync(join(root, folder, 'dist')) ? readdirSync(join(root, folder, 'dist')) : [])
    if (item !== 'types') rmSync(join(root, folder, 'dist', item), { recursive: true });
}
