import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { armChange, type StudyPerson } from '../../../../src/core/cohort/study/arm-change.ts';
import { studyPeople, waveRuns } from '../../../../src/core/cohort/study/wave-runs.ts';
import frozen from '../../../oracle/study.json' with { type: 'json' };
import { knownStudy, TRUE_EFFECT, utcDay } from './known-study.ts';

// R's clubSandwich computes the same intervals. Without it its answers of tests/oracle/study.json stand.
const asked = spawnSync('Rscript', ['-e', 'library(clubSandwich)'], { stdio: 'ignore' });
const missing = asked.error !== undefined || asked.status !== 0;
if (missing)
  process.stdout.write('SKIPPED: R has no clubSandwich here; its frozen answers are compared.\n');

const peopleOf = (seed: number, sessionsInArm: number, wave = 1): readonly StudyPerson[] => {
  const { study, runs } = knownStudy(seed, sessionsInArm);
  return studyPeople(
    waveRuns(runs, study, () => true, utcDay),
    study.plan,
    wave,
  );
};

/** Studies of few and many clusters, one of them lopsided. */
const STUDIES: { readonly [name: string]: readonly StudyPerson[] } = {
  five: peopleOf(1, 5),
  eight: peopleOf(2, 8),
  twenty: peopleOf(3, 20, 2),
  lopsided: peopleOf(4, 12).filter(({ arm }, at) => arm === 0 || at % 2 === 0),
};

type Answers = { readonly [study: string]: { readonly [figure: string]: number } };

test('difference, degrees of freedom and interval are those of clubSandwich', () => {
  for (const [name, wanted] of Object.entries(frozen as Answers)) {
    const { difference, df } = armChange(STUDIES[name] ?? []);
    expect(difference?.value, name).toBeCloseTo(wanted.value ?? 0, 6);
    expect(df, name).toBeCloseTo(wanted.df ?? 0, 6);
    expect(difference?.interval?.low, name).toBeCloseTo(wanted.low ?? 0, 3);
    expect(difference?.interval?.high, name).toBeCloseTo(wanted.high ?? 0, 3);
  }
  expect(Object.keys(frozen)).toEqual(Object.keys(STUDIES));
});

describe.skipIf(missing)('R', () => {
  const folder = mkdtempSync(join(tmpdir(), 'study-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('gives the frozen answers', () => {
    const rows = Object.entries(STUDIES).flatMap(([study, people]) =>
      people.map(({ arm, cluster, before, after }) =>
        [study, 1 - arm, cluster.replace(/\W+/g, ''), before, after].join(),
      ),
    );
    const path = join(folder, 'study.csv');
    writeFileSync(path, ['study,arm,cluster,before,after', ...rows, ''].join('\n'));
    const made = spawnSync('Rscript', ['tests/oracle/study.R', path], { encoding: 'utf8' });
    expect(made.stderr).toBe('');
    const found = JSON.parse(made.stdout) as Answers;
    expect(Object.keys(found)).toEqual(Object.keys(frozen));
    for (const [name, figures] of Object.entries(found)) {
      for (const [figure, one] of Object.entries(figures)) {
        expect(one, `${name} ${figure}`).toBeCloseTo((frozen as Answers)[name]?.[figure] ?? 0, 6);
      }
    }
  });
});

test.each([8, 20])(
  'of 100 studies with %i sessions an arm, 93 to 97 intervals hold the truth',
  (sessions) => {
    const [DRAWN, PROBED] = [500, 100];
    let [held, alone] = [0, 0];
    for (let seed = 0; seed < DRAWN; seed += 1) {
      const people = peopleOf(1000 + seed, sessions);
      const holds = (some: readonly StudyPerson[]) => {
        const { low = 9, high = 0 } = armChange(some).difference?.interval ?? {};
        return low <= TRUE_EFFECT && TRUE_EFFECT <= high ? 1 : 0;
      };
      held += holds(people);
      if (seed < PROBED) alone += holds(people.map((one, at) => ({ ...one, cluster: String(at) })));
    }
    expect((100 * held) / DRAWN).toBeGreaterThanOrEqual(93);
    expect((100 * held) / DRAWN).toBeLessThanOrEqual(97);
    expect((100 * alone) / PROBED).toBeLessThan(90); // as if nobody had trained together
  },
);

test('under five sessions in an arm there is a difference, and no interval', () => {
  const { difference, df, clusters } = armChange(peopleOf(1, 4));
  expect(clusters).toEqual([4, 4]);
  expect(difference).toMatchObject({ interval: undefined, without: 'clusters' });
  expect(df).toBeUndefined();
});

test('turned arms turn the difference, and more points for all do not move it', () => {
  const people = STUDIES.eight ?? [];
  const made = armChange(people).difference;
  const turned = armChange(
    people.map((one) => ({ ...one, arm: one.arm === 0 ? 1 : 0 })),
  ).difference;
  expect(turned?.value).toBeCloseTo(-(made?.value ?? 0), 9);
  expect(turned?.interval?.low).toBeCloseTo(-(made?.interval?.high ?? 0), 6);
  const more = armChange(people.map((one) => ({ ...one, after: one.after + 7 }))).difference;
  expect(more?.value).toBeCloseTo(made?.value ?? 0, 9);
});

test('nothing is computed where one arm is empty or all began alike', () => {
  const people = STUDIES.eight ?? [];
  expect(armChange([]).difference).toBeUndefined();
  expect(armChange(people.filter(({ arm }) => arm === 0)).difference).toBeUndefined();
  expect(armChange(people.map((one) => ({ ...one, before: 60 }))).difference).toBeUndefined();
});
