import { defineConfig } from 'vite';

// JSX needs no plugin: Vite compiles it. Workers are modules that share code: `iife`, the default, cannot do that.
export default defineConfig({ base: './', worker: { format: 'es' }, oxc: { jsx: { runtime: 'automatic' } } });
