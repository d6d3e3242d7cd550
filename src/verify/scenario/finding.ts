import type { SourceSpot } from '../../story/problem.ts';
import { knotLines } from '../../story/source/knot-lines.ts';
import type { WaitCondition } from '../../story/source/waits.ts';
import { drawnOn, pathOfEdges, walkPath } from '../replay/path.ts';
import { replayOnStock } from '../replay/replay.ts';
import type { Edge } from '../search/edge.ts';
import { edgesTo } from '../search/walk.ts';
import { type RunStart, startOf } from './draws.ts';
import type { View } from './view.ts';

/** A counterexample that the check of a property found. */
export interface CounterFinding {
  readonly code: string; // key of its sentence in the catalogue
  readonly values: { readonly [name: string]: string | number };
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly waits?: readonly WaitCondition[]; // conditions that would have to hold
  readonly move?: Edge | undefined; // the move that shows it: its path is a shortest one to this move
  readonly path?: readonly Edge[] | undefined; // the path that shows it, where that is another
  readonly unseen?: true; // it says that something is never reached: a fault only if the search is complete
}

/** CounterFindings of one property. Those with equal words and place count once: the first is told. */
export type CounterFindings = Iterable<CounterFinding>;

/** A step of a path in words. */
export interface PathStep {
  readonly beat: string;
  readonly option: string;
  readonly text: string;
}

/** A path in words, and how to begin a run that takes it. */
export interface WitnessRoute {
  readonly steps: readonly PathStep[];
  readonly start?: RunStart;
}

/** A finding with its path in words, and the parameters of a run that takes it. */
export type Confirmed = Omit<CounterFinding, 'path' | 'move'> & {
  readonly told?: readonly PathStep[];
  readonly start?: RunStart;
};

/** Returns a path in words. */
export const pathInWords = (
  { headingOf, takenOn }: View,
  path: readonly Edge[],
): readonly PathStep[] =>
  path.slice(1).map((edge, at) => {
    const { id: option = '', text = '' } = takenOn(edge) ?? {};
    return { beat: headingOf(path[at] as Edge).beat ?? '', option, text };
  });

/** Replays a path on the stock runtime and returns it in words, or how the stock runtime differs. */
export function witness(
  view: View,
  edges: readonly Edge[],
): {
  readonly route?: WitnessRoute;
  readonly differs?: { readonly expected: string; readonly found: string };
} {
  const { explored, stepper, compiled, scenario } = view;
  const path = pathOfEdges(explored, edges);
  const replayed = replayOnStock(compiled.story, stepper, path);
  if (!replayed.same) return { differs: { expected: replayed.expected, found: replayed.found } };
  const drawn = drawnOn(stepper, path, walkPath(stepper, path));
  const start = startOf(scenario, drawn, replayed.seed);
  return { route: { steps: pathInWords(view, edges), ...(start && { start }) } };
}

/** Finds a finding in the source: its option or beat, or else the last option on its path. */
function spotOf(
  { outline: { parts } }: View,
  { beat, ending, option }: CounterFinding['values'],
  last: PathStep | undefined,
): SourceSpot | undefined {
  const optionAt = (wanted: unknown, within: unknown): SourceSpot | undefined =>
    parts
      .filter(({ head }) => head?.id === within || within === undefined)
      .flatMap(({ options }) => options)
      .find((one) => one.option.id === wanted);
  const spot =
    optionAt(option, beat) ??
    parts.find(({ head }) => head !== undefined && head.id === (beat ?? ending)) ??
    (last && optionAt(last.option, last.beat));
  return spot && { file: spot.file, line: spot.line };
}

/** Finds a node of the story in the source: the line of its knot that a pattern fits, or else the head of the knot. */
export function spotOfNode(
  { stepper, sources }: View,
  node: number,
  pattern?: RegExp,
): SourceSpot | undefined {
  const [first = ''] = stepper.graph.pathOf(node).split('.');
  const knot = /^\d+$/.test(first) ? '' : first; // what stands before the first knot has no name
  const lines = knotLines(sources).filter((line) => line.knot === knot);
  const found = lines.find(({ text }) => pattern?.test(text)) ?? lines[0];
  return found && { file: found.file, line: found.line };
}

export const NOT_REPLAYED = 'not-replayed'; // code of a finding against the verifier

/** Replays the path of a finding on the stock runtime. Returns what differs instead, if the runtimes do. */
export function confirmed(view: View, finding: CounterFinding): Confirmed {
  const { move, path = move && edgesTo(view.explored, move), ...rest } = finding;
  const { route, differs } = path ? witness(view, path) : {};
  if (differs) return { code: NOT_REPLAYED, values: { code: finding.code, ...differs } };
  const { steps: told, start } = route ?? {};
  const spot = finding.file === undefined ? spotOf(view, finding.values, told?.at(-1)) : undefined;
  return { ...rest, ...spot, ...(told && { told }), ...(start && { start }) };
}
