import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const packages = fileURLToPath(new URL('../../packages/', import.meta.url));
const archive = process.env.DICOMWEB ?? 'http://127.0.0.1:8042';

// Packages resolve to their sources; outside this repository none of these aliases is needed but the last.
export default defineConfig({
  base: './',
  resolve: {
    conditions: ['@medpass/source', 'module', 'browser', 'production'],
    alias: [
      { find: /^@medpass\/dicom-core$/, replacement: `${packages}core/src/index.ts` },
      { find: /^@medpass\/dicom-core\/dicomweb$/, replacement: `${packages}core/src/sources/dicomweb/index.ts` },
      { find: /^@medpass\/dicom-core\/standard$/, replacement: `${packages}core/src/standard/index.ts` },
      { find: /^@medpass\/dicom-check$/, replacement: `${packages}checker/src/index.ts` },
      { find: /^@medpass\/dicom-check\/case-packs$/, replacement: `${packages}checker/src/case-packs/index.ts` },
      { find: /^@medpass\/dicom-check\/export$/, replacement: `${packages}checker/src/export/index.ts` },
      { find: /^@medpass\/dicom-check\/messages$/, replacement: `${packages}checker/src/messages/index.ts` },
      { find: /^@medpass\/dicom-viewer\/define$/, replacement: `${packages}viewer/src/define.ts` },
      // vtk.js asks for an XML writer whose Node parts end the page at load; nothing here writes XML.
      {
        find: /^xmlbuilder2$/,
        replacement: fileURLToPath(new URL('../../scripts/no-xml-writer.mjs', import.meta.url)),
      },
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
