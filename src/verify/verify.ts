import type { Rubric } from '../core/rubric/rubric.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { CompiledStory } from '../story/compile.ts';
import { MOST_LINES } from '../story/runner.ts';
import { outlineOf } from '../story/source/outline.ts';
import { type SeldomRated, seldomRated } from './check/headline.ts';
import { type Pattern, patternsOf, type StrategyResult, strategiesOf } from './check/pattern.ts';
import type { PathFigures } from './check/properties.ts';
import { gapsOf, type LevelGap } from './check/score.ts';
import { type MetFigures, metWaysOf } from './check/second-contact.ts';
import { gatesOf } from './conversation/told.ts';
import { analyseFlow } from './dataflow/analysis.ts';
import { graphOf } from './graph/graph.ts';
import { Undrawn } from './graph/value.ts';
import { type Drawn, stepperOf } from './interpreter/stepper.ts';
import { pathOfEdges } from './replay/path.ts';
import { type Routes, routesOf } from './routes.ts';
import { type PathStep, pathInWords } from './scenario/confirm.ts';
import { drawsOf } from './scenario/draws.ts';
import { type Figures, figuresOf } from './scenario/figures.ts';
import { mapOf, type StoryMap } from './scenario/map.ts';
import { bestPath } from './scenario/path-score.ts';
import { playAlong, walksFor } from './scenario/played.ts';
import { conditionsOf, type Rules } from './scenario/rules.ts';
import { scoreTableOf } from './scenario/scores.ts';
import type { SizeMeasure } from './scenario/size-measure.ts';
import { type View, viewOf } from './scenario/view.ts';
import { explore, type Limits, type Stopped } from './search/explore.ts';
import { checkAll, neverComes, type PropertyVerdict, verdictsOf } from './verdicts.ts';

/** A scenario to be verified. */
export interface Subject {
  readonly compiled: CompiledStory;
  readonly scenario: Scenario;
  readonly rubric: Rubric;
  readonly rules: Rules;
  readonly courtesy: readonly string[]; // words that only sound kind
  readonly sizes?: readonly SizeMeasure[]; // how large the record of a session may get
}

/** The result of verifying a scenario. */
export interface VerifyReport {
  readonly scenario: string;
  readonly verdicts: readonly PropertyVerdict[];
  readonly states: number;
  readonly moves: number;
  readonly open: number;
  readonly stopped?: Stopped;
  readonly drawn: readonly { readonly name: string; readonly ways: number }[]; // values that lead to different futures
  readonly compared: number; // moves made in lock step with the stock runtime
  readonly best?: { readonly overall: number; readonly told: readonly PathStep[] };
  readonly figures?: Figures;
  readonly met: readonly MetFigures[]; // of a second contact
  readonly gaps: readonly LevelGap[];
  readonly cutShort: readonly Pick<SeldomRated, 'dimension' | 'count' | 'beat'>[];
  readonly patterns: readonly Pattern[];
  readonly strategies: readonly Pick<StrategyResult, 'name' | 'shown'>[];
  readonly map: StoryMap; // computed on first use
}

/** The function of shared/state.ink with which a story asks whether the person volunteers something. */
const VOLUNTEERS = 'open_up';

/** Counts the values of each name that is drawn, if there are several. */
const waysDrawn = (draws: readonly Drawn[]): VerifyReport['drawn'] =>
  Object.entries(draws.at(-1) ?? {}).flatMap(([name, value]) => {
    if (value instanceof Undrawn) return [{ name, ways: value.values.length }];
    const ways = new Set(draws.map((drawn) => drawn[name])).size;
    return ways > 1 ? [{ name, ways }] : [];
  });

type HowFar = Limits & { readonly walks?: number };

/** A report, and a function that finds example paths for it. */
export interface Verified {
  readonly report: VerifyReport;
  readonly routes: (going?: () => boolean) => Routes; // stops once `going` returns false
}

/** Verifies a scenario: every property on every path. */
export const verifyStory = (subject: Subject, how: HowFar): VerifyReport =>
  verifyWithRoutes(subject, how).report;

/** Computes the figures over all paths; undefined if the story has a loop. */
function pathFiguresOf(view: View, sizes: readonly SizeMeasure[]): PathFigures | undefined {
  const scores = scoreTableOf(view);
  return (
    scores && {
      scores,
      figures: figuresOf(view, scores, sizes),
      best: bestPath(view, scores),
      seldom: seldomRated(view, scores),
      strategies: strategiesOf(view, scores),
    }
  );
}

/** Verifies a scenario and keeps the explored states in memory, so that example paths can be found later. */
export function verifyWithRoutes(subject: Subject, { walks, ...limits }: HowFar): Verified {
  const { compiled, scenario, rules, sizes = [] } = subject;
  const { story, sources } = compiled;
  const graph = graphOf(story);
  const conditions = conditionsOf(rules);
  const gates = gatesOf(rules);
  const analysis = analyseFlow(graph, conditions, true, gates);
  const stepper = stepperOf(graph, true, VOLUNTEERS, gates);
  stepper.machine.mostLines = MOST_LINES;
  const draws = drawsOf(analysis, scenario);
  const outline = outlineOf(sources);
  const searched = explore(stepper, analysis, draws, limits, conditions);
  const view = viewOf(searched, { ...subject, stepper, story, outline, sources, conditions });
  const sums = pathFiguresOf(view, sizes);
  const patterns = patternsOf(view);
  const met = metWaysOf(view, sums?.scores);
  const found = checkAll({ view, sums, patterns, met, sizes });
  const played = playAlong(
    { graph, story, explored: view.explored, stepper, draws, going: limits.going },
    walksFor(found.some(neverComes), walks),
  );
  const cutShort = sums?.seldom.filter(({ last, excused }) => !last || excused) ?? [];
  let map: StoryMap | undefined;
  const { open, stopped, states, edges, merges } = searched;
  const report: VerifyReport = {
    scenario: scenario.card.id,
    verdicts: verdictsOf(view, found, {
      loop: sums === undefined,
      played,
      wrong: merges.wrong,
    }),
    states: states.length,
    moves: edges.length,
    open,
    ...(stopped && { stopped }),
    drawn: waysDrawn(draws),
    compared: played.steps,
    ...(sums?.best && {
      best: {
        overall: sums.best.overall,
        told: pathInWords(view, pathOfEdges(view.explored, sums.best.path)),
      },
    }),
    ...(sums && { figures: sums.figures }),
    met,
    gaps: open === 0 ? gapsOf(view) : [],
    cutShort: cutShort.map(({ dimension, count, beat }) => ({ dimension, count, beat })),
    patterns,
    strategies: sums?.strategies.map(({ name, shown }) => ({ name, shown })) ?? [],
    get map() {
      map ??= mapOf(view, sums?.scores);
      return map;
    },
  };
  const shortPaths = cutShort.map(({ path }) => path);
  return {
    report,
    routes: (going = () => true) => routesOf(view, sums?.best, shortPaths, going),
  };
}
