import { describe, expect, test } from 'vitest';
import { createRunner } from '../../../src/story/runner.ts';
import { subjectOf } from '../subject.ts';
import { KINDS } from './kind.ts';
import { plantIn } from './plant.ts';
import { seek } from './seek.ts';

const STATES = 20_000;
const SEED = 8;

describe('a fault planted in a scenario is found by the property it breaks', () => {
  const school = subjectOf('fourth-period');
  const station = subjectOf('last-train');
  const planted = [
    ...plantIn(school, 2, SEED).map((one) => ({ subject: school, one })),
    ...plantIn(station, 1, SEED).map((one) => ({ subject: station, one })),
  ];

  test.each(KINDS)('$name', ({ name }) => {
    const mine = planted.filter(({ one }) => one.kind.name === name);
    expect(mine.length).toBeGreaterThan(1);
    for (const { subject, one } of mine) {
      const { right, check, against } = seek(subject, one, STATES);
      expect({ scenario: one.scenario, place: one.place, right, check, against }).toMatchObject({
        right: true,
      });
    }
  });
});

test('a run begun as a finding says can go its way', () => {
  const subject = subjectOf('last-train');
  const { items, cast } = subject.scenario;
  let gone = 0;
  for (const one of plantIn(subject, 1, SEED)) {
    const { compiled, report } = seek(subject, one, STATES);
    if (compiled === undefined) continue;
    const found = (report?.verdicts ?? []).flatMap((verdict) => verdict.found);
    for (const { told, start, code } of found) {
      if (told === undefined) continue;
      expect(start, code).toBeDefined();
      const runner = createRunner({ story: compiled.story, items, cast }, start ?? { seed: 0 });
      // Its last step may be the fault itself.
      const way = told.slice(0, -1).map(({ option }) => option);
      expect(runner.replay(way)).toMatchObject({ ok: true });
      gone += 1;
    }
  }
  expect(gone).toBeGreaterThan(3);
});
