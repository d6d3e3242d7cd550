import { defineConfig } from 'vite';
import { content, exitOf } from './src/cli/build/content-plugin.ts';
import { fileList } from './src/cli/build/file-list-plugin.ts';
import { gzip } from './src/cli/build/gzip-plugin.ts';
import { messages } from './src/cli/build/messages-plugin.ts';
import { offline } from './src/cli/build/offline-plugin.ts';
import { studio } from './src/cli/build/studio-plugin.ts';
import { author } from './src/cli/dev/author-plugin.ts';

// What nearly every page needs is one file, smaller and sooner there than many: 1.6 KB and several requests less.
const GROUND = { name: 'ground', minShareCount: 22 }; // pages and parts of them that share a module

export default defineConfig({
  base: './',
  plugins: [content(), studio(), messages(), fileList(), offline(exitOf), author(), gzip()],
  worker: { format: 'es', plugins: () => [content(), messages()] },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    assetsDir: 'built',
    assetsInlineLimit: 0, // Phaser's loader cannot read what Vite inlines
    chunkSizeWarningLimit: 1600, // Phaser, fetched when the words are already there
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: [GROUND] } },
    },
  },
});
