import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { openVerifier } from '../../../src/cli/dev/verifier.ts';
import type { AuthorNews } from '../../../src/studio/told/author-news.ts';
import { processor, threads } from './thread.ts';

/** What a save with one kind of edit takes until all is said of it: the middle of several, in ms. */
export interface Saved {
  readonly edit: string;
  readonly clock: number;
  readonly first: number; // by the clock, to the first verdicts
  readonly thread: number; // of the processor, in the verifier’s thread; NaN where nobody tells
  readonly processor: number; // of all threads, those of the engine too
  readonly summary: string;
}

const SAVES = 5; // of each kind
const WARM = 5; // saves before, as an author has made them

export const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Edits by kind, each another one for each `at`. They stand in the middle of the story, or `on` matches after it. */
const EDITS: { readonly [kind: string]: (ink: string, at: number, on: number) => string } = {
  words: (ink, at, on) =>
    changed(
      ink,
      on,
      /^(?!VAR|LIST|CONST|EXTERNAL|INCLUDE)(?=[A-Z][^#{}]+$)/gm,
      () => `It rains, ${at}. `,
    ),
  'level tag': (ink, at, on) =>
    changed(ink, on, / # ([A-Z]+)=([012])(?= .*\]$)/gm, (_, name, level) => {
      return ` # ${name}=${(Number(level) + 1 + (at % 2)) % 3}`;
    }),
  condition: (ink, at, on) =>
    changed(ink, on, /^\+ (\(\w+\) )?\[/gm, (_, label = '') => `+ ${label}{tr > ${at % 2}} [`),
  'new option': (ink, at, on) =>
    changed(
      ink,
      on,
      /^(\+ (?:\(\w+\) )?\[)([^#\n]+)(# id: [\w-]+)(.*\]\n)( {2}.*\n)*? {2}(-> \w+)\n/gm,
      (all, open = '', said = '', id = '', rest = '', _last = '', to = '') =>
        `${all}${open.replace(/\(\w+\) /, '')}Well, ${said}${id}-${at}${rest}  ${to}\n`,
    ),
  divert: (ink, at, on) => {
    const [last = '', other = last] = [...ink.matchAll(/^=== (b\d+)\b/gm)]
      .map(([, b]) => b)
      .reverse();
    return changed(ink, on, /^ {2}-> (b\d+)$/gm, () => `  -> ${at % 2 === 0 ? other : last}`);
  },
};

/** The story with one match changed: `on` after that in its middle. */
function changed(
  ink: string,
  on: number,
  pattern: RegExp,
  to: (...match: readonly (string | undefined)[]) => string,
): string {
  const matches = [...ink.matchAll(pattern)];
  const match = matches[Math.floor(matches.length / 2) + on];
  if (match === undefined) throw new Error(`nothing to edit: ${pattern}`);
  const { index } = match;
  return ink.slice(0, index) + to(...match) + ink.slice(index + match[0].length);
}

/** The work of the thread that did most, but for the main one, which only waits. */
function mostWork(before: ReadonlyMap<string, number>): number {
  const worked = [...threads()].flatMap(([id, now]) =>
    id === String(process.pid) ? [] : [now - (before.get(id) ?? 0)],
  );
  return worked.length === 0 ? Number.NaN : Math.max(...worked);
}

/**
 * Saves a scenario again and again with one thing in it changed, and waits for the verdicts on all of
 * it, as `npm run dev` does. Between two saves the verifier comes to rest, as an author gives it time to.
 */
export async function saves(id: string): Promise<readonly Saved[]> {
  const root = mkdtempSync(join(tmpdir(), 'saved-'));
  cpSync('stories', join(root, 'stories'), { recursive: true });
  symlinkSync(join(process.cwd(), 'assets'), join(root, 'assets')); // a check asks which pictures there are
  const file = join(root, 'stories', id, 'story.ink');
  const ink = readFileSync(file, 'utf8');
  let hear: (news: AuthorNews) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  let rest: () => void = () => undefined;
  const verifier = openVerifier(
    root,
    (news) => hear(news),
    (error) => fail(error),
    () => rest(),
  );
  const save = async (text: string) => {
    writeFileSync(file, text);
    const clock = performance.now();
    const start = processor();
    const before = threads();
    const idle = new Promise<void>((done) => {
      rest = done;
    });
    let first: number | undefined;
    const told = await new Promise((done: (summary: string | undefined) => void, failed) => {
      hear = (news) => {
        if (news.stage === 'first' || news.stage === 'whole') first ??= performance.now() - clock;
        if (news.stage === 'whole') done(news.summary);
        if (news.stage === 'broken') done(undefined);
      };
      fail = failed;
      verifier.saved([id]);
    });
    const took = {
      clock: performance.now() - clock,
      first: first ?? Number.NaN,
      processor: processor() - start,
      thread: mostWork(before),
      summary: told,
    };
    await idle;
    return took;
  };
  /** Saves an edit; one that a check refuses before the search is made at the next place that it fits. */
  const edited = async (make: (on: number) => string) => {
    for (let on = 0; ; on += 1) {
      const took = await save(make(on));
      if (took.summary !== undefined) return { ...took, summary: took.summary };
    }
  };
  try {
    const found: Saved[] = [];
    for (let at = 0; at < WARM; at += 1) await save(`${ink}\n// ${at}\n`);
    for (const [edit, make] of Object.entries(EDITS)) {
      const all = [];
      for (let at = 0; at < SAVES; at += 1) {
        all.push(await edited((on) => make(ink, at, on)));
      }
      found.push({
        edit,
        clock: middle(all.map((one) => one.clock)),
        first: middle(all.map((one) => one.first)),
        thread: middle(all.map((one) => one.thread)),
        processor: middle(all.map((one) => one.processor)),
        summary: all.at(-1)?.summary ?? '',
      });
    }
    return found;
  } finally {
    await verifier.close();
    rmSync(root, { recursive: true, force: true });
  }
}
