import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { analyse, READS } from '../../../src/text/analyse.ts';
import { chromium as launch } from '../../../tools/machine/chromium.ts';

/** Milliseconds a reply takes: half of them at most `p50`, 95 of 100 at most `p95`. */
export interface Pace {
  readonly p50: number;
  readonly p95: number;
}

const ROUNDS = 3; // the least of them counts: other work on the machine is not the reply’s

const paceOf = (times: readonly number[]): Pace => {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
};

export function paceInNode(texts: readonly string[]): Pace {
  const time = (text: string): number => {
    const start = performance.now();
    analyse(text, { context: [], disclosed: [], rates: READS });
    return performance.now() - start;
  };
  texts.forEach(time); // warms up
  const rounds = Array.from({ length: ROUNDS }, () => texts.map(time));
  return paceOf(texts.map((_, at) => Math.min(...rounds.map((times) => times[at] ?? Infinity))));
}

const LENGTHS = [625, 1250, 2500, 5000, 10_000];

/** Milliseconds for one text of each length, made of these. */
export function paceByLength(texts: readonly string[]): readonly (readonly [number, number])[] {
  const all = texts.join(' ').repeat(2);
  return LENGTHS.map((length) => {
    const text = all.slice(0, length);
    const time = (): number => {
      const start = performance.now();
      analyse(text, { context: [], disclosed: [], rates: READS });
      return performance.now() - start;
    };
    return [length, Math.min(...Array.from({ length: ROUNDS }, time))];
  });
}

/** The analyser as one script, as a page would load it. */
async function script(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'src/text/analyse.ts', formats: ['iife'], name: 'replies' },
    },
  });
  const [one] = Array.isArray(result) ? result : [result];
  const chunk = one && 'output' in one ? one.output[0] : undefined;
  if (chunk === undefined) throw new Error('the analyser was not built');
  return chunk.code;
}

/** Times every text in the page, after one round to warm up. */
const TIMER = `
  function timesOf(texts) {
    const time = (text) => {
      const start = performance.now();
      replies.analyse(text, { context: [], disclosed: [], rates: replies.READS });
      return performance.now() - start;
    };
    texts.forEach(time);
    const rounds = [0, 1, 2].map(() => texts.map(time));
    return texts.map((_, at) => Math.min(...rounds.map((times) => times[at])));
  }
`;

export interface Browsed extends Pace {
  readonly size: number; // bytes, gzipped
  readonly requests: number; // made while it read
}

export async function paceInChromium(texts: readonly string[]): Promise<Browsed> {
  const code = await script();
  const browser = await chromium.launch(launch());
  const page = await browser.newPage();
  let requests = 0;
  page.on('request', () => {
    requests += 1;
  });
  await page.addScriptTag({ content: code });
  await page.addScriptTag({ content: TIMER });
  const times = await page.evaluate<number[]>(`timesOf(${JSON.stringify(texts)})`);
  await browser.close();
  return { ...paceOf(times), size: gzipSync(code).length, requests };
}
