import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openVerifier } from '../../../src/cli/dev/verifier.ts';
import type { News } from '../../../src/story/verify/news.ts';
import { processor } from './way.ts';

/** From a save to what is said of it, in milliseconds: the middle of several saves. */
export interface Saved {
  readonly clock: number;
  readonly processor: number; // of all threads
  readonly summary: string;
}

const SAVES = 5;
const WARM = 5; // saves before, as an author has made them

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Saves a scenario again and again with another line in it, and waits for the verdicts on all of it,
 * as `npm run dev` does.
 */
export async function saves(id: string): Promise<Saved> {
  const root = mkdtempSync(join(tmpdir(), 'saved-'));
  cpSync('stories', join(root, 'stories'), { recursive: true });
  const file = join(root, 'stories', id, 'story.ink');
  const ink = readFileSync(file, 'utf8');
  let hear: (news: News) => void = () => undefined;
  let fail: (error: Error) => void = () => undefined;
  const verifier = openVerifier(
    root,
    (news) => hear(news),
    (error) => fail(error),
  );
  const save = async (words: string) => {
    writeFileSync(file, ink.replace('\n-> END', `\n${words}\n-> END`));
    const clock = performance.now();
    const start = processor();
    const whole = new Promise<string>((done, failed) => {
      hear = (news) => {
        if (news.stage === 'whole') done(news.summary);
        if (news.stage === 'broken') failed(new Error(news.problems.join('\n')));
      };
      fail = failed;
    });
    verifier.saved([id]);
    const summary = await whole;
    return { clock: performance.now() - clock, processor: processor() - start, summary };
  };
  try {
    for (let at = 0; at < WARM; at += 1) await save(`It rains again, ${at}.`);
    const all = [];
    for (let at = 0; at < SAVES; at += 1) all.push(await save(`It rains once more, ${at}.`));
    return {
      clock: middle(all.map((one) => one.clock)),
      processor: middle(all.map((one) => one.processor)),
      summary: all.at(-1)?.summary ?? '',
    };
  } finally {
    await verifier.close();
    rmSync(root, { recursive: true, force: true });
  }
}
