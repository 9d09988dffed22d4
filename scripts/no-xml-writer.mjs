/** Stands in for xmlbuilder2 in bundles: see `vite-library.mjs`. */
export function create() {
  throw new Error('writing XML is not part of this bundle');
}
export default { create };
