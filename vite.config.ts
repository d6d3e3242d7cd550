import { defineConfig } from 'vite';
import { content, exitOf } from './src/cli/build/content-plugin.ts';
import { fileList } from './src/cli/build/file-list-plugin.ts';
import { gzip } from './src/cli/build/gzip-plugin.ts';
import { messages } from './src/cli/build/messages-plugin.ts';
import { offline } from './src/cli/build/offline-plugin.ts';
import { preloadStart, START_PAGE } from './src/cli/build/preload-plugin.ts';
import { single } from './src/cli/build/single-plugin.ts';
import { studio } from './src/cli/build/studio-plugin.ts';
import { swapIn } from './src/cli/build/swap-plugin.ts';

// Few files are sooner there than many: a phone asks for six at a time, and each waits for the line. What every page
// needs is one file, with the small things that the start page shares with a phone in a room, which does not fetch the
// start page; and so is the start page with all it needs besides.
const GROUND =
  /[\\/]src[\\/](app[\\/](pages[\\/]pages|shell[\\/](app|visit))|ui[\\/](scene-language|shell[\\/](language-switch|message)|play[\\/]script[\\/]speech-text)|core[\\/]scenario[\\/]scenario)\.tsx?$/;
const GROUPS = [
  { name: 'ground', test: GROUND, priority: 3 },
  { name: 'start', test: START_PAGE, priority: 2 },
  { name: 'shared', minShareCount: 22, priority: 1 }, // pages and parts of them that share a module
];

export default defineConfig({
  base: './',
  plugins: [
    content(),
    studio(),
    messages(),
    fileList(),
    preloadStart(),
    offline(exitOf),
    single(),
    gzip(),
    swapIn(),
  ],
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
      output: { codeSplitting: { groups: GROUPS } },
    },
  },
});
