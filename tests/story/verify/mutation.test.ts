import { describe, expect, test } from 'vitest';
import { KINDS, plantAndSeek } from './mutation.ts';
import { subjectOf } from './subject.ts';

const PLACES = 1; // of each kind, in each scenario
const STATES = 3000;

describe('a fault planted in a scenario is found by the property it breaks', () => {
  const subjects = ['last-train', 'one-ten-am'].map(subjectOf);

  test.each(KINDS)('$name', (kind) => {
    const planted = subjects.flatMap((subject) =>
      Array.from({ length: PLACES }, (_, place) =>
        plantAndSeek(subject, kind, place, STATES),
      ).flatMap((one) => one ?? []),
    );
    expect(planted.length).toBeGreaterThan(0);
    expect(planted.filter(({ found }) => !found)).toEqual([]);
  });
});
