import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { StringValue } from 'inkjs/engine/Value';
import { analyseFlow } from './dataflow/analysis.ts';
import { type Fault, type Going, MoveStopped } from './graph/fault.ts';
import { type Graph, graphOf } from './graph/graph.ts';
import { type Stepper, stepperOf } from './interpreter/stepper.ts';
import { type Path, pathTo, walkPath } from './replay/path.ts';
import { pickerFrom } from './replay/picker.ts';
import { type FaultListener, playOn } from './replay/play-on.ts';
import { replayOnStock, stockOf } from './replay/replay.ts';
import { type StockWalk, walkOnStock } from './replay/stock-walk.ts';
import { type Edge, END } from './search/edge.ts';
import {
  type Explored,
  explore,
  type Limits,
  type Searched,
  type Stopped,
} from './search/explore.ts';
import { statesLeadingTo } from './search/walk.ts';

/** The properties of any Ink story, whatever its tags mean. */
type InkProperty = 'runs' | 'content' | 'can-end' | 'reached';

/** A counterexample, or a part of the story that was not reached so far. */
export interface InkFinding {
  readonly code: Fault['code'] | 'stuck' | 'dead-knot' | 'dead-option' | 'dead-text';
  readonly message: string; // of a fault; otherwise the name or the text of the part
  readonly path?: string; // in the compiled Ink
  readonly way?: readonly string[]; // the text of each option that leads there
  readonly seed?: number; // of the stock runtime that draws this path; missing if no seed does
}

/** The verdict on one property, with its counterexamples. */
interface InkVerdict {
  readonly property: InkProperty;
  readonly verdict: 'PROVED' | 'COUNTEREXAMPLE' | 'BOUNDED';
  readonly why?: Stopped | 'doubt'; // reason of BOUNDED
  readonly found: readonly InkFinding[];
}

/** The result of verifying an Ink story that is no scenario. */
export interface InkReport {
  readonly states: number;
  readonly moves: number;
  readonly open: number; // states reached, but not expanded
  readonly stopped?: Stopped;
  readonly compared: number; // moves of the stock runtime that were compared
  readonly merged: number; // merged states that were expanded again as they were before the merge
  readonly played: number; // random moves from the open states
  readonly unmet: readonly InkFinding[]; // of an incomplete search: parts not reached so far
  readonly verdicts: readonly InkVerdict[];
  readonly searched: Searched;
}

const WALKS = 60; // random walks on the stock runtime
const MORE_WALKS = 400; // the same, before a part is reported as dead
const MOVES = 60; // of a walk
const MAX_STEPS = 4000; // of all walks

/** A fault with a shortest path that leads to it. */
interface Failing {
  readonly fault: Fault;
  readonly path: Path;
}

/** A story with the result of its search. */
interface Proof {
  readonly story: unknown;
  readonly graph: Graph;
  readonly stepper: Stepper;
  readonly searched: Searched;
  readonly playing: () => Going;
}

/** Finds the first move into a state from which no ending can be reached. */
function moveToStuck({ states, edges }: Explored): Edge | undefined {
  const last = edges.filter(({ to }) => to === END).map(({ from }) => from);
  const stuck = statesLeadingTo(states.length, edges, last).indexOf(0);
  return edges[states[stuck]?.by ?? -1];
}

/** Lists knots, options and texts that were never reached. Parts of a dead knot are not listed again. */
function unreached(graph: Graph, seen: Uint8Array, offered: ReadonlySet<number>) {
  const { nodes, root, knot, pathOf } = graph;
  const found: InkFinding[] = [];
  const inside = new Uint8Array(nodes.length);
  for (const name of root.namedContent.keys()) {
    const { id = 0, end = 0 } = knot(name) ?? {};
    if (seen.subarray(id, end).includes(1)) continue;
    inside.fill(1, id, end);
    found.push({ code: 'dead-knot', message: name, path: pathOf(id) });
  }
  for (const { id, content } of nodes) {
    if (inside[id] === 1) continue;
    const path = pathOf(id);
    if (content instanceof ChoicePoint && !content.isInvisibleDefault && !offered.has(id)) {
      found.push({ code: 'dead-option', message: '', path });
    }
    const text = content instanceof StringValue ? String(content).trim() : '';
    if (text !== '' && seen[id] === 0) found.push({ code: 'dead-text', message: text, path });
  }
  return found;
}

/** Returns the text of each option on a path. */
function wayOf({ stepper, playing }: Proof, path: Path): readonly string[] {
  const outcomes = walkPath(stepper, path, playing);
  return path.moves.map(({ offer }, at) => outcomes[at]?.moment.offers[offer]?.text ?? '');
}

/** A finding, or why there is none: the stock runtime differs, or its replay was stopped. */
type Confirmed = InkFinding | 'doubt' | MoveStopped['why'];

/** Replays a finding on the stock runtime and adds the path in words. */
function confirmed(proof: Proof, found: InkFinding, path: Path): Confirmed {
  const { story, stepper, playing } = proof;
  try {
    const told = { ...found, way: wayOf(proof, path) };
    const replayed = replayOnStock(story, stepper, path, playing);
    if (replayed.same) return { ...told, seed: replayed.seed };
    return replayed.chance ? told : 'doubt';
  } catch (thrown) {
    if (thrown instanceof MoveStopped) return thrown.why;
    throw thrown;
  }
}

function faultFindings(proof: Proof, paths: ReadonlyMap<string, Failing>, content: boolean) {
  return [...paths.values()]
    .filter(({ fault }) => (fault.code === 'out-of-content') === content)
    .map(({ fault: { code, message, at }, path }) =>
      confirmed(proof, { code, message, path: proof.graph.pathOf(at) }, path),
    );
}

function stuckFindings(proof: Proof, open: number) {
  const { searched } = proof;
  const move = open > 0 ? undefined : moveToStuck(searched);
  if (move === undefined) return [];
  const node = searched.states[move.to]?.offers[0]?.node;
  const place = node === undefined ? {} : { path: proof.graph.pathOf(node) };
  const found: InkFinding = { code: 'stuck', message: '', ...place };
  return [confirmed(proof, found, pathTo(searched, move))];
}

/** Verifies an Ink story over every path and every outcome of chance. */
export function proveInk(story: unknown, limits: Limits): InkReport {
  const graph = graphOf(story);
  const stepper = stepperOf(graph);
  const playing = limits.playing ?? (() => limits.going?.(0, 0) ?? true);
  const searched = explore(stepper, analyseFlow(graph), [{}], limits);
  const { states, edges, open, stopped, merges } = searched;
  const proof: Proof = { story, graph, stepper, searched, playing };
  const offered = new Set(states.flatMap(({ offers }) => offers.map(({ node }) => node)));
  const failing = new Map<string, Failing>(); // faults are the same if node and message are
  const meet: FaultListener = (fault, path) => {
    const key = `${fault.at} ${fault.message}`;
    if (!failing.has(key)) failing.set(key, { fault, path: path() });
  };
  for (const edge of edges) if (edge.fault) meet(edge.fault, () => pathTo(searched, edge));
  const played = open > 0 ? playOn(searched, stepper, offered, meet, playing) : 0;
  const dead = unreached(graph, stepper.machine.seen, offered);
  const along: StockWalk =
    open > 0
      ? { steps: 0 }
      : walkOnStock(stockOf(story, {}, 0), searched, {
          walks: dead.length > 0 ? MORE_WALKS : WALKS,
          moves: MOVES,
          pick: pickerFrom(1),
          drawn: () => ({}),
          texts: false,
          mostLines: Number.POSITIVE_INFINITY,
          mostSteps: MAX_STEPS,
          going: playing,
        });
  const against: { readonly [P in InkProperty]: readonly Confirmed[] } = {
    runs: faultFindings(proof, failing, false),
    content: faultFindings(proof, failing, true),
    'can-end': stuckFindings(proof, open),
    reached: open > 0 ? [] : dead,
  };
  const doubted =
    along.strayed !== undefined ||
    merges.wrong > 0 ||
    Object.values(against).flat().includes('doubt');
  const verdictOf = (property: InkProperty): InkVerdict => {
    const found = against[property].filter((one) => typeof one === 'object');
    const late = against[property].find((one) => typeof one === 'string');
    const sure = doubted ? found.filter(({ way }) => way !== undefined) : found;
    if (sure.length > 0) return { property, verdict: 'COUNTEREXAMPLE', found: sure };
    const why = doubted ? 'doubt' : (stopped ?? late);
    if (why !== undefined) return { property, verdict: 'BOUNDED', why, found: [] };
    return { property, verdict: 'PROVED', found: [] };
  };
  return {
    states: states.length,
    moves: edges.length,
    open,
    ...(stopped && { stopped }),
    compared: along.steps,
    merged: merges.tried,
    played,
    unmet: open > 0 ? dead : [],
    verdicts: (Object.keys(against) as InkProperty[]).map(verdictOf),
    searched,
  };
}
