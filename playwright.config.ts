import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { AT_ONCE } from './tests/e2e/at-once.ts';
import { EVALUATOR_KEY } from './tests/e2e/evaluator-key.ts';
import { chromium } from './tools/machine/chromium.ts';
import { PATIENCE } from './tools/machine/patience.ts';

const PORT = Number(process.env.E2E_PORT ?? 4187);

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'access/**/*.spec.ts'],
  outputDir: '.cache/e2e',
  snapshotPathTemplate: '{testDir}/access/heard/{arg}{ext}', // what a screen reader says
  workers: 2,
  fullyParallel: true,
  retries: 0,
  timeout: PATIENCE,
  expect: { timeout: PATIENCE / 2 },
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '.cache/pages.json' }],
  ],
  use: {
    baseURL: `http://localhost:${PORT}/`,
    viewport: { width: 1280, height: 800 },
    launchOptions: chromium(),
    serviceWorkers: 'block', // else each test would fetch the whole game; offline has a spec of its own
    // Tests go on where the question about the device has been answered; tests of it start without.
    storageState: {
      cookies: [],
      origins: [
        {
          origin: `http://localhost:${PORT}`,
          localStorage: [
            { name: 'training-module.device', value: 'own' },
            { name: 'training-module.settings', value: AT_ONCE },
          ],
        },
      ],
    },
    contextOptions: { reducedMotion: 'reduce' },
  },
  webServer: {
    command: 'npx tsx src/server/main.ts',
    url: `http://localhost:${PORT}/`,
    // room.test: a name on the local network, for the spec of a room over plain http.
    env: { PORT: String(PORT), DATA_FILE: ':memory:', EVALUATOR_KEY, HOSTS: 'room.test' },
    reuseExistingServer: false,
  },
});
