import type { Dimension } from '../rubric/dimension.ts';
import { TOP_LEVEL } from '../rubric/level.ts';
import { criticalRuleOf, type Rubric, ruleOf } from '../rubric/rubric.ts';
import { worstOf } from './advice.ts';
import type { CriticalMark } from './decision.ts';
import type { ReviewedLevel, TurnReview } from './turn-review.ts';

/** The learner's own line that is worth keeping. */
export interface KeptLine {
  readonly beat: string;
  readonly number: number;
  readonly said: string;
  readonly dimension: Dimension; // the technique it shows best
}

/** The learner's own line that is worth saying differently. */
export interface TriedLine {
  readonly beat: string;
  readonly number: number;
  readonly said: string | undefined; // undefined: own words, redacted in a shared record
  readonly instead: string | undefined; // the author's line for that moment
  readonly why: string; // to the learner
  readonly byAuthor: boolean; // `why` is the scenario's, in its language; else the rubric's
}

const SOUND_SHARE = 2 / 3; // of the levels a line could reach: below that it is not praised

type RatedLevel = ReviewedLevel & { readonly level: NonNullable<ReviewedLevel['level']> };

const ratedIn = ({ counts }: TurnReview): readonly RatedLevel[] =>
  counts.filter((one): one is RatedLevel => one.level !== undefined);

/** Returns the share of the levels that a turn could reach; undefined if nothing was rated. */
function shareOf(turn: TurnReview): number | undefined {
  const rated = ratedIn(turn);
  if (rated.length === 0) return undefined;
  return rated.reduce((sum, { level }) => sum + level, 0) / (TOP_LEVEL * rated.length);
}

/**
 * Chooses the line to keep: the strongest first try, said without a hint, best one that shows the technique to keep;
 * the earlier of equals. Undefined without a technique to keep, or if no line was sound.
 */
export function keptLineOf(
  turns: readonly TurnReview[],
  keep: Dimension | undefined,
): KeptLine | undefined {
  if (keep === undefined) return undefined;
  const ranked = turns
    .filter(
      ({ criticalErrors, hinted, retried }) => criticalErrors.length === 0 && !hinted && !retried,
    )
    .map((turn) => ({
      turn,
      share: shareOf(turn) ?? 0,
      shows: ratedIn(turn).some(({ dimension }) => dimension === keep),
    }))
    .filter(({ share }) => share >= SOUND_SHARE)
    .toSorted((a, b) => b.share - a.share || Number(b.shows) - Number(a.shows));
  for (const { turn, shows } of ranked) {
    const said = turn.replies[0]?.quoted;
    const best = ratedIn(turn).toSorted((a, b) => b.level - a.level)[0];
    if (said === undefined || best === undefined) continue;
    return { beat: turn.beat, number: turn.number, said, dimension: shows ? keep : best.dimension };
  }
  return undefined;
}

/** Says why a level was low: in the author's words, or where there are only the anchors for raters, what to try. */
function whyOf(
  low: ReviewedLevel | undefined,
  rubric: Rubric,
): Pick<TriedLine, 'why' | 'byAuthor'> {
  if (low === undefined) return { why: '', byAuthor: false };
  const rule = ruleOf(rubric, low.dimension);
  const byAuthor = !rule.anchors.includes(low.why);
  return { why: byAuthor ? low.why : rule.try, byAuthor };
}

/**
 * Chooses the line to say differently: the one behind the worst critical error, else the first of those that reached
 * the smallest share of their levels. Undefined if every level was at the top.
 */
export function triedLineOf(
  turns: readonly TurnReview[],
  errors: readonly CriticalMark[],
  rubric: Rubric,
): TriedLine | undefined {
  const worst = worstOf(errors);
  const erred = turns.find(({ beat }) => beat === worst?.beat);
  if (worst !== undefined && erred !== undefined) {
    return {
      beat: worst.beat,
      number: worst.number,
      said: worst.said === '' ? undefined : worst.said,
      instead: erred.strongest,
      why: criticalRuleOf(rubric, worst.code).instead,
      byAuthor: false,
    };
  }
  const weak = turns
    .flatMap((turn) => {
      const share = shareOf(turn);
      return share === undefined || share === 1 || turn.weighed ? [] : [{ turn, share }];
    })
    .toSorted((a, b) => a.share - b.share)[0]?.turn;
  if (weak === undefined) return undefined;
  const [first] = weak.replies;
  const lowest = (first?.levels ?? []).toSorted(
    (a, b) => (a.level ?? TOP_LEVEL) - (b.level ?? TOP_LEVEL),
  )[0];
  return {
    beat: weak.beat,
    number: weak.number,
    said: first?.quoted,
    instead: first?.quoted === weak.strongest ? undefined : weak.strongest,
    ...whyOf(lowest, rubric),
  };
}
