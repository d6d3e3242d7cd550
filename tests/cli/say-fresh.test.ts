import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { say } from './say-here.ts';

/** What a person who labels says that a reply is at its moment. */
interface Label {
  readonly as: string;
  readonly error?: string;
}

/** A reply that no bank and no fit has seen, with the labels of two readers. */
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

/** Floors for one set of 200 replies to five moments, near what it measures. */
const SETS = [
  { file: 'typed-fresh', heard: 55, caught: 54, accused: 0, same: 167, right: 160 },
  { file: 'typed-fresh-2', heard: 44, caught: 39, accused: 4, same: 170, right: 156 },
  { file: 'typed-fresh-3', heard: 53, caught: 52, accused: 5, same: 153, right: 127 },
  { file: 'typed-fresh-4', heard: 66, caught: 51, accused: 7, same: 172, right: 110 },
];

describe.each(SETS)('$file, which no bank has', ({ file, heard, caught, accused, same, right }) => {
  const fresh: readonly Fresh[] = JSON.parse(readFileSync(`tests/corpus/${file}.json`, 'utf8'));
  let read: readonly Read[] = [];
  beforeAll(async () => {
    read = (await say(...fresh)).out;
  });

  /** Counts the replies that meet `among`, and those of them that are read as `well` asks. */
  const counts = (among: (one: Fresh) => boolean, well: (got: Read, one: Fresh) => boolean) => {
    const all = fresh.flatMap((one, at) => (among(one) ? [[read[at] as Read, one] as const] : []));
    return { of: all.length, well: all.filter(([got, one]) => well(got, one)).length };
  };
  const named = ({ error }: Read): boolean => error !== null;

  test('serious errors that both readers hear are named or asked about', () => {
    const { of, well } = counts(({ a, b }) => !!a.error && !!b.error, named);
    expect(of).toBe(heard);
    expect(well).toBeGreaterThanOrEqual(caught);
  });

  test('of the replies in which nobody hears an error few are called one', () => {
    const { well } = counts(({ a, b }) => !a.error && !b.error, named);
    expect(well).toBeLessThanOrEqual(accused);
  });

  test('where both readers agree, three lines in four are read as meant', () => {
    const agreed = ({ a, b }: Fresh): boolean => a.as === b.as && a.as !== 'neutral';
    const meant = (got: Read, { a, b }: Fresh): boolean =>
      got.as === a.as || (named(got) && [a.error, b.error].includes(got.error ?? ''));
    const { of, well } = counts(agreed, meant);
    expect(of).toBe(same);
    expect(well).toBeGreaterThanOrEqual(right);
  });

  test('which line is closest is asked after one reply in four at most', () => {
    const asked = counts(
      () => true,
      ({ asks }) => asks,
    );
    expect(asked.well).toBeLessThanOrEqual(fresh.length / 4); // 4 at most
  });
});
