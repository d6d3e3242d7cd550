import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { refusalsOf } from '../../../src/story/check/refusal.ts';
import { compileInk } from '../../../src/story/compile.ts';
import { graphOf } from '../../../src/verify/graph/graph.ts';
import { type InkReport, proveInk } from '../../../src/verify/prove.ts';
import { stockOf } from '../../../src/verify/replay/replay.ts';
import { walkOnStock } from '../../../src/verify/replay/stock-walk.ts';
import { contradicted } from '../fuzz/compare.ts';
import { picker } from '../ink.ts';

/** What came of a game. */
export interface Tried {
  readonly told: string; // one line: verdicts, time, memory
  readonly wrong: readonly string[]; // where the stock runtime contradicts what is said
}

const MAX_MEMORY = 700_000_000; // bytes of the process
const RUNS = 20_000; // of the stock runtime, at random
const SIZE = { moves: 2000, ways: 40, steps: 1_000_000 };

/** The Ink files of a folder that no other file of it includes: each is a game. */
export function gamesIn(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ink'))
    .map((name) => resolve(folder, name))
    .sort();
  const folders = new Set(files.map(dirname));
  const included = new Set(
    files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^\s*INCLUDE\s+(\S.*?)\s*$/gm)].flatMap(
        ([, name = '']) => [...folders].map((from) => join(from, name)),
      ),
    ),
  );
  return files.filter((file) => !included.has(file));
}

const verdictsIn = ({ verdicts }: InkReport): string =>
  verdicts
    .map(
      ({ property, verdict, found, why }) => `${property} ${verdict[0]}${found.length}${why ?? ''}`,
    )
    .join(', ');

/** What may not be claimed of a game that was not seen whole. */
const claimedThoughOpen = ({ verdicts }: InkReport): readonly string[] =>
  verdicts.flatMap(({ property, verdict, found }) => [
    ...(verdict === 'PROVED' ? [`${property} is proved of what was not seen`] : []),
    ...found.flatMap(({ code, way }) =>
      way === undefined ? [`${code} is told without a way`] : [],
    ),
  ]);

/** Proves a game within so many seconds, then plays it with the stock runtime for as long again. */
export function tryGame(file: string, seconds: number): Tried {
  const load = (path: string): string | undefined => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return undefined;
    }
  };
  const read = compileInk({ main: file, load });
  if (!read.ok) return { told: `unreadable: ${read.error[0]?.message ?? ''}`, wrong: [] };
  const [refused] = refusalsOf(read.value);
  if (refused !== undefined) return { told: `refused: ${refused.message}`, wrong: [] };
  const { story } = read.value;
  const begun = performance.now();
  const worked = process.cpuUsage();
  const until = (end: number) => (): boolean =>
    performance.now() < begun + end * 1000 && process.memoryUsage.rss() < MAX_MEMORY;
  const limits = { states: 1_000_000, going: until(seconds * 0.75), playing: until(seconds) };
  const report = proveInk(story, limits);
  const took = ((performance.now() - begun) / 1000).toFixed(1);
  const { user, system } = process.cpuUsage(worked);
  const memory = Math.round(process.memoryUsage.rss() / 1e6);
  const told =
    `${report.states} states (${report.open} open), ${took} s by the clock, ` +
    `${((user + system) / 1e6).toFixed(1)} s of processor, ${memory} MB: ${verdictsIn(report)}`;
  const graph = graphOf(story);
  const end = performance.now() + seconds * 1000;
  // A game not seen whole is played as far as it was seen: all that is met until then must be on the map.
  const { strayed, steps } = walkOnStock(stockOf(story, {}, 0), report.searched, {
    walks: RUNS,
    moves: 80,
    pick: picker(3),
    drawn: () => ({}),
    texts: false,
    mostLines: Number.POSITIVE_INFINITY,
    going: () => performance.now() < end,
  });
  const wrong = [
    ...(strayed ? [`off the map: ${strayed.join(' > ')}`] : []),
    ...(report.open === 0 ? contradicted(story, graph, report, SIZE) : []),
    ...(report.open > 0 ? claimedThoughOpen(report) : []),
  ];
  return { told: `${told}; ${steps} moves at random, ${wrong.length} contradictions`, wrong };
}
