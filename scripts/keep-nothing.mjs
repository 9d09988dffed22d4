/** Packages of the rendering engine that would write to the browser's own store: what the graphics can do, a level of logging. */
const writers = /[\\/]node_modules[\\/](?:@cornerstonejs|dcmjs|loglevel)[\\/]/;

/** Nothing is kept on a person's device that they did not ask for: such a package finds an empty store that forgets at once. */
export function keepNothing() {
  return {
    name: 'medpass:keep-nothing',
    transform(code, id) {
      if (!writers.test(id) || !code.includes('localStorage')) return null;
      return { code: code.replace(/\b(?:window\.|globalThis\.)?localStorage\b/g, 'Object.create(null)'), map: null };
    },
  };
}
