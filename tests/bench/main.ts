// npm run bench: how soon the first option can be used, what is fetched before it, and every page on a slow phone.
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { type Browser, chromium } from '@playwright/test';
import { createPages } from '../../src/server/pages.ts';
import { chromium as launch } from '../../tools/machine/chromium.ts';
import { AT_ONCE } from '../e2e/at-once.ts';
import { firstReply } from './first-reply.ts';
import { type Sent, sentSoFar } from './sent.ts';
import { firstScreen, slowPages } from './slow-pages.ts';

const RUNS = 7;
const HOME_LIMIT = 60_000; // bytes of script and style, gzipped
const FIRST_SCREEN_LIMIT = 1500; // ms to the face and the question, on a slow phone
const FACE_LIMIT = 25_000; // bytes of the face above the fold
const REPLY_LIMIT = 500; // ms from the Enter key to the answer to a first reply, on a slow phone
const SLOW_LIMIT = 2000; // ms from a click to a page that can be used, on a slow phone

/** One cold visit: from an empty cache to the first usable option, and to the stage. */
interface Visit {
  readonly home: number; // ms from the address to the Start button
  readonly option: number; // ms from pressing Start to the first option
  readonly stage: number | undefined; // ms from pressing Start to the canvas
  readonly atHome: readonly Sent[];
  readonly beforeOption: readonly Sent[];
  readonly phaserFirst: boolean; // Phaser was asked for before the option was there
}

/** Notes in the page when a thing is there for the first time, and when Start was pressed. */
const MARKS = `
  const marks = (globalThis.marks = {});
  const first = { option: '.lines button', stage: 'canvas', home: '.btn.main' };
  const look = () => {
    for (const [name, selector] of Object.entries(first)) {
      if (!(name in marks) && document.querySelector(selector)) marks[name] = performance.now();
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  addEventListener('click', () => (marks.start = performance.now()), true);
`;

const PHASER = /\/stage-[^/]*\.js$/;

async function visit(browser: Browser, address: string, withPhaser: boolean): Promise<Visit> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript({ content: MARKS });
  await page.addInitScript("localStorage.setItem('training-module.device', 'own')"); // the question is answered
  // All lines at once, so that the first option waits for nobody's reading.
  await page.addInitScript(`localStorage.setItem('training-module.settings', '${AT_ONCE}')`);
  if (!withPhaser) await page.route(PHASER, (route) => route.abort());
  await page.goto(address);
  const button = page.getByRole('button', { name: 'Start', exact: true });
  await button.waitFor();
  await page.waitForLoadState('networkidle');
  const atHome = await page.evaluate(sentSoFar);
  await button.click();
  await page.getByRole('list', { name: 'Your response' }).getByRole('button').first().waitFor();
  if (withPhaser) await page.locator('canvas').waitFor({ state: 'attached' });
  const sent = await page.evaluate(sentSoFar);
  const marks = await page.evaluate(
    () => Reflect.get(globalThis, 'marks') as { [n: string]: number },
  );
  await context.close();
  const { home = Number.NaN, start = Number.NaN, option = Number.NaN, stage } = marks;
  return {
    home,
    option: option - start,
    stage: stage === undefined ? undefined : stage - start,
    atHome,
    beforeOption: sent.filter((one) => one.end <= option),
    phaserFirst: sent.some((one) => PHASER.test(one.url) && one.start < option),
  };
}

const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;

const isCode = ({ url }: Sent): boolean => /\.(js|css)$/.test(url);
const bytes = (all: readonly Sent[]): number => all.reduce((sum, one) => sum + one.bytes, 0);
const kilo = (count: number): string => `${(count / 1000).toFixed(1)} KB`;
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

if (!existsSync('dist/index.html')) throw new Error('there is no build: run npm run build first');
const server = createPages('dist');
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = `http://localhost:${(server.address() as AddressInfo).port}/`;
const browser = await chromium.launch(launch());

await visit(browser, address, true); // the browser itself warms up
const [withStage, without]: [Visit[], Visit[]] = [[], []];
for (let run = 0; run < RUNS; run += 1) {
  withStage.push(await visit(browser, address, true));
  without.push(await visit(browser, address, false));
}
const slow = await slowPages(browser, address);
const replies = [];
for (let run = 0; run < 3; run += 1) replies.push(await firstReply(browser, address));
const screens = [];
for (let run = 0; run < 3; run += 1) screens.push(await firstScreen(browser, address));
await browser.close();
server.close();

const [sample] = withStage;
if (sample === undefined) throw new Error('no visit');
const option = median(withStage.map((one) => one.option));
const alone = median(without.map((one) => one.option));
const stage = median(withStage.map((one) => one.stage ?? Number.NaN));
const homeCode = bytes(sample.atHome.filter(isCode));
const phaserFirst = withStage.some((one) => one.phaserFirst);

say(`${RUNS} cold visits each, medians, this machine, same run`);
say(`home: script and style      ${kilo(homeCode)} gzipped (limit ${kilo(HOME_LIMIT)})`);
say(`home: all bytes             ${kilo(bytes(sample.atHome))}`);
say(`first option: all bytes     ${kilo(bytes(sample.beforeOption))} (with the home page)`);
say(`first option: script, style ${kilo(bytes(sample.beforeOption.filter(isCode)))}`);
say(`Phaser asked for before it   ${phaserFirst ? 'YES' : 'no'}`);
say(`address to home usable      ${median(withStage.map((one) => one.home)).toFixed(0)} ms`);
say(`Start to first option       ${option.toFixed(0)} ms`);
say(`the same, Phaser refused    ${alone.toFixed(0)} ms (ratio ${(option / alone).toFixed(2)})`);
say(`Start to stage drawn        ${stage.toFixed(0)} ms (ratio ${(stage / option).toFixed(2)})`);
const isHeavy = slow.filter(({ bytes: code, limit }) => limit !== undefined && code > limit);
const isSlow = slow.filter(({ afterClick }) => (afterClick ?? 0) > SLOW_LIMIT);
const time = (ms: number | undefined): string => (ms === undefined ? '' : `${ms.toFixed(0)} ms`);

say('\neach page once, processor 4 times slower, 1.6 Mb/s, 150 ms there and back');
say('page          script, style       from the click   from its address');
for (const { name, bytes: code, limit, afterClick, afterAddress } of slow) {
  const most = limit === undefined ? '' : `(limit ${kilo(limit)})`;
  say(
    `${name.padEnd(13)} ${kilo(code).padEnd(8)} ${most.padEnd(16)} ${time(afterClick).padEnd(10)} ${time(afterAddress).padStart(8)}`,
  );
}
say(`too heavy: ${isHeavy.map(({ name }) => name).join(', ') || 'none'}`);
say(
  `later than ${SLOW_LIMIT} ms after the click: ${isSlow.map(({ name }) => name).join(', ') || 'none'}`,
);
const painted = median(screens.map((one) => one.painted));
const face = screens[0]?.face ?? Number.NaN;
say(`first screen of a newcomer    ${painted.toFixed(0)} ms (limit ${FIRST_SCREEN_LIMIT})`);
say(`its face                      ${kilo(face)} (limit ${kilo(FACE_LIMIT)})`);
say(`answer to a first typed reply ${median(replies).toFixed(0)} ms (limit ${REPLY_LIMIT})`);
const isPrompt = median(replies) <= REPLY_LIMIT;
const isQuick = painted <= FIRST_SCREEN_LIMIT && face <= FACE_LIMIT;
const isLight = homeCode <= HOME_LIMIT && isHeavy.length === 0;
const holds = isLight && isQuick && isPrompt && !phaserFirst && isSlow.length === 0;
process.exitCode = holds ? 0 : 1;
