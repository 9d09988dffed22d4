import { fileURLToPath } from 'node:url';

// Nothing is set for the check: its workers and WebAssembly are found by themselves.
export default {
  mode: 'production',
  entry: fileURLToPath(new URL('./main.js', import.meta.url)),
  output: { path: fileURLToPath(new URL('./dist/', import.meta.url)), filename: 'main.js', clean: true },
};
