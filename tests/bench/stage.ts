// npm run bench:stage: the stage beside an empty Phaser scene of the same size, in one run.
import { loadavg } from 'node:os';
import process from 'node:process';
import { type Browser, chromium, type Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import { chromium as launch } from '../../tools/machine/chromium.ts';
import { bytesOfStage } from './stage-bytes.ts';

const SIZE = { width: 1280, height: 720 } as const;
const CHANGES = 20;

/** What one page measured. */
interface Measured {
  readonly stageRate: number; // frames a second, in full motion
  readonly emptyRate: number;
  readonly change: number; // ms from a change of the story to its picture
  readonly opening: number; // ms to another place, the median of twenty
  readonly asleep: number; // frames drawn in a second of reduced motion
  readonly first: number; // bytes of script memory after one change of scene
  readonly last: number; // after twenty
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number; // µs on the clock
  readonly tdur?: number; // µs of the processor
}

/** The longest task of the page's own thread while the stage opened, in ms: [clock, processor]. */
function longestTask(trace: Buffer): readonly [number, number] {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(trace.toString());
  const opening = traceEvents.find(({ name }) => name === 'opening');
  const opened = traceEvents.find(({ name }) => name === 'opened');
  if (opening === undefined || opened === undefined) return [Number.NaN, Number.NaN];
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid, ts }) =>
      name.endsWith('RunTask') &&
      ph === 'X' &&
      pid === opening.pid &&
      tid === opening.tid &&
      ts >= opening.ts &&
      ts <= opened.ts,
  );
  const most = (of: (task: TraceEvent) => number): number => Math.max(0, ...tasks.map(of)) / 1000;
  return [most(({ dur = 0 }) => dur), most(({ tdur = 0 }) => tdur)];
}

interface Run extends Measured {
  readonly task: readonly [number, number];
}

async function measure(browser: Browser, address: string, ratio: number): Promise<Run> {
  const context = await browser.newContext({ viewport: SIZE, deviceScaleFactor: ratio });
  const page: Page = await context.newPage();
  page.on('pageerror', (fault) => process.stderr.write(`${fault.message}\n`));
  const inside = await context.newCDPSession(page);
  await page.exposeFunction('memoryInUse', async () => {
    await inside.send('HeapProfiler.collectGarbage');
    return (await inside.send('Runtime.getHeapUsage')).usedSize;
  });
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  // A busy machine takes its time to bundle Phaser for the page.
  await page.goto(`${address}tests/bench/stage.html`, { timeout: 180_000 });
  await page.waitForFunction('globalThis.measured !== undefined', undefined, {
    timeout: 180_000,
    polling: 500,
  });
  const task = longestTask(await browser.stopTracing());
  const found = (await page.evaluate('globalThis.measured')) as Measured;
  await context.close();
  return { ...found, task };
}

process.stdout.write(`${bytesOfStage().join('\n')}\n`);
if (process.argv.includes('--bytes')) process.exit();

const server: ViteDevServer = await createServer({
  server: { port: 4281, strictPort: true, hmr: false },
  logLevel: 'error',
});
await server.listen();
const { executablePath, args } = launch();
const browser = await chromium.launch({
  executablePath,
  args,
});
for (const ratio of [1, 2]) {
  const m = await measure(browser, 'http://localhost:4281/', ratio);
  const lines = [
    `${SIZE.width} x ${SIZE.height} at ${ratio}x, canvas; load of the machine ${loadavg()[0]?.toFixed(1)}`,
    `  frames a second   stage ${m.stageRate.toFixed(1)}, empty scene ${m.emptyRate.toFixed(1)}, ratio ${(m.stageRate / m.emptyRate).toFixed(2)}`,
    `  change to picture ${m.change.toFixed(0)} ms`,
    `  another place     ${m.opening.toFixed(0)} ms`,
    `  longest task      ${m.task[0].toFixed(0)} ms while it opens, of it ${m.task[1].toFixed(0)} ms at work`,
    `  asleep            ${m.asleep} frames in a second`,
    `  memory            ${(m.first / 1e6).toFixed(1)} MB after 1 change of scene, ${(m.last / 1e6).toFixed(1)} MB after ${CHANGES}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
await browser.close();
await server.close();
