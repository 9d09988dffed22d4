/**
 * Stands in for vtk.js's reader of surface meshes in bundles: nothing here opens one, and it brings an XML writer whose Node parts end
 * the page at load, and a second unzipper.
 */
const reader = {
  newInstance() {
    throw new Error('reading meshes is not part of this bundle');
  },
};
export default reader;
