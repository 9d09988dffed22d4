// comlink ships this adapter's types beside its CommonJS build only.
declare module 'comlink/dist/esm/node-adapter.mjs' {
  export { type NodeEndpoint, default } from 'comlink/dist/umd/node-adapter';
}
