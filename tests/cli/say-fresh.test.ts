import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { say } from './say-here.ts';

/** What a person who labels says that a reply is at its moment. */
interface Label {
  readonly as: string;
  readonly error?: string;
}

/** A reply that no bank and no fit has seen, with the labels of two readers: its writer, and one who saw none of them. */
interface Fresh {
  readonly id: string;
  readonly scenario: string;
  readonly beat: string;
  readonly text: string;
  readonly a: Label;
  readonly b: Label;
}

interface Read {
  readonly as: string;
  readonly error: string | null;
  readonly asks: boolean;
}

const FRESH: readonly Fresh[] = JSON.parse(readFileSync('tests/corpus/typed-fresh.json', 'utf8'));

describe('200 replies to five moments that the reader has not seen', () => {
  let read: readonly Read[] = [];
  beforeAll(async () => {
    read = (await say(...FRESH)).out;
  }, 300_000); // five banks are learned, and the way to each moment is looked for 200 times

  /** Counts the replies that meet `among`, and those of them that are read as `well` asks. */
  const counts = (among: (one: Fresh) => boolean, well: (got: Read, one: Fresh) => boolean) => {
    const all = FRESH.flatMap((one, at) => (among(one) ? [[read[at] as Read, one] as const] : []));
    return { of: all.length, well: all.filter(([got, one]) => well(got, one)).length };
  };
  const named = ({ error }: Read): boolean => error !== null;

  test('of the serious errors at least nine in ten are named or asked about', () => {
    const { of, well } = counts(({ a, b }) => !!a.error && !!b.error, named);
    expect(of).toBe(55);
    expect(well).toBeGreaterThanOrEqual(50); // 51
  });

  test('of the replies in which nobody hears an error few are called one', () => {
    const { of, well } = counts(({ a, b }) => !a.error && !b.error, named);
    expect(of).toBe(145);
    expect(well).toBeLessThanOrEqual(5); // 5, one of them wrong in another way
  });

  test('where both readers agree, three lines in four are read as meant', () => {
    const same = ({ a, b }: Fresh): boolean => a.as === b.as && a.as !== 'neutral';
    const right = (got: Read, { a, b }: Fresh): boolean =>
      got.as === a.as || (named(got) && [a.error, b.error].includes(got.error ?? ''));
    const { of, well } = counts(same, right);
    expect(of).toBe(167);
    expect(well / of).toBeGreaterThanOrEqual(0.85); // 148 of 167
  });

  test('which line is closest is asked after one reply in four at most', () => {
    expect(
      counts(
        () => true,
        ({ asks }) => asks,
      ).well,
    ).toBeLessThanOrEqual(FRESH.length / 4); // 0
  });
});
