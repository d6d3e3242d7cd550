import { describe, expect, test } from 'vitest';
import { analyse, READS } from '../../src/text/analyse.ts';
import { corpusOf, type Labelled } from '../bench/analyser/corpus.ts';

const read = ({ text, context = [] }: Labelled) =>
  analyse(text, { context, disclosed: [], rates: READS });

describe('on the tune half of the labelled replies', () => {
  const rows = corpusOf('tune');

  test('no clean reply is flagged', () => {
    const accused = rows.filter((row) => row.flags.length === 0 && read(row).flags.length > 0);
    expect(accused.map(({ text }) => text)).toEqual([]);
  });

  test('every flagged reply is found', () => {
    const missed = rows.filter((row) => row.flags.length > 0 && read(row).flags.length === 0);
    expect(missed.map(({ text }) => text)).toEqual([]);
  });
});

test('both halves hold enough replies, and none stands in both', () => {
  const [tune, check] = [corpusOf('tune'), corpusOf('check')];
  const key = ({ text, context }: Labelled) => JSON.stringify([text, context]);
  expect(tune.length + check.length).toBeGreaterThanOrEqual(600);
  const seen = new Set(tune.map(key));
  expect(check.filter((row) => seen.has(key(row)))).toEqual([]);
});
