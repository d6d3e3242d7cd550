import type { Rubric } from '../core/rubric/rubric.ts';
import { CONVERSATION_PROPERTIES } from '../core/scenario/asked.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { CompiledStory } from '../story/compile.ts';
import { MOST_LINES } from '../story/runner.ts';
import { outlineOf } from '../story/source/outline.ts';
import { checkChoice } from './check/choice.ts';
import { checkCritical } from './check/critical.ts';
import { checkHeadline, type SeldomRated, seldomRated } from './check/headline.ts';
import { checkLoops } from './check/loop.ts';
import { checkOrder } from './check/order.ts';
import {
  checkPatterns,
  type Pattern,
  patternsOf,
  type StrategyResult,
  strategiesOf,
} from './check/pattern.ts';
import { checkReach } from './check/reach.ts';
import { checkRules } from './check/rules.ts';
import { checkEnds, checkFaults, checkStops } from './check/run.ts';
import { bestOf, checkBest, checkLevels, gapsOf } from './check/score.ts';
import {
  checkSecondContact,
  drawsByMet,
  type MetFigures,
  metFiguresOf,
  viewsByMet,
} from './check/second-contact.ts';
import { checkSize, checkTime, checkWait } from './check/size.ts';
import { checkConversation } from './conversation/conversation.ts';
import { gatesOf } from './conversation/told.ts';
import { analyseFlow } from './dataflow/analysis.ts';
import { graphOf } from './graph/graph.ts';
import { Undrawn } from './graph/value.ts';
import { type Stepper, stepperOf } from './interpreter/stepper.ts';
import { pathOfEdges } from './replay/path.ts';
import { type Routes, routesOf } from './routes.ts';
import { type Confirmed, confirmed, type PathStep, pathInWords } from './scenario/confirm.ts';
import { drawsOf } from './scenario/draws.ts';
import { type Figures, figuresOf } from './scenario/figures.ts';
import { type CounterFinding, PROPERTIES, type Property } from './scenario/finding.ts';
import { mapOf, type StoryMap } from './scenario/map.ts';
import { type MapPlay, playAlong, walksFor } from './scenario/played.ts';
import { conditionsOf, type Rules } from './scenario/rules.ts';
import { scoreTableOf } from './scenario/scores.ts';
import type { SizeMeasure } from './scenario/size-measure.ts';
import { type View, viewOf } from './scenario/view.ts';
import { explore, type Limits, type Searched, type Stopped } from './search/explore.ts';

/** A scenario to be verified. */
export interface Subject {
  readonly compiled: CompiledStory;
  readonly scenario: Scenario;
  readonly rubric: Rubric;
  readonly rules: Rules;
  readonly courtesy: readonly string[]; // words that only sound kind
  readonly sizes?: readonly SizeMeasure[]; // how large the record of a session may get
}

/** The verdict on one property, with its counterexamples. */
export interface PropertyVerdict {
  readonly property: Property;
  readonly verdict: 'PROVED' | 'COUNTEREXAMPLE' | 'BOUNDED';
  readonly why?: Stopped | 'loop' | 'doubt'; // reason of BOUNDED
  readonly found: readonly Confirmed[];
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
  readonly gaps: ReturnType<typeof gapsOf>;
  readonly cutShort: readonly Pick<SeldomRated, 'dimension' | 'count' | 'beat'>[];
  readonly patterns: readonly Pattern[];
  readonly strategies: readonly Pick<StrategyResult, 'name' | 'shown'>[];
  readonly map: StoryMap; // computed on first use
}

/** The function of shared/state.ink with which a story asks whether the person volunteers something. */
const VOLUNTEERS = 'open_up';

/** Properties that sum over all paths. A loop has infinitely many, so they are then BOUNDED. */
const COUNTED: readonly Property[] = [
  'best-path',
  'headline',
  'strategies',
  'size',
  'second-contact',
  ...CONVERSATION_PROPERTIES,
];

/**
 * Tells whether a scenario is checked for a property; those of a conversation only if its proof.json asks for them, and
 * that of a second contact only if it follows a first one.
 */
const isAsked = ({ scenario, rules: { asks } }: View, property: Property): boolean =>
  property === 'second-contact'
    ? scenario.follows !== undefined
    : !CONVERSATION_PROPERTIES.some((one) => one === property) ||
      asks.some((one) => one === property);

/** Returns why nothing may be called PROVED: play left the explored states, or a merge was wrong. */
function doubtIn(doubted: readonly string[] | undefined, merged: number) {
  if (doubted !== undefined) return { code: 'doubted', values: { way: doubted.join(' > ') } };
  return merged > 0 ? { code: 'merged', values: {} } : undefined;
}

function verdictsOf(
  view: View,
  all: readonly CounterFinding[],
  { counted, met }: { readonly counted: boolean; readonly met?: Stopped }, // what limits the verdicts
  { doubted, differs }: MapPlay,
  merged: number, // wrong merges
): readonly PropertyVerdict[] {
  const { open, stopped } = view.explored;
  const whole = open === 0;
  const doubt = doubtIn(doubted, merged);
  // In doubt, only findings with a path are kept: each is replayed on the stock runtime.
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
  const asked = PROPERTIES.filter((property) => isAsked(view, property));
  return asked.map((property): PropertyVerdict => {
    const against = found.filter((one) => one.property === property && (whole || !one.unseen));
    const known = whole && (counted || !COUNTED.includes(property));
    if (against.length > 0) return { property, verdict: 'COUNTEREXAMPLE', found: against };
    if (doubt !== undefined) {
      const told = property === 'same-runtime' ? [{ property, ...doubt }] : [];
      return { property, verdict: 'BOUNDED', why: 'doubt', found: told };
    }
    if (property === 'second-contact' && whole && met !== undefined) {
      return { property, verdict: 'BOUNDED', why: met, found: [] };
    }
    if (known) return { property, verdict: 'PROVED', found: [] };
    return { property, verdict: 'BOUNDED', why: whole ? 'loop' : (stopped ?? 'states'), found: [] };
  });
}

/** Tells whether a finding claims that something can never happen; random play then tries to refute it. */
const neverComes = ({ property, path, unseen }: CounterFinding): boolean =>
  path === undefined && (property === 'reached' || (unseen === true && property !== 'pattern'));

type HowFar = Limits & { readonly walks?: number };

/** A report, and a function that finds example paths for it. */
export interface Verified {
  readonly report: VerifyReport;
  readonly routes: (going?: () => boolean) => Routes; // stops once `going` returns false
}

/** Verifies a scenario: every property on every path. */
export const verifyStory = (subject: Subject, how: HowFar): VerifyReport =>
  verifyWithRoutes(subject, how).report;

/** Verifies a scenario and keeps the explored states in memory, so that example paths can be found later. */
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
  const seenOf = (found: Searched): View =>
    viewOf({
      searched: found,
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
  const view = seenOf(searched);
  const scores = scoreTableOf(view);
  const figures = scores && figuresOf(view, scores, sizes);
  const best = scores && bestOf(view, scores);
  const seldom = scores ? seldomRated(view, scores) : [];
  const patterns = patternsOf(view);
  const results = scores ? strategiesOf(view, scores) : [];
  const waysMet = viewsByMet(
    drawsByMet(searched, draws),
    (drawn) => explore(stepper, analysis, drawn, limits, conditions),
    (one) => {
      const way = seenOf(one);
      const table = scoreTableOf(way);
      return { view: way, best: table && bestOf(way, table) };
    },
  );
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
    ...checkSecondContact(view, waysMet),
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
  const unknown = {
    counted: scores !== undefined,
    ...(waysMet.stopped && { met: waysMet.stopped }),
  };
  const verdicts = verdictsOf(view, found, unknown, along, wrong);
  const cutShort = seldom.filter(({ last, excused }) => !last || excused);
  let map: StoryMap | undefined;
  const report: VerifyReport = {
    scenario: scenario.card.id,
    verdicts,
    states: searched.rows.states,
    moves: searched.rows.moves,
    open: searched.open,
    ...(searched.stopped && { stopped: searched.stopped }),
    drawn: Object.entries(draws.at(-1) ?? {}).flatMap(([name, value]) =>
      value instanceof Undrawn ? [{ name, ways: value.ways.length }] : [],
    ),
    compared: along.steps,
    ...(best && {
      best: {
        overall: best.overall,
        told: pathInWords(view, pathOfEdges(view.explored, best.path)),
      },
    }),
    ...(figures && { figures }),
    met: metFiguresOf(waysMet.ways),
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
