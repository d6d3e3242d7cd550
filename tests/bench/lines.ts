// npm run bench:lines: how many lines to choose from stand whole in the window at the trainee's turn, for every moment of
// every scene, in English and where it is there in Spanish, each of its variants and each way a first contact may have
// gone, at three sizes. Turns with the same words are looked at once. Needs a build. Prints a table; fails if a turn is short.
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import process from 'node:process';
import { chromium as browsers, type Page } from '@playwright/test';
import { scenarioIds } from '../../src/cli/content/content.ts';
import type { SessionEvent } from '../../src/core/run/event.ts';
import type { Beat } from '../../src/core/scenario/beat.ts';
import { type Carried, MET_STATES } from '../../src/core/scenario/carried.ts';
import type { Scenario } from '../../src/core/scenario/scenario.ts';
import type { Content } from '../../src/session/play/content.ts';
import { playThrough } from '../../src/session/play/play-through.ts';
import type { RunDraw } from '../../src/session/play/turn.ts';
import { chromium } from '../../tools/machine/chromium.ts';
import { contentIn, contentOf } from '../content.ts';

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
const LANGUAGES = ['en', 'es'] as const;
const INSTEAD = /^(Show me \w+ lines instead|Mejor mostrarme .*)$/;
const RUNS_MOST = 60; // runs of a scene and draw, each with other answers, until no new turn comes up
const QUIET_RUNS = 12; // runs without a new turn after which a draw counts as seen

const server = createServer((request, response) => {
  const path = join(DIST, new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = existsSync(path) && extname(path) !== '' ? path : join(DIST, 'index.html');
  response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
});

type Facts = readonly SessionEvent[];

/** What a run of a scenario may begin with: its variants, and what is known of the first contact. */
function drawsOf({ variants = [], follows }: Scenario): readonly Partial<RunDraw>[] {
  const factsAt = (at: number): Carried['facts'] =>
    Object.fromEntries(
      Object.entries(follows?.facts ?? {}).map(([name, values]) => [name, values.at(at) ?? false]),
    );
  const carried = follows
    ? MET_STATES.flatMap((met) => [0, -1].map((at) => ({ carried: { met, facts: factsAt(at) } })))
    : [{}];
  return [{}, ...variants.map(({ id }) => ({ variant: id }))].flatMap((draw) =>
    carried.map((first) => ({ ...draw, ...first })),
  );
}

/** Plays a scene with a draw in many ways, and adds the facts up to each turn whose words are new. */
function findTurns(content: Content, draw: Partial<RunDraw>, found: Map<string, Facts>): void {
  let quiet = 0;
  for (let run = 0; run < RUNS_MOST && quiet < QUIET_RUNS; run += 1) {
    let at = 0;
    const choose = (beat: Beat) => {
      at += 1;
      return beat.options[(run + at * (1 + (run % 3))) % beat.options.length]?.id;
    };
    const facts = playThrough(
      content,
      { seed: run * 257, mode: 'practice', ...draw },
      { choose, place: () => 'unknown', note: (notes) => notes[0]?.id ?? '', sure: () => 50 },
      () => 1_700_000_000_000 + at * 1000,
    );
    const before = found.size;
    facts.forEach((fact, index) => {
      if (fact.type !== 'faced') return;
      const { id, lines, options } = fact.beat;
      const answered = lines.findLast(({ who }) => who !== undefined) ?? lines.at(-1);
      const words = [answered?.text, ...options.map(({ text }) => text).toSorted()];
      const key = [id, ...words].join('\n');
      if (!found.has(key)) found.set(key, facts.slice(0, index + 1));
    });
    quiet = found.size === before ? quiet + 1 : 0;
  }
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
  // A page of its own for each run: the lines of the one before would stay until this one is read.
  await page.goto(`${new URL(`?${run}`, page.url())}#/play/${scenario}/${run}`);
  // A press right after new lines came is ignored on purpose, so *Skip to my turn* is pressed until it is taken.
  await page.waitForFunction(() => {
    document.querySelector<HTMLElement>('.next-line .link')?.click();
    return (
      document.querySelector('.ask') !== null && document.querySelector('[data-fresh]') === null
    );
  });
}

/** Lines that stand whole in the window with nothing over them, and all there are; without the box for own words. */
async function countWhole(page: Page): Promise<readonly [number, number]> {
  await page.evaluate(() => scrollTo(0, 0));
  const instead = page.getByRole('button', { name: INSTEAD });
  if (await instead.isVisible()) await instead.click();
  return page.evaluate(() => {
    const lines = [...document.querySelectorAll('.ask .lines button')];
    const whole = lines.filter((one) => {
      const { top, bottom, left } = one.getBoundingClientRect();
      const ends = [top + 1, bottom - 1].map((y) => document.elementFromPoint(left + 12, y));
      return bottom <= innerHeight + 0.5 && ends.every((end) => end !== null && one.contains(end));
    });
    return [whole.length, lines.length] as const;
  });
}

await new Promise<void>((resolve) => {
  server.listen(0, '127.0.0.1', resolve);
});
const { port } = server.address() as { port: number };
const asked = process.argv.slice(2);
const scenes = asked.length > 0 ? asked : scenarioIds(process.cwd());
const browser = await browsers.launch(chromium());
let [short, seen] = [0, 0];

/** The asked scenes that are open and there in a language. */
const openIn = (language: (typeof LANGUAGES)[number]) =>
  scenes.flatMap((id) => {
    const content = language === 'en' ? contentOf(id) : contentIn(id, language);
    const isOpen = (content?.playable.scenario.needs ?? []).length === 0;
    return content !== undefined && isOpen ? [{ id, content }] : [];
  });

/** Looks at every turn of the asked scenes that are there in a language, and prints a row for each scene. */
async function measureIn(language: (typeof LANGUAGES)[number]): Promise<void> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    locale: language,
  });
  await context.addInitScript(() => {
    localStorage.setItem('training-module.device', 'own');
    // The stage lies over a still picture of the same size, and starts when the page is idle: it never is.
    globalThis.requestIdleCallback = () => 0;
  });
  context.setDefaultTimeout(120_000); // other work may share the machine
  const page = await context.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const { id, content } of openIn(language)) {
    const turns = new Map<string, Facts>();
    for (const draw of drawsOf(content.playable.scenario)) findTurns(content, draw, turns);
    const counts = SIZES.map((): (readonly [number, number])[] => []);
    for (const [key, facts] of turns) {
      seen += 1;
      await page.setViewportSize(SIZES[0]);
      await openAt(page, id, `run-${seen}`, facts);
      for (const [at, size] of SIZES.entries()) {
        await page.setViewportSize(size);
        const [whole, all] = await countWhole(page);
        counts[at]?.push([whole, all]);
        if (whole >= size.least(all)) continue;
        short += 1;
        process.stderr.write(
          `${size.name} ${id}, ${language}: ${whole} of ${all} in ${key.split('\n', 2).join(': ')}\n`,
        );
        if (process.env.SHOTS)
          await page.screenshot({ path: `${process.env.SHOTS}/${id}-${seen}-${size.width}.png` });
      }
    }
    const cells = counts.map((ofSize) => {
      const every = ofSize.filter(([whole, all]) => whole === all).length;
      const parts = ofSize.filter(([whole, all]) => whole < all).map(([whole]) => whole);
      return every === ofSize.length
        ? 'all'
        : `all in ${every}, ${Math.min(...parts)} or more in the others`;
    });
    process.stdout.write(`| ${id}, ${language} | ${turns.size} | ${cells.join(' | ')} |\n`);
  }
  await context.close();
}

process.stdout.write(
  `| scene | turns | ${SIZES.map(({ name }) => name).join(' | ')} |\n|---|---|---|---|---|\n`,
);
try {
  for (const language of LANGUAGES) await measureIn(language);
} finally {
  await browser.close();
  server.close();
}
process.stdout.write(`\n${seen} turns at ${SIZES.length} sizes, ${short} short\n`);
process.exitCode = short > 0 ? 1 : 0;
