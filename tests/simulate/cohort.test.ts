import { describe, expect, test } from 'vitest';
import { rankCorrelationOf } from '../../src/core/cohort/figures/correlation.ts';
import { meanOf } from '../../src/core/cohort/figures/spread.ts';
import { type CheckedRun, filtered } from '../../src/core/cohort/filter.ts';
import { personRows } from '../../src/core/cohort/people/people.ts';
import { runOf } from '../../src/core/cohort/run.ts';
import { encodeRecord, type SessionRecord } from '../../src/core/record/record.ts';
import { decodeRecord } from '../../src/core/record/record-decode.ts';
import type { Dimension } from '../../src/core/rubric/dimension.ts';
import { replay } from '../../src/core/run/reduce.ts';
import { accountOf } from '../../src/core/scoring/decision.ts';
import { score } from '../../src/core/scoring/score.ts';
import { verifyRecord } from '../../src/session/audit/verify.ts';
import { playThrough } from '../../src/session/play/play-through.ts';
import { seededChance } from '../../src/simulate/chance.ts';
import { simulateCohort } from '../../src/simulate/cohort.ts';
import { POLICIES, type Policy, policyPlayer } from '../../src/simulate/policy.ts';
import { platformFour } from '../content.ts';

const content = platformFour();
const PEOPLE = 60;

describe('a simulated cohort', () => {
  const skills = new Map<string, number>();
  const records: SessionRecord[] = [];
  const figures = simulateCohort(PEOPLE, 3, [content], String, (record, { id, skill }) => {
    skills.set(id, skill);
    records.push(record);
  });
  const opened = records.map((record) => {
    const read = decodeRecord(encodeRecord(record));
    if (!read.ok) throw new Error(read.error.code);
    return read.value;
  });

  test('is the same for the same seed, and another for another', () => {
    const first = (seed: number) => {
      const made: string[] = [];
      simulateCohort(1, seed, [content], String, (record) => made.push(encodeRecord(record)));
      return made;
    };
    expect(first(3)).toEqual(records.slice(0, 2).map(encodeRecord));
    expect(first(4)).not.toEqual(first(3));
  });

  test('holds records that story, rubric and checksums verify', () => {
    const verdicts = opened.map(({ record }) => verifyRecord(record, content).verdict.is);
    expect(new Set(verdicts)).toEqual(new Set(['verified']));
  });

  test('comes back from the reports in the order of its known skills', () => {
    const runs: readonly CheckedRun[] = opened.map((one) => ({
      run: runOf(one, content.rubric),
      verdict: 'verified',
    }));
    const rows = personRows(
      filtered(runs, {}).map(({ run }) => run),
      content.rubric,
    );
    const means = rows.map(({ person }) => {
      const own = runs.flatMap(({ run }) => (run.person === person ? (run.overall ?? []) : []));
      return [skills.get(person) ?? 0, meanOf(own) ?? 0] as const;
    });
    expect(rankCorrelationOf(means)).toBeGreaterThan(0.8);
    expect(figures.skill).toBeGreaterThan(0.8);
  });
});

describe('ways of talking are told apart', () => {
  const RUNS = 25;
  const means = (policy: Policy) => {
    const scores = Array.from({ length: RUNS }, (_, at) => {
      const player = policyPlayer(policy, seededChance(at));
      const draw = { seed: at * 7919, mode: 'assessment' } as const;
      const state = replay(playThrough(content, draw, player, () => 1));
      if (!state.ok) throw new Error(state.error.code);
      return score(accountOf(state.value, content.rubric), content.rubric);
    });
    const percent = (dimension: Dimension) =>
      meanOf(
        scores.flatMap(
          ({ dimensions }) => dimensions.find((d) => d.dimension === dimension)?.percent ?? [],
        ),
      ) ?? 0;
    return { shown: meanOf(scores.flatMap((one) => one.shown ?? [])) ?? 0, percent };
  };
  const all = new Map(POLICIES.map((policy) => [policy, means(policy)] as const));
  const of = (policy: Policy) => all.get(policy) as ReturnType<typeof means>;

  test('skilled comes first and careless last', () => {
    const order = [...POLICIES].sort((a, b) => of(b).shown - of(a).shown);
    expect(order[0]).toBe('skilled');
    expect(order.at(-1)).toBe('careless');
  });

  test('kind but closed is near skilled on not judging and far below on open questions', () => {
    expect(of('skilled').percent('NONJUDGE') - of('kind-closed').percent('NONJUDGE')).toBeLessThan(
      10,
    );
    expect(of('skilled').percent('OPEN') - of('kind-closed').percent('OPEN')).toBeGreaterThan(30);
  });

  test('rushed falls on pace', () => {
    expect(of('skilled').percent('PACE') - of('rushed').percent('PACE')).toBeGreaterThan(40);
  });
});
