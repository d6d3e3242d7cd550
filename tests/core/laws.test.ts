import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Level } from '../../src/core/rubric/level.ts';
import { reduce, replay } from '../../src/core/run/reduce.ts';
import type { SessionState } from '../../src/core/run/state.ts';
import { type Account, accountOf, type Decision } from '../../src/core/scoring/decision.ts';
import { score } from '../../src/core/scoring/score.ts';
import { account, criticalMark, decision, log, turnedRound } from './arbitrary.ts';
import { rubric } from './facts.ts';

const runs = { numRuns: 300, seed: 26 };
const hold = <T extends [unknown, ...unknown[]]>(
  property: fc.IProperty<T>,
  more: fc.Parameters<T> = {},
) => fc.assert(property, { ...runs, ...more });

const scored = (made: Account) => score(made, rubric);
const stateOf = (list: Parameters<typeof replay>[0]): SessionState => {
  const state = replay(list);
  if (!state.ok) throw new Error(`an invalid log: ${JSON.stringify(state.error)}`);
  return state.value;
};

/** The account with its n-th level raised by one; the same account where that cannot be. */
function raised(made: Account, nth: number): Account {
  const count = made.decisions.reduce((sum, one) => sum + one.levels.length, 0);
  let left = count === 0 ? -1 : nth % count;
  const lift = (one: Decision): Decision => ({
    ...one,
    levels: one.levels.map((rated) => {
      const here = left === 0;
      left -= 1;
      return here ? { ...rated, level: Math.min(3, rated.level + 1) as Level } : rated;
    }),
  });
  return { ...made, decisions: made.decisions.map(lift) };
}

describe('the score of an account', () => {
  test('does not depend on the order of decisions, levels or critical errors', () => {
    hold(
      fc.property(account, fc.nat(), (made, turn) => {
        const rotated = <T>(list: readonly T[]): readonly T[] => {
          const at = list.length === 0 ? 0 : turn % list.length;
          return [...list.slice(at), ...list.slice(0, at)].toReversed();
        };
        const other = scored({
          decisions: rotated(made.decisions).map((one) => ({
            ...one,
            levels: rotated(one.levels),
          })),
          criticalErrors: rotated(made.criticalErrors),
        });
        const { cap, ...figures } = scored(made);
        const { cap: otherCap, ...otherFigures } = other;
        expect(otherFigures).toEqual(figures);
        expect(otherCap?.to).toBe(cap?.to);
      }),
    );
  });

  test('never falls when a level is raised', () => {
    hold(
      fc.property(account, fc.nat(), (made, nth) => {
        const [before, after] = [scored(made), scored(raised(made, nth))];
        for (const figure of ['overall', 'shown', 'core'] as const) {
          expect(after[figure] ?? 0).toBeGreaterThanOrEqual(before[figure] ?? 0);
        }
        if (before.passed) expect(after.passed).toBe(true);
      }),
    );
  });

  test('stays within 0 to 100, whole', () => {
    hold(
      fc.property(account, (made) => {
        const { overall = 0, shown = 0, core = 0, dimensions, decisions } = scored(made);
        for (const figure of [overall, shown, core, ...dimensions.map((one) => one.percent)]) {
          expect(Number.isInteger(figure) && figure >= 0 && figure <= 100).toBe(true);
        }
        expect(shown).toBeLessThanOrEqual(overall);
        expect(decisions.rated).toBeLessThanOrEqual(decisions.all);
        for (const one of dimensions) expect(one.count).toBeGreaterThan(0);
      }),
    );
  });

  test('is the same with a decision more that was not rated, which buys no band', () => {
    hold(
      fc.property(account, decision, (made, one) => {
        const more = scored({
          ...made,
          decisions: [...made.decisions, { ...one, levels: [] }],
        });
        const { band, decisions: _, passed, ...figures } = scored(made);
        expect(more).toMatchObject(figures);
        if (band.name === undefined) expect(more.band.name).toBeUndefined();
        if (!passed) expect(more.passed).toBe(false);
      }),
    );
  });

  test('is never shown higher after one more critical error', () => {
    hold(
      fc.property(account, criticalMark, (made, mark) => {
        const before = scored(made);
        const after = scored({ ...made, criticalErrors: [...made.criticalErrors, mark] });
        expect(after.shown ?? 0).toBeLessThanOrEqual(before.shown ?? 0);
        expect(after.overall).toBe(before.overall);
        expect(after.core).toBe(before.core);
        if (!before.passed) expect(after.passed).toBe(false);
      }),
    );
  });

  test('is never shown lower because an error was repaired', () => {
    hold(
      fc.property(account, (made) => {
        const mended = made.criticalErrors.map((one) => ({ ...one, repaired: true }));
        const after = scored({ ...made, criticalErrors: mended });
        expect(after.shown ?? 0).toBeGreaterThanOrEqual(scored(made).shown ?? 0);
      }),
    );
  });
});

describe('a log', () => {
  test('replayed is the same as reduced fact by fact', () => {
    hold(
      fc.property(log, (list) => {
        let live: SessionState | undefined;
        for (const fact of list) {
          const next = reduce(live, fact);
          if (!next.ok) throw new Error(next.error.code);
          live = next.value;
        }
        expect(stateOf(list)).toEqual(live);
        expect(live?.length).toBe(list.length);
      }),
    );
  });

  test('scores the same whatever the order of the evidence inside a fact', () => {
    hold(
      fc.property(log, (list) => {
        const [one, other] = [list, turnedRound(list)].map((facts) =>
          scored(accountOf(stateOf(facts), rubric)),
        );
        expect(other).toEqual(one);
      }),
    );
  });

  test('cut short anywhere is a log too', () => {
    hold(
      fc.property(log, fc.nat(), (list, cut) => {
        expect(replay(list.slice(0, 1 + (cut % list.length))).ok).toBe(true);
      }),
    );
  });

  test('with one fact left out, before the last, is refused', () => {
    hold(
      fc.property(log, fc.nat(), (list, where) => {
        fc.pre(list.length > 1);
        expect(replay(list.toSpliced(where % (list.length - 1), 1)).ok).toBe(false);
      }),
    );
  });

  test('of the generator visits every kind of fact and every phase', () => {
    const lists = fc.sample(log, { numRuns: 400, seed: 26 });
    expect(new Set(lists.flat().map((fact) => fact.type)).size).toBe(12);
    expect(new Set(lists.map((list) => stateOf(list).phase)).size).toBe(6);
  });
});
