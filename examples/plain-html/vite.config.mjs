import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

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
      // vtk.js asks for an XML writer whose Node parts end the page at load; nothing here writes XML.
      { find: 'xmlbuilder2', replacement: fileURLToPath(new URL('../../scripts/no-xml-writer.mjs', import.meta.url)) },
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
