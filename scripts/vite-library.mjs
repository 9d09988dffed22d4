// How vite builds the packages. Its library mode inlines wasm and makes absolute worker addresses, so this is its app mode
// with named inputs, and one plugin that gives worker and wasm addresses the plain form that other bundlers analyse.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { engineAliases } from './engine-aliases.mjs';
import { keepNothing } from './keep-nothing.mjs';
import { root } from './prepare.mjs';
import { notePackages } from './third-party-notices.mjs';

/** `new URL(new URL('x', import.meta.url).href, '' + import.meta.url)` is vite's; bundlers know `new URL('x', import.meta.url)`. */
const nested =
  /new URL\(\s*(?:\/\*[^*]*\*\/\s*)?new URL\((["'`])([^"'`]+)\1,\s*import\.meta\.url\)\.href,\s*(?:(["'`])\3\s*\+\s*)?import\.meta\.url\s*\)/g;
export function plainAddresses() {
  return {
    name: 'medpass:plain-addresses',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code
          .replace(nested, "new URL('$2', import.meta.url)")
          // The host's Vite declares a helper of this name in the same file again.
          .replaceAll('__vitePreload', 'loadModule');
      }
    },
  };
}

/** Vite's helper loads style sheets before a module. There are none: it would cost bytes, a DOM, and warnings of bundlers. */
function plainImports() {
  const helper = '\0vite/preload-helper.js';
  return {
    name: 'medpass:plain-imports',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}

const workerOutput = {
  entryFileNames: (chunk) => `workers/${chunk.name.replace(/\.worker$/, '')}.js`,
  chunkFileNames: 'workers/chunks/[name]-[hash].js',
  assetFileNames: assetName,
};

/** Wasm and workers keep their names: hosts configure them, and a host's server may want to name them. */
function assetName(asset) {
  const name = asset.names?.[0] ?? asset.name ?? '';
  return name.endsWith('.wasm') ? 'wasm/[name][extname]' : 'assets/[name][extname]';
}

const shared = {
  configFile: false,
  logLevel: 'warn',
  base: './',
  resolve: {
    conditions: ['@medpass/source', 'module', 'browser', 'production'],
    alias: engineAliases,
  },
  plugins: [plainImports(), plainAddresses(), keepNothing()],
};

/** Emscripten's glue asks for Node's modules in branches that a browser never takes. */
const quiet = (warning, warn) => {
  if (/externalized for browser compatibility/.test(warning.message ?? '')) return;
  warn(warning);
};

/** A package for browsers, with the packages in `external` left to the host's bundler. */
export function browserBuild(folder, { input, outDir, external = [], minify = false, publicDir = false }) {
  return {
    ...shared,
    root: join(root, folder),
    publicDir,
    // The codecs' glue asks for these by `typeof`; webpack answers that they are there, and then they are not.
    define: { __filename: 'undefined', __dirname: 'undefined' },
    plugins: [...shared.plugins, notePackages(folder)],
    worker: {
      format: 'es',
      plugins: () => [plainImports(), plainAddresses(), notePackages(folder)],
      rollupOptions: { output: workerOutput, onwarn: quiet },
    },
    build: {
      target: ['chrome109', 'firefox115', 'safari16.4'],
      outDir,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      minify,
      reportCompressedSize: false,
      rollupOptions: {
        input,
        external,
        preserveEntrySignatures: 'strict',
        onwarn: quiet,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          assetFileNames: assetName,
        },
      },
    },
  };
}

/** The same code for Node: packages of the registry stay imports, ours are bundled. */
export function nodeBuild(folder, { input, outDir, external }) {
  return {
    ...shared,
    root: join(root, folder),
    publicDir: false,
    resolve: { conditions: ['@medpass/source', 'node', 'module', 'production'] },
    ssr: { noExternal: [/^@medpass\//], resolve: { conditions: ['@medpass/source', 'node', 'module', 'production'] } },
    plugins: [threadAddresses(), notePackages(folder)],
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      rollupOptions: {
        input,
        external,
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', format: 'es' },
      },
    },
  };
}

/** Threads are files of their own beside what starts them; from sources they end in `.ts`. */
function threadAddresses() {
  return {
    name: 'medpass:thread-addresses',
    renderChunk(code) {
      return { code: code.replace(/(["'`])\.\/(?:[\w-]+\/)*([\w-]+\.thread)\.ts\1/g, "'./$2.js'"), map: null };
    },
  };
}

export function packageJson(folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}
