import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { engineAliases } from '../../scripts/engine-aliases.mjs';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
const archive = process.env.DICOMWEB ?? 'http://127.0.0.1:8042';

// Packages resolve to their sources; outside this repository none of these aliases is needed.
export default defineConfig({
  base: './',
  resolve: {
    conditions: ['@medpass/source', 'module', 'browser', 'production'],
    alias: [
      { find: /^@medpass\/dicom-core$/, replacement: `${packages}core/src/index.ts` },
      { find: /^@medpass\/dicom-core\/dicomweb$/, replacement: `${packages}core/src/dicomweb/index.ts` },
      { find: /^@medpass\/dicom-core\/standard$/, replacement: `${packages}core/src/standard/index.ts` },
      { find: /^@medpass\/dicom-check$/, replacement: `${packages}checker/src/index.ts` },
      { find: /^@medpass\/dicom-check\/case-packs$/, replacement: `${packages}checker/src/case-packs/index.ts` },
      { find: /^@medpass\/dicom-check\/export$/, replacement: `${packages}checker/src/export/index.ts` },
      { find: /^@medpass\/dicom-check\/messages$/, replacement: `${packages}checker/src/messages/index.ts` },
      { find: /^@medpass\/dicom-viewer\/define$/, replacement: `${packages}viewer/src/define.ts` },
      ...engineAliases,
    ],
  },
  // The archive under the page's own address: archives send no CORS headers, and the page's policy allows nothing else.
  server: { fs: { allow: ['../..'] }, proxy: { '/dicom-web': { target: archive, changeOrigin: true } } },
  worker: { format: 'es' },
  build: {
    target: ['chrome109', 'firefox115', 'safari16.4'],
    outDir: 'dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 4_000,
  },
});
