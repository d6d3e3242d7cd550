import type { Cell, Cells } from '../run/cell.ts';
import type { Graph } from '../run/graph.ts';
import type { Moment } from '../run/machine.ts';
import { NONE, type Node } from '../run/node.ts';
import type { Offer, Thread } from '../run/thread.ts';
import { keyOf, type Value } from '../run/value.ts';
import type { FlowFindings } from './findings.ts';
import type { ValueLevels } from './level.ts';
import { hasBit, type Liveness } from './live.ts';
import { type Saturated, saturated } from './saturate.ts';
import type { Finding } from './use.ts';

/** Tells moments apart: equal keys can only go on alike. */
export type KeyOf = (moment: Moment) => string;

/** Cells that may still decide something, and how far the story tells each apart from there on. */
interface Deciding {
  readonly cells: readonly number[];
  readonly tell: readonly Saturated[]; // of each of `cells`
}

/** What a key is made of. */
export interface KeyParts {
  readonly cells: Cells;
  readonly texts: boolean; // options and tags that say different things are told apart
  /** What waits, as far as it is told apart: where it goes on, and if asked for what it says. */
  placeOf(offers: readonly Offer[]): string;
  /** A cell's value as far as the story tells it apart anywhere. */
  readonly tell: readonly Saturated[];
  /** What may still decide something where these are offered. */
  decidingAt(offers: readonly Offer[]): Deciding;
  /** A cell’s value as far as the story tells it apart from a node on that runs in no call, or anywhere. */
  tellFrom(node: number | undefined, cell: number): Saturated;
}

/** Where an offer leads, and where its calls go back to. */
export function rootsOf(graph: Graph, { node, frames }: Offer): readonly number[] {
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

const saidKey = ({ text, tags }: Offer): string => [text, ...tags].join('#');

function tempsKey(temps: ReadonlyMap<string, Value> | undefined): string {
  if (temps === undefined) return '';
  let key = '';
  for (const [name, value] of temps) if (name !== '$r') key += `,${name}=${keyOf(value)}`;
  return key;
}

/** How the values of each cell are told apart. */
export function tellsOf(cells: Cells, findings: FlowFindings): readonly Saturated[] {
  const byCell = new Map<number, Finding[]>();
  for (const finding of findings.deciding) {
    const list = byCell.get(finding.origin.cell);
    if (list === undefined) byCell.set(finding.origin.cell, [finding]);
    else list.push(finding);
  }
  const copied = new Set([...findings.copied.values()].flat().map(({ cell }) => cell));
  return cells.all.map((cell, id) => saturated(cell, byCell.get(id) ?? [], copied.has(id)));
}

/** `texts`: options that say different things are told apart, though they go on alike. */
export function keyPartsOf(
  graph: Graph,
  cells: Cells,
  live: Liveness,
  tell: readonly Saturated[],
  levels: ValueLevels,
  texts: boolean,
): KeyParts {
  const known = new Map<string, Deciding>();
  const decidingAt: KeyParts['decidingAt'] = (offers) => {
    const roots = offers.flatMap((offer) => rootsOf(graph, offer));
    // What comes back to where it was called from goes on from more than its roots.
    const plain = offers.every(({ frames }) => frames.length === 1);
    const where = `${plain} ${roots.join()}`;
    const found = known.get(where);
    if (found !== undefined) return found;
    const alive = liveAt(cells, live, roots, !plain);
    const made = {
      cells: alive,
      tell: alive.map(
        (cell) => (plain ? levels(cell, roots) : undefined) ?? (tell[cell] as Saturated),
      ),
    };
    known.set(where, made);
    return made;
  };
  return {
    cells,
    texts,
    placeOf: (offers) => {
      const place = offers.map(threadKey).join(';');
      return texts ? [place, ...offers.map(saidKey)].join('\n') : place;
    },
    tell,
    decidingAt,
    tellFrom: (node, cell) => {
      const here = node === undefined ? undefined : levels(cell, [node]);
      return here ?? (tell[cell] as Saturated);
    },
  };
}

const heldBy = ({ memory }: Moment, cell: Cell): Value => {
  if (cell.kind === 'global') return memory.globals[cell.slot] as Value;
  if (cell.kind === 'visits') return memory.visits[cell.slot] as number;
  if (cell.kind === 'turns') return memory.turn - (memory.turns[cell.slot] as number);
  if (cell.kind === 'deck') return memory.shuffled.get(cell.container) ?? 0;
  return memory.turn;
};

/** How the moments of a story are told apart. */
export const keysOf =
  ({ cells, placeOf, decidingAt }: KeyParts): KeyOf =>
  (moment) => {
    let key = placeOf(moment.offers);
    const deciding = decidingAt(moment.offers);
    deciding.cells.forEach((id, at) => {
      key += ` ${(deciding.tell[at] as Saturated)(heldBy(moment, cells.all[id] as Cell))}`;
    });
    return key;
  };

/** The cells that may decide something from any of these nodes on; `called`: some come back to others. */
function liveAt(
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
