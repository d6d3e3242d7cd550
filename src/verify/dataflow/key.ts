import type { Graph } from '../graph/graph.ts';
import { NONE, type Node } from '../graph/node.ts';
import { keyOf, type Value } from '../graph/value.ts';
import type { Offer, Thread } from '../interpreter/thread.ts';
import { type Abstraction, abstractionOf } from './abstraction.ts';
import type { Cells } from './cell.ts';
import type { FlowFindings } from './findings.ts';
import { hasBit, type Liveness } from './live.ts';
import type { Finding } from './use.ts';

/** What tells states apart: states that are alike in all of it can only go on alike. */
export interface KeyParts {
  readonly cells: Cells;
  readonly texts: boolean; // options and tags that say different things are told apart
  /** What waits, as far as it is told apart: where it goes on, and if asked for what it says. */
  placeOf(offers: readonly Offer[]): string;
  /** By cell: its value as far as the story tells it apart. */
  readonly tell: readonly Abstraction[];
  /** The cells that may still decide something where these are offered. */
  liveAt(offers: readonly Offer[]): readonly number[];
}

/** Where an offer leads, and where its calls go back to. */
function rootsOf(graph: Graph, { node, frames }: Offer): readonly number[] {
  const { body } = graph.nodes[node] as Node;
  const target = body.op === 'choice' ? body.target : NONE;
  const returns = frames.slice(0, -1).map(({ at }) => graph.nodes[at]?.next ?? NONE);
  return [target, ...returns].filter((root) => root !== NONE);
}

/** The calls of an offer, and what their frames hold. `$r` is always set anew before it is used. */
export function threadKey({ node, before, frames }: Offer): string {
  let key = `${node}:${before}`;
  if (frames.length === 1) return key + tempsKey(frames[0]?.temps);
  for (const { at, kind, temps } of frames.slice(0, -1)) {
    key += `<${at}${kind === 'function' ? 'f' : ''}`;
    key += tempsKey(temps);
  }
  return key + tempsKey(frames.at(-1)?.temps);
}

/** The calls of threads that run, and what their frames hold. */
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

/** How the values of each cell are told apart. */
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

/** `texts`: options that say different things are told apart, though they go on alike. */
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
      // What comes back to where it was called from goes on from more than its roots.
      const called = offers.some(({ frames }) => frames.length > 1);
      const where = `${called} ${roots.join()}`;
      const found = known.get(where) ?? cellsLiveAt(cells, live, roots, called);
      known.set(where, found);
      return found;
    },
  };
}

/** The cells that may decide something from any of these nodes on; `called`: some come back to others. */
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
