import type { Dimension } from '../rubric/dimension.ts';
import { type Level, SOUND_LEVEL, TOP_LEVEL } from '../rubric/level.ts';
import { criticalRuleOf, type Rubric, ruleOf } from '../rubric/rubric.ts';
import { worstOf } from './advice.ts';
import type { CriticalMark } from './decision.ts';
import { reasonOf, spokenOf } from './remark.ts';
import type { ReviewedLevel, TurnReview } from './turn-review.ts';

/** The learner's own line that is worth keeping. */
export interface KeptLine {
  readonly beat: string;
  readonly number: number;
  readonly said: string;
  readonly dimension: Dimension | undefined; // the technique it shows best; none of a repair
  readonly why: string | undefined; // to the learner; undefined: it put a critical error right
  readonly byAuthor: boolean; // `why` is the scenario's, in its language; else the rubric's
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

const isRated = <L extends ReviewedLevel>(one: L): one is L & { readonly level: Level } =>
  one.level !== undefined;

const ratedIn = ({ counts }: TurnReview) => counts.filter(isRated);

/** Tells whether a response did not fall under sound in anything that was rated. */
const isSound = (levels: readonly ReviewedLevel[]): boolean =>
  levels.filter(isRated).every(({ level }) => level >= SOUND_LEVEL);

/** Returns the share of the levels that a turn could reach; undefined if nothing was rated. */
function shareOf(turn: TurnReview): number | undefined {
  const rated = ratedIn(turn);
  if (rated.length === 0) return undefined;
  return rated.reduce((sum, { level }) => sum + level, 0) / (TOP_LEVEL * rated.length);
}

/** Says why a line is worth keeping: the author's sentence for that, or on what is good in it, else the rubric's. */
function keepWhyOf(
  turn: TurnReview,
  dimension: Dimension,
  rubric: Rubric,
): Pick<KeptLine, 'why' | 'byAuthor'> {
  const { keep, levels = [], reading } = turn.replies[0] ?? {};
  const top = levels.every(({ level }) => level === TOP_LEVEL);
  const praise = levels.find((one) => reasonOf(one, rubric) !== undefined);
  const cost = turn.good.find(({ said }) => said)?.says;
  const own = reading === undefined ? (keep ?? (top ? praise?.why : undefined) ?? cost) : undefined;
  return { why: own ?? ruleOf(rubric, dimension).keep, byAuthor: own !== undefined };
}

/** Finds the line that put a critical error right: one that repairs it, or a sound second try. */
function repairOf(
  turns: readonly TurnReview[],
  errors: readonly CriticalMark[],
): KeptLine | undefined {
  const repaired = errors.filter((one) => one.repaired).map(({ code }) => code);
  for (const { beat, number, replies, criticalErrors } of turns) {
    const again = criticalErrors.some((one) => one.repaired) ? replies.slice(1) : [];
    const said =
      replies.find(({ repairs }) => repairs.some((code) => repaired.includes(code))) ??
      again.find(({ levels }) => levels.length > 0 && isSound(levels));
    if (said?.quoted === undefined) continue;
    const nothing = { dimension: undefined, why: undefined, byAuthor: false };
    return { beat, number, said: said.quoted, ...nothing };
  }
  return undefined;
}

/**
 * Chooses the line to keep: the strongest first try, said without a hint and with no level under sound, best one that
 * shows the technique to keep; the later of equals. Where no line was sound or no technique is to be kept, the line that repaired a critical error.
 */
export function keptLineOf(
  turns: readonly TurnReview[],
  keep: Dimension | undefined,
  errors: readonly CriticalMark[],
  rubric: Rubric,
): KeptLine | undefined {
  const ranked = turns
    .filter(
      ({ criticalErrors, hinted, retried }) => criticalErrors.length === 0 && !hinted && !retried,
    )
    .map((turn) => ({
      turn,
      share: shareOf(turn) ?? 0,
      shows: ratedIn(turn).some(({ dimension }) => dimension === keep),
    }))
    .filter(({ share, turn }) => keep !== undefined && share > 0 && isSound(turn.counts))
    .toReversed()
    .toSorted((a, b) => b.share - a.share || Number(b.shows) - Number(a.shows));
  for (const { turn, shows } of ranked) {
    const said = turn.replies[0]?.quoted;
    const best = ratedIn(turn).toSorted((a, b) => b.level - a.level)[0];
    if (said === undefined || best === undefined) continue;
    const dimension = shows && keep !== undefined ? keep : best.dimension;
    const { beat, number } = turn;
    return { beat, number, said, dimension, ...keepWhyOf(turn, dimension, rubric) };
  }
  return repairOf(turns, errors);
}

/** Says why a line was low: the author's reason for its lowest level; where there are only the anchors for raters, the rubric's. */
function whyOf(
  levels: readonly ReviewedLevel[],
  rubric: Rubric,
): Pick<TriedLine, 'why' | 'byAuthor'> {
  const low = spokenOf(levels.filter(isRated), rubric);
  if (low === undefined) return { why: '', byAuthor: false };
  const why = reasonOf(low, rubric);
  return { why: why ?? ruleOf(rubric, low.dimension).work.text, byAuthor: why !== undefined };
}

/**
 * Chooses the line to say differently: the one behind the worst critical error, else of those that reached
 * the smallest share of their levels: of equals one that a headline technique was rated on, and the later one. Undefined
 * if every level was at the top.
 */
export function triedLineOf(
  turns: readonly TurnReview[],
  errors: readonly CriticalMark[],
  rubric: Rubric,
): TriedLine | undefined {
  const worst = worstOf(errors);
  const erred = turns.find(({ beat }) => beat === worst?.beat);
  if (worst !== undefined && erred !== undefined) {
    const [{ levels = [], instead } = {}] = erred.replies;
    const reason = whyOf(levels, rubric);
    return {
      beat: worst.beat,
      number: worst.number,
      said: worst.said === '' ? undefined : worst.said,
      instead: instead ?? erred.strongest,
      ...(reason.byAuthor && !isSound(levels)
        ? reason
        : { why: criticalRuleOf(rubric, worst.code).instead, byAuthor: false }),
    };
  }
  const headlines = ({ counts }: TurnReview): number =>
    counts.some(({ dimension }) => rubric.headline.includes(dimension)) ? 1 : 0;
  const weak = turns
    .flatMap((turn) => {
      const share = shareOf(turn);
      return share === undefined || share === 1 || turn.weighed ? [] : [{ turn, share }];
    })
    .toReversed()
    .toSorted((a, b) => a.share - b.share || headlines(b.turn) - headlines(a.turn))[0]?.turn;
  if (weak === undefined) return undefined;
  const [first] = weak.replies;
  return {
    beat: weak.beat,
    number: weak.number,
    said: first?.quoted,
    instead: first?.quoted === weak.strongest ? undefined : weak.strongest,
    ...whyOf(first?.levels ?? [], rubric),
  };
}
