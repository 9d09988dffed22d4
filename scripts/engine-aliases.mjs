import { fileURLToPath } from 'node:url';

const slim = (file) => fileURLToPath(new URL(`../packages/viewer/slim/${file}`, import.meta.url));

/** What the rendering engine asks for and bundles of it leave out; each file says why. */
export const engineAliases = [
  { find: /^@kitware\/vtk\.js\/IO\/XML\/XMLPolyDataReader(?:\.js)?$/, replacement: slim('no-mesh-reader.mjs') },
  { find: /^@cornerstonejs\/metadata$/, replacement: slim('metadata.mjs') },
  { find: /^dcmjs$/, replacement: slim('log.mjs') },
];
