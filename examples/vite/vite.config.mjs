import { defineConfig } from 'vite';

// Workers are modules that share code: `iife`, the default, cannot do that.
export default defineConfig({ base: './', worker: { format: 'es' } });
