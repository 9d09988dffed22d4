import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { engineAliases } from '../../scripts/engine-aliases.mjs';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));

// Packages resolve to their sources; outside this repository none of these aliases is needed.
export default defineConfig({
  base: './',
  resolve: {
    conditions: ['@medpass/source', 'module', 'browser', 'production'],
    alias: [
      { find: /^@medpass\/dicom-core$/, replacement: `${packages}core/src/index.ts` },
      { find: /^@medpass\/dicom-core\/standard$/, replacement: `${packages}core/src/standard/index.ts` },
      { find: /^@medpass\/dicom-viewer\/define$/, replacement: `${packages}viewer/src/define.ts` },
      ...engineAliases,
      { find: /^@medpass\/dicom-check\/define$/, replacement: `${packages}checker/src/define.ts` },
    ],
  },
  server: { fs: { allow: ['../..'] } },
  worker: { format: 'es' },
  build: {
    target: ['chrome109', 'firefox115', 'safari16.4'],
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
  },
});
