import type { Rubric } from '../core/rubric/rubric.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { CompiledStory } from '../story/compile.ts';
import { MOST_LINES } from '../story/runner.ts';
import { outlineOf } from '../story/source/outline.ts';
import { checkChoice } from './check/choice.ts';
import { checkCritical } from './check/critical.ts';
import { checkHeadline, type Seldom, seldomRated } from './check/headline.ts';
import { checkLoops } from './check/loop.ts';
import { checkOrder } from './check/order.ts';
import {
  checkPatterns,
  type Pattern,
  type Played,
  patternsOf,
  strategiesOf,
} from './check/pattern.ts';
import { checkReach } from './check/reach.ts';
import { checkRules } from './check/rules.ts';
import { checkEnds, checkFaults, checkStops } from './check/run.ts';
import { bestOf, checkBest, checkLevels, gapsOf } from './check/score.ts';
import { checkSize, checkTime, checkWait } from './check/size.ts';
import { checkConversation } from './conversation/conversation.ts';
import { gatesOf } from './conversation/told.ts';
import { analyseFlow } from './dataflow/analysis.ts';
import { graphOf } from './graph/graph.ts';
import { Undrawn } from './graph/value.ts';
import { type Stepper, stepperOf } from './interpreter/stepper.ts';
import { pathOfEdges } from './replay/path.ts';
import { type Routes, routesOf } from './routes.ts';
import { type Confirmed, confirmed, type PathStep, told } from './scenario/confirm.ts';
import { drawsOf } from './scenario/draws.ts';
import { type Figures, figuresOf } from './scenario/figures.ts';
import { type CounterFinding, PROPERTIES, type Property } from './scenario/finding.ts';
import { mapOf, type StoryMap } from './scenario/map.ts';
import { type Along, playAlong, walksFor } from './scenario/played.ts';
import { ASKED, conditionsOf, type Rules } from './scenario/rules.ts';
import { scoreTableOf } from './scenario/scores.ts';
import type { SizeMeasure } from './scenario/size-measure.ts';
import { type View, viewOf } from './scenario/view.ts';
import { explore, type Limits, type Stopped } from './search/explore.ts';

/** A scenario to be verified. */
export interface Subject {
  readonly compiled: CompiledStory;
  readonly scenario: Scenario;
  readonly rubric: Rubric;
  readonly rules: Rules;
  readonly courtesy: readonly string[]; // words that sound kind, beside the rubric
  readonly sizes?: readonly SizeMeasure[]; // what must stay small that a session leaves
}

/** What was proved of one property. */
export interface PropertyVerdict {
  readonly property: Property;
  readonly verdict: 'PROVED' | 'COUNTEREXAMPLE' | 'BOUNDED';
  readonly why?: Stopped | 'loop' | 'doubt'; // it is bounded
  readonly found: readonly Confirmed[];
}

/** All that is known of a scenario. */
export interface VerifyReport {
  readonly scenario: string;
  readonly verdicts: readonly PropertyVerdict[];
  readonly states: number;
  readonly moves: number;
  readonly open: number;
  readonly stopped?: Stopped;
  readonly drawn: readonly { readonly name: string; readonly ways: number }[]; // told apart as far as they decide
  readonly compared: number; // moves made in lock step with the stock runtime
  readonly best?: { readonly overall: number; readonly told: readonly PathStep[] };
  readonly figures?: Figures;
  readonly gaps: ReturnType<typeof gapsOf>;
  readonly cutShort: readonly Pick<Seldom, 'dimension' | 'count' | 'beat'>[];
  readonly patterns: readonly Pattern[];
  readonly strategies: readonly Pick<Played, 'name' | 'shown'>[];
  readonly map: StoryMap; // drawn up when somebody asks for it
}

/** The function of shared/state.ink by which a story asks whether somebody may tell more. */
const VOLUNTEERS = 'open_up';

/** What needs all paths to be counted, which a loop makes endless. */
const COUNTED: readonly Property[] = ['best-path', 'headline', 'strategies', 'size', ...ASKED];

/** Every scenario is held to most properties; to those of a conversation where it asks for them. */
const isAsked = ({ asks }: Rules, property: Property): boolean =>
  !ASKED.some((one) => one === property) || asks.some((one) => one === property);

/** Why nothing can be called proved: play met what the map lacks, or a merge was wrong. */
function doubtIn(doubted: readonly string[] | undefined, merged: number) {
  if (doubted !== undefined) return { code: 'doubted', values: { way: doubted.join(' > ') } };
  return merged > 0 ? { code: 'merged', values: {} } : undefined;
}

function verdictsOf(
  view: View,
  all: readonly CounterFinding[],
  counted: boolean,
  { doubted, differs }: Along,
  merged: number, // wrongly
): readonly PropertyVerdict[] {
  const { open, stopped } = view.explored;
  const whole = open === 0;
  const doubt = doubtIn(doubted, merged);
  // Where play has met what the map lacks, only what play can be led to still holds.
  const sure = all.filter(({ path }) => doubt === undefined || path !== undefined);
  const apart: readonly CounterFinding[] = differs
    ? [
        {
          property: 'same-runtime',
          code: 'apart',
          values: { ours: differs.ours, stock: differs.stock },
        },
      ]
    : [];
  const found = [...apart, ...sure].map((one) => confirmed(view, one));
  const asked = PROPERTIES.filter((property) => isAsked(view.rules, property));
  return asked.map((property): PropertyVerdict => {
    const against = found.filter((one) => one.property === property && (whole || !one.unseen));
    const known = whole && (counted || !COUNTED.includes(property));
    if (against.length > 0) return { property, verdict: 'COUNTEREXAMPLE', found: against };
    if (doubt !== undefined) {
      const told = property === 'same-runtime' ? [{ property, ...doubt }] : [];
      return { property, verdict: 'BOUNDED', why: 'doubt', found: told };
    }
    if (known) return { property, verdict: 'PROVED', found: [] };
    return { property, verdict: 'BOUNDED', why: whole ? 'loop' : (stopped ?? 'states'), found: [] };
  });
}

/** Whether something is said never to come, which play may try to contradict. */
const neverComes = ({ property, path, unseen }: CounterFinding): boolean =>
  path === undefined && (property === 'reached' || (unseen === true && property !== 'pattern'));

type HowFar = Limits & { readonly walks?: number };

/** A report, with the paths that show what is in it. */
export interface Verified {
  readonly report: VerifyReport;
  readonly routes: (going?: () => boolean) => Routes; // as long as `going` says so
}

/** Verifies a scenario: every path, every property. */
export const verifyStory = (subject: Subject, how: HowFar): VerifyReport =>
  verifyWithRoutes(subject, how).report;

/** The same, for whoever wants to show paths too; what was explored is kept as long. */
export function verifyWithRoutes(subject: Subject, { walks, ...limits }: HowFar): Verified {
  const { compiled, scenario, rubric, rules, courtesy, sizes = [] } = subject;
  const { story, sources } = compiled;
  const graph = graphOf(story);
  const conditions = conditionsOf(rules);
  const gates = gatesOf(rules);
  const analysis = analyseFlow(graph, conditions, true, gates);
  const stepper: Stepper = stepperOf(graph, true, VOLUNTEERS, gates);
  stepper.machine.mostLines = MOST_LINES;
  const draws = drawsOf(analysis, scenario);
  const searched = explore(stepper, analysis, draws, limits, conditions);
  const outline = outlineOf(sources);
  const view = viewOf({
    searched,
    stepper,
    story,
    scenario,
    rubric,
    outline,
    sources,
    rules,
    conditions,
    courtesy,
  });
  const scores = scoreTableOf(view);
  const figures = scores && figuresOf(view, scores, sizes);
  const best = scores && bestOf(view, scores);
  const seldom = scores ? seldomRated(view, scores) : [];
  const patterns = patternsOf(view);
  const results = scores ? strategiesOf(view, scores) : [];
  const found: readonly CounterFinding[] = [
    ...checkFaults(view),
    ...checkStops(view),
    ...checkOrder(view),
    ...checkEnds(view),
    ...checkReach(view),
    ...checkRules(view),
    ...(searched.open === 0 && scores ? checkBest(view, best) : []),
    ...checkLevels(view),
    ...(scores ? checkHeadline(view, scores, seldom) : []),
    ...checkCritical(view),
    ...(searched.open === 0 ? checkChoice(view) : []),
    ...checkPatterns(view, patterns, results),
    ...checkWait(view),
    ...(figures ? checkTime(view, figures) : []),
    ...(scores && figures ? checkSize(view, scores, figures, sizes) : []),
    ...(scores ? [] : checkLoops(view)),
    ...(searched.open === 0 && scores ? checkConversation(view, scores) : []),
  ];
  const along = playAlong(
    { graph, story, explored: view.explored, stepper, draws, going: limits.going },
    walksFor(found.some(neverComes), walks),
  );
  const { wrong } = searched.merges;
  const verdicts = verdictsOf(view, found, scores !== undefined, along, wrong);
  const cutShort = seldom.filter(({ last, excused }) => !last || excused);
  let map: StoryMap | undefined;
  const report: VerifyReport = {
    scenario: scenario.card.id,
    verdicts,
    states: searched.rows.states,
    moves: searched.rows.moves,
    open: searched.open,
    ...(searched.stopped && { stopped: searched.stopped }),
    drawn: Object.entries(draws[0] ?? {}).flatMap(([name, value]) =>
      value instanceof Undrawn ? [{ name, ways: value.ways.length }] : [],
    ),
    compared: along.steps,
    ...(best && {
      best: { overall: best.overall, told: told(view, pathOfEdges(view.explored, best.path)) },
    }),
    ...(figures && { figures }),
    gaps: searched.open === 0 ? gapsOf(view) : [],
    cutShort: cutShort.map(({ dimension, count, beat }) => ({ dimension, count, beat })),
    patterns,
    strategies: results.map(({ name, shown }) => ({ name, shown })),
    get map() {
      map ??= mapOf(view, scores);
      return map;
    },
  };
  return { report, routes: (going = () => true) => routesOf(view, scores, best, cutShort, going) };
}
