// npm run bench:lines: how many lines to choose from stand whole in the window at the trainee's turn, for every moment of
// every scene and each of its variants, at three sizes. Needs a build. Fails if a moment is short.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import process from 'node:process';
import { chromium as browsers, type Page } from '@playwright/test';
import { scenarioIds } from '../../src/cli/content/content.ts';
import type { SessionEvent } from '../../src/core/run/event.ts';
import type { Beat } from '../../src/core/scenario/beat.ts';
import { playThrough } from '../../src/session/play/play-through.ts';
import { chromium } from '../../tools/machine/chromium.ts';
import { contentOf } from '../content.ts';

const DIST = join(import.meta.dirname, '../../dist');
const TYPES: { readonly [ending: string]: string } = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};
const SIZES = [
  { name: '1280×800', width: 1280, height: 800, least: (all: number) => all },
  { name: '390×844', width: 390, height: 844, least: (all: number) => Math.min(3, all) },
  { name: '844×390', width: 844, height: 390, least: (all: number) => Math.min(3, all) },
] as const;
const TURNS = 60; // runs of a scene and variant, each with other answers, until no new moment comes up
const QUIET = 12; // runs without a new moment after which a scene counts as seen

const server = createServer((request, response) => {
  const path = join(DIST, new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = existsSync(path) && extname(path) !== '' ? path : join(DIST, 'index.html');
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
});

type Facts = readonly SessionEvent[];

/** The facts up to each moment that can be met with a variant, the first way it was met with these lines. */
function momentsOf(id: string, variant: string | undefined): ReadonlyMap<string, Facts> {
  const content = contentOf(id);
  const found = new Map<string, Facts>();
  let quiet = 0;
  for (let run = 0; run < TURNS && quiet < QUIET; run += 1) {
    let at = 0;
    const choose = (beat: Beat) => {
      at += 1;
      return beat.options[(run + at * (1 + (run % 3))) % beat.options.length]?.id;
    };
    const facts = playThrough(
      content,
      { seed: run * 257, mode: 'practice', ...(variant !== undefined && { variant }) },
      { choose, place: () => 'unknown', note: (notes) => notes[0]?.id ?? '', sure: () => 50 },
      () => 1_700_000_000_000 + at * 1000,
    );
    const before = found.size;
    facts.forEach((fact, index) => {
      if (fact.type !== 'faced') return;
      const ids = fact.beat.options.map((one) => one.id).toSorted();
      const key = `${fact.beat.id} ${ids.join()}`;
      if (!found.has(key)) found.set(key, facts.slice(0, index + 1));
    });
    quiet = found.size === before ? quiet + 1 : 0;
  }
  return found;
}

/** Keeps a run in the browser and opens it where it stands. */
async function openAt(page: Page, scenario: string, run: string, facts: Facts): Promise<void> {
  await page.evaluate(
    async ({ id, of, added }) => {
      const opening = indexedDB.open('training-module');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const asking = database.transaction('person').objectStore('person').getAll();
      const [person] = await new Promise<{ id: string }[]>((resolve) => {
        asking.onsuccess = () => resolve(asking.result);
      });
      const writing = database.transaction(['sessions', 'facts'], 'readwrite');
      const row = { id, person: person?.id, scenario: of, startedAt: Date.now(), imported: false };
      writing.objectStore('sessions').put(row);
      for (const fact of added) writing.objectStore('facts').put(fact, [id, fact.seq]);
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      database.close();
    },
    { id: run, of: scenario, added: facts },
  );
  await page.goto(`${new URL('#/', page.url())}play/${scenario}/${run}`);
  const skip = page.getByRole('button', { name: 'Skip to my turn' });
  const ask = page.locator('.ask');
  await skip.or(ask).first().waitFor();
  // A press right after new lines came is ignored on purpose, so press until it is taken.
  while (!(await ask.isVisible())) {
    if (await skip.isVisible()) await skip.click();
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
}

/** Lines that stand whole in the window, and all there are; without the box for own words. */
async function countWhole(page: Page): Promise<readonly [number, number]> {
  const instead = page.getByRole('button', { name: /^Show me \w+ lines instead$/ });
  if (await instead.isVisible()) await instead.click();
  return page.evaluate(() => {
    const lines = [...document.querySelectorAll('.ask .lines button')];
    const whole = lines.filter((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight + 0.5;
    });
    return [whole.length, lines.length] as const;
  });
}

await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const { port } = server.address() as { port: number };
const asked = process.argv.slice(2);
const browser = await browsers.launch(chromium());
let short = 0;
let seen = 0;
try {
  for (const id of asked.length > 0 ? asked : scenarioIds(process.cwd())) {
    const variants = contentOf(id).playable.scenario.variants ?? [];
    for (const variant of [undefined, ...variants.map((one) => one.id)]) {
      const moments = momentsOf(id, variant);
      for (const { name, width, height, least } of SIZES) {
        const context = await browser.newContext({
          viewport: { width, height },
          reducedMotion: 'reduce',
          serviceWorkers: 'block',
        });
        await context.addInitScript(() => localStorage.setItem('training-module.device', 'own'));
        const page = await context.newPage();
        await page.goto(`http://127.0.0.1:${port}/`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        for (const [key, facts] of moments) {
          await openAt(page, id, `run-${seen}`, facts);
          const [whole, all] = await countWhole(page);
          seen += 1;
          if (whole >= least(all)) continue;
          short += 1;
          process.stdout.write(`${name} ${id} ${variant ?? 'base'} ${key}: ${whole} of ${all}\n`);
          if (process.env.SHOTS)
            await page.screenshot({ path: `${process.env.SHOTS}/${seen}.png` });
        }
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
  server.close();
}
process.stdout.write(`${seen} turns looked at, ${short} short\n`);
process.exitCode = short > 0 ? 1 : 0;
