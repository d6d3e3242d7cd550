import type { CriticalClass, CriticalCode } from '../../src/core/rubric/critical-error.ts';
import { DIMENSIONS, type Dimension } from '../../src/core/rubric/dimension.ts';
import type { Level } from '../../src/core/rubric/level.ts';
import type { Account, CriticalMark, Decision } from '../../src/core/scoring/decision.ts';

/** Levels earned one after the other on each dimension; `undefined` was met and not rated. */
export type Earned = { readonly [D in Dimension]?: readonly (Level | undefined)[] };

/** Decisions that earn these levels: the first of each dimension at the first decision, and so on. */
export function decisionsOf(earned: Earned): readonly Decision[] {
  const longest = Math.max(0, ...Object.values(earned).map((levels) => levels.length));
  return Array.from({ length: longest }, (_, index): Decision => {
    const rates = DIMENSIONS.filter((dimension) => index < (earned[dimension]?.length ?? 0));
    const levels = rates.flatMap((dimension) => {
      const level = earned[dimension]?.[index];
      return level === undefined ? [] : [{ dimension, level }];
    });
    return { beat: `B${index + 1}`, number: index + 1, rates, levels };
  });
}

export const mark = (
  code: CriticalCode,
  severity: CriticalClass,
  repaired = false,
): CriticalMark => ({
  code,
  class: severity,
  repaired,
  beat: 'B6',
  number: 6,
  said: `The line of ${code}.`,
});

export const accountOf = (earned: Earned, ...criticalErrors: readonly CriticalMark[]): Account => ({
  decisions: decisionsOf(earned),
  criticalErrors,
});

/** The same level so many times over. */
export const times = (count: number, level: Level | undefined): readonly (Level | undefined)[] =>
  Array.from({ length: count }, () => level);

/** The worked example of rubric section 6. */
export const EXAMPLE: Earned = {
  NONJUDGE: [3, 2, 3, 1],
  OPEN: [3, 1, 3],
  PACE: [3, 3],
  PLAN: [2],
  SETTING: [3],
};
