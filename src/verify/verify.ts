import { type LevelGap, levelGaps } from '../story/check/surface.ts';
import { MOST_LINES } from '../story/read-on.ts';
import { gatesOf } from './conversation/told.ts';
import { analyseFlow } from './dataflow/analysis.ts';
import { graphOf } from './graph/graph.ts';
import { Undrawn } from './graph/value.ts';
import { type Drawn, stepperOf } from './interpreter/stepper.ts';
import { type Routes, routesOf } from './routes.ts';
import { drawsOf } from './scenario/draws.ts';
import type { Figures, SizeMeasure } from './scenario/figures.ts';
import { type PathStep, pathInWords } from './scenario/finding.ts';
import { mapOf, type StoryMap } from './scenario/map.ts';
import type { MetFigures } from './scenario/met.ts';
import { playAlong } from './scenario/played.ts';
import { proofOf } from './scenario/proof.ts';
import { conditionsOf } from './scenario/rules.ts';
import type { SeldomRated } from './scenario/seldom.ts';
import type { StrategyResult } from './scenario/strategy.ts';
import { type Checked, viewOf } from './scenario/view.ts';
import { explore, type Limits, type Stopped } from './search/explore.ts';
import { checkAll, neverComes, type PropertyVerdict, verdictsOf } from './verdicts.ts';

/** A scenario to be verified. */
export interface Subject extends Checked {
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
  readonly compared: number; // moves of the stock runtime that were compared
  readonly best?: { readonly overall: number; readonly told: readonly PathStep[] };
  readonly figures?: Figures;
  readonly met: readonly MetFigures[]; // of a second contact
  readonly gaps: readonly LevelGap[];
  readonly cutShort: readonly Pick<SeldomRated, 'dimension' | 'count' | 'beat'>[];
  readonly strategies: readonly Pick<StrategyResult, 'name' | 'shown'>[];
  readonly map: StoryMap;
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

const WALKS = 60; // random walks on the stock runtime
const MORE_WALKS = 400; // the same, before a part is reported as dead

/** Verifies a scenario and keeps the explored states in memory, so that example paths can be found later. */
export function verifyWithRoutes(subject: Subject, how: HowFar): Verified {
  const { compiled, scenario, rules, sizes = [] } = subject;
  const { story } = compiled;
  const graph = graphOf(story);
  const conditions = conditionsOf(rules);
  const gates = gatesOf(rules);
  const analysis = analyseFlow(graph, conditions, true, gates);
  const stepper = stepperOf(graph, VOLUNTEERS, gates);
  stepper.machine.mostLines = MOST_LINES;
  const draws = drawsOf(analysis, scenario);
  const searched = explore(stepper, analysis, draws, how, conditions);
  const proof = proofOf(viewOf(searched, subject, stepper), sizes);
  const { best, loops, met, seldom, strategies } = proof;
  const found = checkAll(proof);
  const dead = searched.open === 0 && found.some(neverComes);
  const walks = dead ? MORE_WALKS : (how.walks ?? WALKS);
  const played = playAlong(story, proof, walks, how.going);
  const cutShort = seldom.filter(({ last, excused }) => !last || excused);
  const { open, stopped, states, edges, merges } = searched;
  const report: VerifyReport = {
    scenario: scenario.card.id,
    verdicts: verdictsOf(proof, found, { played, wrong: merges.wrong }),
    states: states.length,
    moves: edges.length,
    open,
    ...(stopped && { stopped }),
    drawn: waysDrawn(draws),
    compared: played.steps,
    ...(best && { best: { overall: best.overall, told: pathInWords(proof, best.path) } }),
    ...(!loops && { figures: proof.figures }),
    met,
    gaps: open === 0 ? levelGaps(proof.occasions) : [],
    cutShort: cutShort.map(({ dimension, count, beat }) => ({ dimension, count, beat })),
    strategies: strategies.map(({ name, shown }) => ({ name, shown })),
    map: mapOf(proof), // at once, so that a report does not keep all states in memory
  };
  const shortPaths = cutShort.map(({ path }) => path);
  return {
    report,
    routes: (going = () => true) => routesOf(proof, best, shortPaths, going),
  };
}
