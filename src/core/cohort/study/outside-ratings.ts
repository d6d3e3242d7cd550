import { Z } from '../../agreement/interval.ts';
import type { Rating } from '../../agreement/rating.ts';
import { DIMENSIONS } from '../../rubric/dimension.ts';
import { TOP_LEVEL } from '../../rubric/level.ts';
import { type IntervalEstimate, meanEstimate, withinScale } from '../estimate/mean-estimate.ts';
import type { Pair } from '../figures/correlation.ts';
import { correlationOf } from '../figures/correlation.ts';
import { meanOf } from '../figures/spread.ts';
import { type GuardedCount, isSmall, SMALLEST_GROUP } from '../small-cells.ts';
import { type ArmChange, armChange, type StudyPerson } from './arm-change.ts';
import { AGREED_SENTENCES, type OutsidePaper, PAPER_ITEMS, paperItem } from './outside-paper.ts';
import { type Study, type StudyCode, takesPart } from './study.ts';
import { clusterOf, scenesIn, type WaveRun } from './wave-runs.ts';

const FEWEST_PAIRS = 10;
const ALMOST_ONE = 1 - 1e-9;

/**
 * Computes Pearson's correlation, one pair a person, with its interval by Fisher's z (1921). Undefined under ten pairs or
 * where a side is all alike; without an interval where the pairs lie on one line.
 */
function correlationEstimate(pairs: readonly Pair[]): IntervalEstimate | undefined {
  const value = pairs.length < FEWEST_PAIRS ? undefined : correlationOf(pairs);
  if (value === undefined) return undefined;
  if (Math.abs(value) > ALMOST_ONE) return { value, interval: undefined, without: 'alike' };
  const half = Z / Math.sqrt(pairs.length - 3);
  const end = (by: number) => Math.tanh(Math.atanh(value) + by);
  return { value, interval: { low: end(-half), high: end(half) } };
}

/** What is set beside the game: levels of films and of own words, what people say of themselves, what supervisors saw. */
const OUTSIDE_MEASURES = ['films', 'words', 'sure', 'say', 'seen'] as const;
type OutsideMeasure = (typeof OUTSIDE_MEASURES)[number];

/** One measure in one wave, beside the game, over those who have both; percent of the top of each scale. */
export interface OutsideFigures {
  readonly measure: OutsideMeasure;
  readonly wave: string;
  readonly people: GuardedCount;
  readonly raters: number;
  readonly mean: IntervalEstimate | undefined; // undefined, as all that follows: under five people
  readonly minusGame: IntervalEstimate | undefined; // of films and own words, which the game rates on the same scale
  readonly correlation: IntervalEstimate | undefined; // with the game; undefined under ten people, or where one side is all alike
  readonly arms: ArmChange | undefined; // at the same value in the first wave
}

const meanPair = (pairs: readonly Pair[]): Pair | undefined => {
  const [first, second] = [meanOf(pairs.map(([a]) => a)), meanOf(pairs.map(([, b]) => b))];
  return first === undefined || second === undefined ? undefined : [first, second];
};

const percent = (share: number, of: number): number => (100 * share) / of;

/** Lays levels of films beside the game's, over the techniques that both rated; each technique counts once. */
const filmPair = (papers: readonly OutsidePaper[], runs: readonly WaveRun[]): Pair | undefined =>
  meanPair(
    DIMENSIONS.flatMap((dimension, at): readonly Pair[] => {
      const level = meanOf(papers.flatMap(({ marks }) => marks[paperItem('level', at)] ?? []));
      const scores = runs.flatMap(({ run }) =>
        run.dimensions.filter((one) => one.dimension === dimension),
      );
      const possible = scores.reduce((sum, one) => sum + one.possible, 0);
      const earned = scores.reduce((sum, one) => sum + one.earned, 0);
      if (level === undefined || possible === 0) return [];
      return [[percent(level, TOP_LEVEL), percent(earned, possible)]];
    }),
  );

/** Lays raters' levels of own words beside the recorded ones; each rating counts once. */
const wordsPair = (ratings: readonly Rating[]): Pair | undefined =>
  meanPair(
    ratings.map(({ rated, recorded }) => [percent(rated, TOP_LEVEL), percent(recorded, TOP_LEVEL)]),
  );

/** What a paper says of its person, in percent. */
const PAPER_VALUES = {
  sure: (one: number) => percent(one - PAPER_ITEMS.sure.low, PAPER_ITEMS.sure.high - 1),
  say: (one: number, at: number) => (one === (AGREED_SENTENCES[at] ? 1 : 2) ? 100 : 0),
  seen: (one: number) => (one > 2 ? undefined : one === 1 ? 100 : 0),
} as const;

const paperValue = (
  papers: readonly OutsidePaper[],
  item: keyof typeof PAPER_VALUES,
): number | undefined =>
  meanOf(
    papers.flatMap(({ marks }) =>
      Array.from({ length: PAPER_ITEMS[item].count }, (_, at) => {
        const mark = marks[paperItem(item, at)];
        return mark === undefined ? undefined : PAPER_VALUES[item](mark, at);
      }).flatMap((value) => value ?? []),
    ),
  );

interface OutsideCase {
  readonly member: StudyCode;
  readonly raters: readonly string[];
  readonly pair: Pair; // outside, game
}

/** What was read from sheets, and what raters said of responses. */
export interface OutsideGiven {
  readonly papers: readonly OutsidePaper[];
  readonly ratings: readonly Rating[];
}

/** Lists who has both a measure and a score of the game in a wave. */
function casesOf(
  measure: OutsideMeasure,
  study: Study,
  at: number,
  all: readonly WaveRun[],
  { papers, ratings }: OutsideGiven,
): readonly OutsideCase[] {
  const { plan } = study;
  const kind = measure === 'films' ? 'films' : measure === 'seen' ? 'checklists' : 'questionnaires';
  const wave = plan.waves[at]?.name;
  return plan.codes.flatMap((member): readonly OutsideCase[] => {
    const runs = all.filter(
      (one) => one.member === member && one.wave === at && one.score !== undefined,
    );
    if (runs.length === 0 || !takesPart(study, member)) return [];
    if (measure === 'words') {
      const sessions = new Set(runs.map(({ run }) => run.session));
      const own = ratings.filter(({ session, typed }) => typed && sessions.has(session));
      const pair = wordsPair(own);
      return pair ? [{ member, raters: own.map(({ rater }) => rater), pair }] : [];
    }
    const own = papers.filter(
      (one) => one.kind === kind && one.code === member.code && one.wave === wave,
    );
    const raters = own.map(({ rater }) => rater);
    if (measure === 'films') {
      const pair = filmPair(own, runs);
      return pair ? [{ member, raters, pair }] : [];
    }
    const value = paperValue(own, measure);
    const game = meanOf([...scenesIn(runs, at).values()]);
    return value === undefined || game === undefined
      ? []
      : [{ member, raters, pair: [value, game] }];
  });
}

/** Compares arms on a measure, over those who have it in the first wave too. */
function armsOf(
  plan: Study['plan'],
  first: readonly OutsideCase[],
  later: readonly OutsideCase[],
): ArmChange | undefined {
  const change = armChange(
    later.flatMap(({ member, pair: [after] }): readonly StudyPerson[] => {
      const before = first.find((one) => one.member === member)?.pair[0];
      if (before === undefined) return [];
      const arm = member.arm === plan.arms[0] ? 0 : 1;
      return [{ arm, cluster: clusterOf(member, plan), before, after }];
    }),
  );
  return Math.min(...change.people) < SMALLEST_GROUP ? undefined : change;
}

/** Sets what was rated, said and seen outside the game beside it, each measure in each wave that has it. */
export function outsideFigures(
  study: Study,
  all: readonly WaveRun[],
  outside: OutsideGiven,
): readonly OutsideFigures[] {
  const { plan } = study;
  const figuresOf = (
    measure: OutsideMeasure,
    at: number,
    own: readonly OutsideCase[],
  ): Omit<OutsideFigures, 'wave' | 'arms'> => {
    const pairs = own.map(({ pair }) => pair);
    const raters = new Set(own.flatMap((one) => one.raters).filter((rater) => rater !== '')).size;
    const none = { mean: undefined, minusGame: undefined, correlation: undefined };
    if (isSmall(own.length)) return { measure, people: undefined, raters, ...none };
    const finished = new Set(
      all.flatMap((one) => (one.wave === at && one.score !== undefined ? [one.member] : [])),
    );
    const isSame = measure === 'films' || measure === 'words';
    const difference = meanEstimate(pairs.map(([one, game]) => one - game));
    return {
      ...{ measure, raters },
      people: isSmall(finished.size - own.length) ? undefined : own.length,
      mean: withinScale(meanEstimate(pairs.map(([one]) => one)), 0, 100),
      minusGame: isSame ? withinScale(difference, -100, 100) : undefined,
      correlation: correlationEstimate(pairs),
    };
  };
  return OUTSIDE_MEASURES.flatMap((measure) => {
    const cases = plan.waves.map((_, at) => casesOf(measure, study, at, all, outside));
    return plan.waves.flatMap(({ name: wave }, at): readonly OutsideFigures[] => {
      const own = cases[at] ?? [];
      if (own.length === 0) return [];
      const arms = at === 0 ? undefined : armsOf(plan, cases[0] ?? [], own);
      return [{ ...figuresOf(measure, at, own), wave, arms }];
    });
  });
}
