import type { Graph } from '../graph/graph.ts';
import { NO_NODE, type Node } from '../graph/node.ts';
import { keyOf, type Value } from '../graph/value.ts';
import type { Offer, Thread } from '../interpreter/thread.ts';
import { type Abstraction, abstractionOf } from './abstraction.ts';
import type { Cells } from './cell.ts';
import type { FlowFindings } from './findings.ts';
import { hasBit, type Liveness } from './live.ts';
import type { Finding } from './use.ts';

/** The parts of a state's key. States with equal parts have equal futures. */
export interface KeyParts {
  readonly cells: Cells;
  readonly texts: boolean; // whether the texts of options and tags are part of the key
  /** Returns the key of the waiting options: where each continues and, with `texts`, what it says. */
  placeOf(offers: readonly Offer[]): string;
  /** By cell: its abstract value. */
  readonly tell: readonly Abstraction[];
  /** Returns the cells that are live where these options wait. */
  liveAt(offers: readonly Offer[]): readonly number[];
}

/** Returns the nodes where an option continues and where its calls return to. */
function rootsOf(graph: Graph, { node, frames }: Offer): readonly number[] {
  const { body } = graph.nodes[node] as Node;
  const target = body.op === 'choice' ? body.target : NO_NODE;
  const returns = frames.slice(0, -1).map(({ at }) => graph.nodes[at]?.next ?? NO_NODE);
  return [target, ...returns].filter((root) => root !== NO_NODE);
}

/** Returns the calls of an option with their temporaries; `$r` is left out, since it is always set before use. */
export function threadKey({ node, before, frames }: Offer): string {
  let key = `${node}:${before}`;
  if (frames.length === 1) return key + tempsKey(frames[0]?.temps);
  for (const { at, kind, temps } of frames.slice(0, -1)) {
    key += `<${at}${kind === 'function' ? 'f' : ''}`;
    key += tempsKey(temps);
  }
  return key + tempsKey(frames.at(-1)?.temps);
}

/** Returns the calls of running threads with their temporaries. */
export const threadsKey = (threads: readonly Thread[]): string =>
  threads
    .map(({ before, frames }) =>
      [
        before,
        ...frames.map(({ at, temps }) => {
          const held = [...(temps ?? [])].map(([name, value]) => `${name}=${keyOf(value)}`);
          return [at, ...held].join();
        }),
      ].join(';'),
    )
    .join('/');

function tempsKey(temps: ReadonlyMap<string, Value> | undefined): string {
  if (temps === undefined) return '';
  let key = '';
  for (const [name, value] of temps) if (name !== '$r') key += `,${name}=${keyOf(value)}`;
  return key;
}

/** Returns the abstraction of each cell. */
export function tellsOf(cells: Cells, findings: FlowFindings): readonly Abstraction[] {
  const byCell = new Map<number, Finding[]>();
  for (const finding of findings.deciding) {
    const list = byCell.get(finding.origin.cell);
    if (list === undefined) byCell.set(finding.origin.cell, [finding]);
    else list.push(finding);
  }
  const copied = new Set([...findings.copied.values()].flat().map(({ cell }) => cell));
  return cells.all.map((cell, id) => abstractionOf(cell, byCell.get(id) ?? [], copied.has(id)));
}

/** Builds the parts of a key. `texts`: options with different texts differ even if they continue equally. */
export function keyPartsOf(
  graph: Graph,
  cells: Cells,
  live: Liveness,
  tell: readonly Abstraction[],
  texts: boolean,
): KeyParts {
  const known = new Map<string, readonly number[]>();
  return {
    cells,
    texts,
    tell,
    placeOf: (offers) => {
      const place = offers.map(threadKey).join(';');
      const said = ({ text, tags }: Offer): string => [text, ...tags].join('#');
      return texts ? [place, ...offers.map(said)].join('\n') : place;
    },
    liveAt: (offers) => {
      const roots = offers.flatMap((offer) => rootsOf(graph, offer));
      // A call that returns continues at its caller, too.
      const called = offers.some(({ frames }) => frames.length > 1);
      const where = `${called} ${roots.join()}`;
      const found = known.get(where) ?? cellsLiveAt(cells, live, roots, called);
      known.set(where, found);
      return found;
    },
  };
}

/** Returns the cells that are live at any of these nodes; `called`: some of them return to others. */
function cellsLiveAt(
  cells: Cells,
  live: Liveness,
  roots: readonly number[],
  called: boolean,
): readonly number[] {
  const bits = new Int32Array(live.width);
  for (const root of roots) live.join(bits, root);
  if (called) live.joinCopied(bits);
  const found: number[] = [];
  for (let cell = 0; cell < cells.all.length; cell += 1) if (hasBit(bits, cell)) found.push(cell);
  return found;
}
