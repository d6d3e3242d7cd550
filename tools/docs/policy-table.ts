import { meanOf } from '../../src/core/cohort/figures/spread.ts';
import type { Dimension } from '../../src/core/rubric/dimension.ts';
import { replay } from '../../src/core/run/reduce.ts';
import { drawVariant } from '../../src/core/scenario/drawn-scenario.ts';
import { type Score, scoreOfRun } from '../../src/core/scoring/score.ts';
import type { Content } from '../../src/session/play/content.ts';
import { type Player, playThrough } from '../../src/session/play/play-through.ts';
import { seededChance } from '../../src/simulate/chance.ts';
import { POLICIES, type Policy, policyPlayer } from '../../src/simulate/policy.ts';

/** How one way of talking scores in one scenario: means over seeded runs, 0 to 100. */
export interface PolicyRow {
  readonly policy: Policy | 'wording';
  readonly runs: number;
  readonly shown: number; // overall after caps
  readonly least: number; // lowest and highest shown score of any run
  readonly most: number;
  readonly techniques: { readonly [D in Dimension]?: number };
}

const STRIDE = 2_654_435_761; // spreads seeds over their range, so that every draw occurs

/** Scores seeded assessment runs of a player. */
function scoresOf(
  playerOf: (seed: number) => Player,
  runs: number,
  content: Content,
): readonly Score[] {
  return Array.from({ length: runs }, (_, at) => {
    const seed = Math.imul(at + 1, STRIDE) >>> 0;
    const variant = drawVariant(content.playable.scenario, seed, true);
    const facts = playThrough(
      content,
      { seed, mode: 'assessment', variant },
      playerOf(seed),
      () => 0,
    );
    const state = replay(facts);
    if (!state.ok) throw new Error(`a played run does not follow: ${state.error.code}`);
    return scoreOfRun(state.value, content.rubric);
  });
}

/** Plays seeded runs of one way of talking through one scenario. */
function rowOf(
  policy: PolicyRow['policy'],
  scores: readonly Score[],
  techniques: readonly Dimension[],
): PolicyRow {
  const shown = scores.flatMap((one) => one.shown ?? []);
  const means = techniques.flatMap((dimension) => {
    const mean = meanOf(
      scores.flatMap((one) => one.dimensions.find((d) => d.dimension === dimension)?.percent ?? []),
    );
    return mean === undefined ? [] : [[dimension, Math.round(mean)] as const];
  });
  return {
    policy,
    runs: scores.length,
    shown: Math.round(meanOf(shown) ?? 0),
    least: Math.min(...shown),
    most: Math.max(...shown),
    techniques: Object.fromEntries(means),
  };
}

/** Plays seeded runs of each way of talking, and of a player who goes by wording, through one scenario. */
export const policyRows = (
  content: Content,
  runs: number,
  techniques: readonly Dimension[],
  wording?: Player,
): readonly PolicyRow[] => [
  ...POLICIES.map((policy) => {
    const playerOf = (seed: number): Player => policyPlayer(policy, seededChance(seed));
    return rowOf(policy, scoresOf(playerOf, runs, content), techniques);
  }),
  ...(wording
    ? [
        rowOf(
          'wording',
          scoresOf(() => wording, runs, content),
          techniques,
        ),
      ]
    : []),
];
