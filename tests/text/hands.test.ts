import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REPLY_FLAGS } from '../../src/core/reply/reply-reading.ts';
import { type HandReply, handReplies } from '../bench/analyser/hands.ts';
import { kappaOf, type Pair } from '../bench/analyser/second-reader.ts';

const rows = handReplies();

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[a-z0-9']+/g) ?? [],
  );

const LEAST = 5; // words from which a reply can copy another
const RARE = 3; // most of its rarest words of which one must stand in a reply that shares most of them
const MOST = 0.6; // share of their words that two replies may have in common

/** The rarest words of a reply: two that share more than `MOST` of their words share one of as many as these (prefix filter). */
const rarest = (set: ReadonlySet<string>, seen: ReadonlyMap<string, number>): readonly string[] =>
  [...set]
    .sort((a, b) => (seen.get(a) ?? 0) - (seen.get(b) ?? 0) || (a < b ? -1 : 1))
    .slice(0, Math.min(RARE, set.size - Math.floor(MOST * set.size)));

/** Replies outside pairs that share most of their words. */
function nearCopies(replies: readonly HandReply[]): readonly string[] {
  const all = replies.map(({ text }) => wordsOf(text));
  const seen = new Map<string, number>();
  for (const set of all) for (const word of set) seen.set(word, (seen.get(word) ?? 0) + 1);
  const at = new Map<string, number[]>();
  return all.flatMap((set, here) => {
    if (set.size < LEAST) return [];
    const rare = rarest(set, seen);
    const near = new Set(rare.flatMap((word) => at.get(word) ?? []));
    for (const word of rare) {
      const those = at.get(word);
      if (those) those.push(here);
      else at.set(word, [here]);
    }
    return [...near].flatMap((other) => {
      const [one, two] = [replies[here], replies[other]];
      const theirs = all[other] ?? new Set();
      const [less, more] = [set.size, theirs.size].sort((a, b) => a - b) as [number, number];
      if (less <= MOST * more) return [];
      const common = [...set].filter((word) => theirs.has(word)).length;
      const paired = one?.pair !== undefined && one.pair === two?.pair;
      const copies = !paired && common / (set.size + theirs.size - common) > MOST;
      return copies ? [`${two?.id} ${one?.id}`] : [];
    });
  });
}

test('at least 60,000 replies of 420 hands have a moment and two readers each', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60_000);
  expect(new Set(rows.map(({ writer }) => writer)).size).toBeGreaterThanOrEqual(420);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('outside pairs no two replies share most of their words', () => {
  expect(nearCopies(rows)).toEqual([]);
});

test('no reply holds a slur or sexual words', () => {
  const never =
    /\b(?:whore|slut|hooker|bitch|fag|retard|sex(?:y|ual|ually)?|rap(?:e|ed|ist)|naked|nude|porn)\w*\b/i;
  expect(rows.filter(({ text }) => never.test(text)).map(({ id }) => id)).toEqual([]);
});

test('some hands stand apart, whole', () => {
  const apart = new Set(rows.filter((one) => one.apart).map(({ writer }) => writer));
  expect(apart.size).toBeGreaterThanOrEqual(67);
  expect(rows.filter(({ writer, apart: held }) => apart.has(writer) !== held)).toEqual([]);
});

test('the two readers agree as its README says', () => {
  const readme = readFileSync('tests/corpus/replies/hands/README.md', 'utf8').replaceAll('\n', ' ');
  const kappa = (answer: (label: HandReply['readers'][0]) => string) =>
    kappaOf(rows.map(({ readers: [x, y] }): Pair => [answer(x), answer(y)]))?.toFixed(2);
  expect(readme).toContain(`flagged or clean ${kappa(({ flags }) => String(flags.length > 0))}`);
  for (const flag of REPLY_FLAGS) {
    const of = flag.replace('_', ' ');
    expect(readme).toContain(`${of} ${kappa(({ flags }) => String(flags.includes(flag)))}`);
  }
  expect(readme).toContain(`form of the question ${kappa(({ question }) => question)}`);
});
