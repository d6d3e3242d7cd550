import { over, plus, type Ratio, ratio, shown, ZERO } from '../kernel/ratio.ts';
import { DIMENSIONS, type Dimension } from '../rubric/dimension.ts';
import { TOP_LEVEL } from '../rubric/level.ts';
import { type Rubric, rubricOf, ruleOf } from '../rubric/rubric.ts';
import type { SessionState } from '../run/state.ts';
import { type Account, accountOf, type CriticalMark, type Decision } from './decision.ts';

/** Points earned on one dimension, with the count shown beside every percentage. */
export interface DimensionScore {
  readonly dimension: Dimension;
  readonly earned: number;
  readonly possible: number;
  readonly count: number; // decisions that rated it
  readonly percent: number; // 0..100, rounded half up
}

/** A cap on the overall score and the error that set it. */
export interface Cap {
  readonly to: number; // 0..100
  readonly because: CriticalMark;
  readonly twice: boolean; // two class A errors: no repair raises it
}

/** The band of a score, or why there is none. */
export type BandVerdict =
  | { readonly name: string; readonly from: number; readonly held: boolean } // held: kept below the band of a higher figure
  | { readonly name: undefined; readonly lacks: 'decisions' | 'headline' | 'follow-up' };

/** All figures of a run, rounded. Caps and bands use the rounded values. */
export interface Score {
  readonly dimensions: readonly DimensionScore[]; // rated at least once, in rubric order
  readonly overall: number | undefined; // before any cap
  readonly shown: number | undefined; // after it
  readonly core: number | undefined; // mean of the two headline dimensions
  readonly cap: Cap | undefined;
  readonly heldBy?: DimensionScore; // the headline dimension that holds the figure down; it sets no cap
  readonly band: BandVerdict;
  readonly decisions: { readonly rated: number; readonly all: number };
  readonly passed: boolean; // for LMS success and strategies; never shown as a verdict
}

interface Tally {
  readonly dimension: Dimension;
  readonly earned: number;
  readonly count: number;
}

function tally(decisions: readonly Decision[]): readonly Tally[] {
  const met = new Map<Dimension, { dimension: Dimension; earned: number; count: number }>();
  for (const { levels } of decisions) {
    for (const { dimension, level } of levels) {
      const one = met.get(dimension) ?? { dimension, earned: 0, count: 0 };
      if (one.count === 0) met.set(dimension, one);
      one.earned += level;
      one.count += 1;
    }
  }
  return DIMENSIONS.flatMap((dimension) => met.get(dimension) ?? []);
}

const percentOf = ({ earned, count }: Omit<Tally, 'dimension'>): Ratio =>
  ratio(100 * earned, TOP_LEVEL * count);

/** Computes the weighted mean over the dimensions rated at least once. */
function overallOf(tallies: readonly Tally[], rubric: Rubric): Ratio | undefined {
  const byCount = new Map<number, number>(); // weighted points, by how often a dimension was rated
  let weights = 0;
  for (const { dimension, earned, count } of tallies) {
    const { weight } = ruleOf(rubric, dimension);
    weights += weight;
    byCount.set(count, (byCount.get(count) ?? 0) + weight * earned);
  }
  if (weights === 0) return undefined;
  let sum = ZERO;
  for (const [count, earned] of byCount) sum = plus(sum, percentOf({ earned, count }));
  return over(sum, weights);
}

function coreOf(tallies: readonly Tally[], rubric: Rubric): Ratio | undefined {
  const headline = rubric.headline.flatMap(
    (dimension) => tallies.find((one) => one.dimension === dimension) ?? [],
  );
  if (headline.length < rubric.headline.length) return undefined;
  return over(headline.map(percentOf).reduce(plus), headline.length);
}

/** Finds the lowest cap set by critical errors, whether or not the score reaches it. */
function capOf(marks: readonly CriticalMark[], rubric: Rubric): Cap | undefined {
  const twice = marks.filter((mark) => mark.class === 'A').length > 1;
  const caps = marks.map((because): Cap => {
    const { open, repaired } = rubric.caps[because.class];
    if (twice && because.class === 'A') return { to: rubric.caps.twiceA, because, twice };
    return { to: because.repaired ? repaired : open, because, twice: false };
  });
  return caps.reduce<Cap | undefined>(
    (lowest, cap) => (lowest === undefined || cap.to < lowest.to ? cap : lowest),
    undefined,
  );
}

/** Finds the weakest headline dimension that holds a figure down. */
function heldByOf(
  figure: number,
  dimensions: readonly DimensionScore[],
  { headline, heldBelow }: Rubric,
): DimensionScore | undefined {
  if (heldBelow === undefined || figure <= heldBelow.to) return undefined;
  return dimensions
    .filter(
      ({ dimension, percent }) => headline.includes(dimension) && percent < heldBelow.headline,
    )
    .toSorted((a, b) => a.percent - b.percent)[0];
}

function bandOf(
  figure: number,
  dimensions: readonly DimensionScore[],
  account: Account,
  rubric: Rubric,
): BandVerdict {
  const { decisions, left = 0, criticalErrors } = account;
  if (account.followUp) return { name: undefined, lacks: 'follow-up' };
  const rated = decisions.filter((one) => one.levels.length > 0).length;
  if (rated * 100 < rubric.enough.ratedPercent * (decisions.length + left)) {
    return { name: undefined, lacks: 'decisions' };
  }
  const met = (dimension: Dimension) =>
    decisions.filter(
      (one) =>
        one.levels.some((level) => level.dimension === dimension) ||
        one.excused?.includes(dimension),
    ).length;
  if (rubric.headline.some((one) => met(one) < rubric.enough.headlineCount)) {
    return { name: undefined, lacks: 'headline' };
  }
  const least = (dimension: Dimension) =>
    (dimensions.find((one) => one.dimension === dimension)?.percent ?? 0) >= rubric.headlineLeast;
  const openA = criticalErrors.some((mark) => mark.class === 'A' && !mark.repaired);
  const mayBeSound = rubric.headline.every(least) && !openA;
  const reached = rubric.bands.filter((band) => figure >= band.from);
  const allowed = reached.filter((band) => mayBeSound || band.from < rubric.soundFrom);
  const band = allowed[0] ?? { name: '', from: 0 };
  return { name: band.name, from: band.from, held: allowed.length < reached.length };
}

/** Scores an account with a rubric. Pure and exact; the order of evidence does not matter. */
export function score(account: Account, rubric: Rubric): Score {
  const decisions = account.decisions.filter((one) => one.rates.length > 0);
  const tallies = tally(decisions);
  const dimensions = tallies.map((one) => ({
    ...one,
    possible: TOP_LEVEL * one.count,
    percent: shown(ratio(100 * one.earned, TOP_LEVEL * one.count)),
  }));
  const exact = overallOf(tallies, rubric);
  const overall = exact && shown(exact);
  const core = coreOf(tallies, rubric);
  const limit = capOf(account.criticalErrors, rubric);
  const cap =
    limit !== undefined && overall !== undefined && limit.to < overall ? limit : undefined;
  const capped = cap?.to ?? overall;
  const heldBy = heldByOf(capped ?? 0, dimensions, rubric);
  const figure = heldBy ? rubric.heldBelow?.to : capped;
  const band = bandOf(capped ?? 0, dimensions, { ...account, decisions }, rubric);
  return {
    dimensions,
    overall,
    shown: figure,
    core: core && shown(core),
    cap,
    ...(heldBy && { heldBy }),
    band,
    decisions: {
      rated: decisions.filter((one) => one.levels.length > 0).length,
      all: decisions.length + (account.left ?? 0),
    },
    passed:
      figure !== undefined &&
      figure >= rubric.passMark &&
      band.name !== undefined &&
      band.from >= rubric.soundFrom,
  };
}

/** Scores a run under the figure rules it began with. */
export const scoreOfRun = (state: SessionState, rubric: Rubric): Score =>
  score(accountOf(state, rubric), rubricOf(rubric, state.began.rubric.version));
