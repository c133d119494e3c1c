import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** `npm run build:app`: the page as files that need no inline script or style, so that a strict policy holds. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    outDir: fileURLToPath(new URL('../../dist/app', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    // Inlined assets would be data: addresses, which the policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Cytoscape alone is larger than the default limit.
    chunkSizeWarningLimit: 800,
  },
  server: { host: '127.0.0.1', proxy: { '/api': process.env['ENTENTE_API'] ?? 'http://127.0.0.1:4173' } },
});
