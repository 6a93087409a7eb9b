import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // Fonts come in many slices, each loaded when a page needs its characters: none belongs inside the style sheet.
    assetsInlineLimit: 0,
  },
});
