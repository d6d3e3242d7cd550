import { describe, expect, test } from 'vitest';
import { analyse, READS } from '../../src/text/analyse.ts';
import { corpusOf, type Labelled, moreReplies } from '../bench/analyser/corpus.ts';
import { namedIn } from '../bench/analyser/named.ts';

const read = ({ text, context = [] }: Pick<Labelled, 'text' | 'context'>) =>
  analyse(text, { context, disclosed: [], rates: READS });

describe('on the tune half of the labelled replies', () => {
  const rows = corpusOf('tune');

  const share = (flagged: boolean) => {
    const these = rows.filter(({ flags }) => flags.length > 0 === flagged);
    return (
      these.filter((row) => (flagged ? namedIn(read(row)) : read(row).flags).length > 0).length /
      these.length
    );
  };

  test('in 1 of 100 clean replies a fault counts at most', () => {
    expect(share(false)).toBeLessThanOrEqual(0.01);
  });

  test('98 in 100 flagged replies are named', () => {
    expect(share(true)).toBeGreaterThanOrEqual(0.98);
  });
});

test('of the other phrasings 19 in 20 are named, and in 1 of 50 clean ones a fault counts at most', () => {
  const rows = moreReplies();
  const share = (flagged: boolean) => {
    const these = rows.filter(({ flags }) => flags.length > 0 === flagged);
    return (
      these.filter((row) => (flagged ? namedIn(read(row)) : read(row).flags).length > 0).length /
      these.length
    );
  };
  expect(share(true)).toBeGreaterThanOrEqual(0.95);
  expect(share(false)).toBeLessThanOrEqual(0.02);
});

test('both halves hold enough replies, and none stands in both', () => {
  const [tune, check] = [corpusOf('tune'), corpusOf('check')];
  const key = ({ text, context }: Labelled) => JSON.stringify([text, context]);
  expect(tune.length + check.length).toBeGreaterThanOrEqual(600);
  const seen = new Set(tune.map(key));
  expect(check.filter((row) => seen.has(key(row)))).toEqual([]);
});
