// npm run bench:stage: the stage beside an empty Phaser scene of the same size, in one run.
import process from 'node:process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { chromium as launch } from '../../tools/chromium.ts';

const SIZE = { width: 1280, height: 720 } as const;
const CHANGES = 20;

/** What one page measured. */
interface Measured {
  readonly stageRate: number; // frames a second, as the loop would run unbounded
  readonly emptyRate: number;
  readonly change: number; // ms from a change of the story to its picture
  readonly opening: number; // ms to another place, the median of twenty
  readonly longest: number; // ms of the longest task while the stage opened
  readonly asleep: number; // frames drawn in a second of reduced motion
  readonly first: number; // bytes of script memory after one change of scene
  readonly last: number; // after twenty
}

async function measure(browser: Browser, address: string, ratio: number): Promise<Measured> {
  const context = await browser.newContext({ viewport: SIZE, deviceScaleFactor: ratio });
  const page: Page = await context.newPage();
  page.on('pageerror', (fault) => process.stderr.write(`${fault.message}\n`));
  await page.goto(`${address}tests/bench/stage.html`);
  await page.waitForFunction('globalThis.measured !== undefined', undefined, {
    timeout: 180_000,
    polling: 500,
  });
  const found = (await page.evaluate('globalThis.measured')) as Measured;
  await context.close();
  return found;
}

const server: ViteDevServer = await createServer({
  server: { port: 4281, strictPort: true, hmr: false },
  logLevel: 'error',
});
await server.listen();
const { executablePath, args } = launch();
const browser = await chromium.launch({
  executablePath,
  args: [...args, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
});
for (const ratio of [1, 2]) {
  const m = await measure(browser, 'http://localhost:4281/', ratio);
  const lines = [
    `${SIZE.width} x ${SIZE.height} at ${ratio}x, canvas`,
    `  frames a second   stage ${m.stageRate.toFixed(1)}, empty scene ${m.emptyRate.toFixed(1)}, ratio ${(m.stageRate / m.emptyRate).toFixed(2)}`,
    `  change to picture ${m.change.toFixed(0)} ms`,
    `  another place     ${m.opening.toFixed(0)} ms`,
    `  longest task      ${m.longest.toFixed(0)} ms while it opens`,
    `  asleep            ${m.asleep} frames in a second`,
    `  memory            ${(m.first / 1e6).toFixed(1)} MB after 1 change of scene, ${(m.last / 1e6).toFixed(1)} MB after ${CHANGES}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
await browser.close();
await server.close();
