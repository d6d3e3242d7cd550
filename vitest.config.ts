import process from 'node:process';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { content } from './src/cli/build/content-plugin.ts';
import { chromium } from './tools/machine/chromium.ts';
import { PATIENCE, testPatience } from './tools/machine/patience.ts';

const esbuildless = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } } as const;

/** Files that need modules of their own: pages keep what is true of one visit, and one test changes the verifier. */
const ALONE = [
  'tests/app/**/*.test.ts',
  'tests/ui/**/*.test.ts',
  'tests/verify/self-check.test.ts',
];
/** Files that `npm test` need not run again (tools/stamps.mjs). */
const STAMPED = (process.env.STAMPED_FILES ?? '').split(',').filter(Boolean);
/** Short files that take half a minute or more: without a cache of times Vitest would begin them last, and one worker would idle. */
const LONGEST = [
  'verify/scenarios',
  'verify/check/conversation',
  'verify/search/soundness',
  'cli/say-moments',
  'text/figures',
  'lms/scorm',
];
const NOT_IN_NODE = ['tests/**/*.browser.test.*', 'tests/e2e/**'];

const inNode = {
  setupFiles: 'tests/patience.ts',
  testTimeout: PATIENCE,
  hookTimeout: PATIENCE,
  environment: 'node',
} as const;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      LONGEST.some((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
    return [...sorted.filter(isLong), ...sorted.filter((one) => !isLong(one))];
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    maxWorkers: 2, // as many as the cores of the smallest machine
    projects: [
      {
        ...esbuildless,
        plugins: [content()],
        test: {
          ...inNode,
          name: 'node',
          isolate: false, // the files of a worker share its modules: a third less time
          include: ['tests/**/*.test.ts'],
          exclude: [...NOT_IN_NODE, ...ALONE, ...STAMPED],
        },
      },
      {
        ...esbuildless,
        plugins: [content()],
        test: { ...inNode, name: 'alone', include: ALONE, exclude: NOT_IN_NODE },
      },
      {
        ...esbuildless,
        plugins: [content()],
        optimizeDeps: {
          include: [
            'preact',
            'preact/hooks',
            'preact/jsx-dev-runtime',
            'axe-core',
            '@codemirror/commands',
            '@codemirror/state',
            '@codemirror/view',
            'phaser',
            'howler',
            'socket.io-client',
          ],
        },
        test: {
          name: 'browser',
          expect: { poll: { timeout: 60_000 } },
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          include: ['tests/**/*.browser.test.{ts,tsx}'],
          setupFiles: ['tests/patience-in-browser.ts'],
          browser: {
            enabled: true,
            commands: { testPatience },
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: chromium() }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
});
