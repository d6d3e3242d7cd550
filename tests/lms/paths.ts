import { NEUTRAL } from '../../src/core/scenario/beat.ts';
import { BASE_VARIANT, drawVariant } from '../../src/core/scenario/drawn-scenario.ts';
import { CHANCES } from '../../src/story/chances.ts';
import { analyseFlow } from '../../src/verify/dataflow/analysis.ts';
import { graphOf } from '../../src/verify/graph/graph.ts';
import { type Drawn, stepperOf } from '../../src/verify/interpreter/stepper.ts';
import { confirmed } from '../../src/verify/scenario/finding.ts';
import {
  type Gain,
  highestPath,
  pathSumsOf,
  ratingCountsOf,
} from '../../src/verify/scenario/fold.ts';
import {
  type AfterScene,
  bestPath,
  byWeights,
  scoreOf,
  weightsFor,
} from '../../src/verify/scenario/path-score.ts';
import type { RatingCounts } from '../../src/verify/scenario/paths.ts';
import { type View, viewOf } from '../../src/verify/scenario/view.ts';
import { type Edge, END, START } from '../../src/verify/search/edge.ts';
import { explore } from '../../src/verify/search/explore.ts';
import { subjectOf } from '../verify/subject.ts';
import { drawer } from './wander.ts';

/** A way through a scenario, with what the verifier, which knows no session, makes of it. */
export interface KnownPath {
  readonly name: string;
  readonly seed: number;
  readonly variant: string | undefined;
  readonly options: readonly string[];
  readonly shown: number | undefined;
  readonly rated: boolean; // enough for a band
  readonly passed: boolean;
}

/** After the scene nothing is placed, and the first note is filed. */
const AFTER: AfterScene = { board: 'untouched', note: () => 0 };

const views = new Map<string, View>();

function viewIn(id: string): View {
  const known = views.get(id);
  if (known !== undefined) return known;
  const subject = subjectOf(id);
  const { compiled, scenario } = subject;
  const graph = graphOf(compiled.story);
  const analysis = analyseFlow(graph, []);
  const drawn: { [name: string]: Drawn[string] } = {};
  for (const [name, values] of Object.entries(CHANCES)) drawn[name] = analysis.drawn(name, values);
  const variants = [BASE_VARIANT, ...(scenario.variants ?? []).map((one) => one.id)];
  if (variants.length > 1) drawn.variant = analysis.drawn('variant', variants);
  for (const one of scenario.cast) if (one.other !== undefined) drawn[one.id] = one.name;
  const stepper = stepperOf(graph);
  const searched = explore(stepper, analysis, [drawn], { states: 1_000_000 });
  const view = viewOf(searched, subject, stepper);
  if (view.loops) throw new Error(`${id} goes round in circles`);
  views.set(id, view);
  return view;
}

/** Whether a move takes the answer to other words, which is no line that can be picked. */
const isNeutral = ({ takenOn }: View, edge: Edge): boolean => takenOn(edge)?.id === NEUTRAL;

const UNPICKED = 1_000_000; // more than a path gains

/** The path at one bound of a gain, by lines that can be picked, over all ends or those rated alike. */
function extreme(view: View, gain: Gain, counts?: RatingCounts): readonly Edge[] {
  const picked: Gain = (edge) => gain(edge) - (isNeutral(view, edge) ? UNPICKED : 0);
  const ends = pathSumsOf(view, picked).filter((end) => !counts || end.counts === counts);
  return highestPath(ends).path ?? [];
}

function worst(view: View): readonly Edge[] {
  const [counts = []] = ratingCountsOf(view);
  const weights = weightsFor(counts, view.rubric).map((weight) => -weight);
  return extreme(view, byWeights(view, weights), counts);
}

function drawnPath(view: View, seed: number): readonly Edge[] {
  const { edges, states } = view.explored;
  const pick = drawer(seed);
  const starts = edges.filter(({ from }) => from === START);
  const path = [starts[pick(starts.length)] as Edge];
  for (let last = path[0] as Edge; last.to !== END; last = path.at(-1) as Edge) {
    const out = (states[last.to]?.out ?? []).map((edge) => edges[edge] as Edge);
    const picked = out.filter((edge) => !isNeutral(view, edge));
    path.push(picked[pick(picked.length)] as Edge);
  }
  return path;
}

/** Best, worst, shortest and longest path of a scenario, and some that are drawn. */
export function knownPaths(id: string, drawn: number): readonly KnownPath[] {
  const view = viewIn(id);
  const decisions: Gain = ({ from }) => (from === START ? 0 : 1);
  const named: readonly (readonly [string, readonly Edge[]])[] = [
    ['best', bestPath(view)?.path ?? []],
    ['worst', worst(view)],
    ['shortest', extreme(view, (entry) => -decisions(entry))],
    ['longest', extreme(view, decisions)],
    ...Array.from(
      { length: drawn },
      (_, at) => [`drawn ${at + 1}`, drawnPath(view, at + 1)] as const,
    ),
  ];
  return named.map(([name, edges]) => {
    const { told, start } = confirmed(view, { code: '', values: {}, path: edges });
    if (told === undefined || start === undefined) throw new Error(`${id}: ${name} cannot be gone`);
    const figures = scoreOf(view, edges, AFTER);
    return {
      name: `${id}, ${name}`,
      seed: start.seed,
      variant: start.variant,
      options: told.map(({ option }) => option),
      shown: figures.shown,
      rated: figures.band.name !== undefined,
      passed: figures.passed,
    };
  });
}

/** What a platform holds after a path. */
export const heldAfter = ({ shown, rated, passed }: KnownPath) => ({
  complete: true,
  success: rated ? (passed ? 'passed' : 'failed') : 'unknown',
  score: shown,
});

/** The lowest of some drawn paths that have a band and do not pass. */
export function failingPath(id: string): KnownPath {
  const failed = knownPaths(id, 40).filter(({ rated, passed }) => rated && !passed);
  const [lowest] = failed.toSorted((one, other) => (one.shown ?? 0) - (other.shown ?? 0));
  if (lowest === undefined) throw new Error(`${id}: no drawn path fails`);
  return lowest;
}

/** So many drawn paths of a scenario that somebody who plays it for the first time can go. */
export function drawnFirst(id: string, count: number): readonly KnownPath[] {
  const { scenario } = subjectOf(id);
  const drawn = knownPaths(id, 4 * count + 12).slice(4);
  const open = drawn.filter(
    ({ seed, variant = BASE_VARIANT }) => drawVariant(scenario, seed, false) === variant,
  );
  if (open.length < count) throw new Error(`${id}: too few paths can be gone at first`);
  return open.slice(0, count);
}
