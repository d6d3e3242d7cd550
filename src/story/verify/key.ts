import type { Cells } from './cell.ts';
import type { Findings } from './findings.ts';
import type { Graph } from './graph.ts';
import { hasBit, type Liveness } from './live.ts';
import type { Moment } from './machine.ts';
import { NONE, type Node } from './node.ts';
import { type Saturated, saturated } from './saturate.ts';
import type { Offer } from './thread.ts';
import type { Finding } from './use.ts';
import { keyOf, type Value } from './value.ts';

/** Tells moments apart: equal keys can only go on alike. */
export type KeyOf = (moment: Moment) => string;

/** Where an offer leads, and where its calls go back to. */
function rootsOf(graph: Graph, { node, frames }: Offer): readonly number[] {
  const { body } = graph.nodes[node] as Node;
  const target = body.op === 'choice' ? body.target : NONE;
  const returns = frames.slice(0, -1).map(({ at }) => graph.nodes[at]?.next ?? NONE);
  return [target, ...returns].filter((root) => root !== NONE);
}

/** The calls of an offer, and what their frames hold. `$r` is always set anew before it is used. */
function threadKey({ node, before, frames }: Offer): string {
  let key = `${node}:${before}`;
  if (frames.length === 1) return key + tempsKey(frames[0]?.temps);
  for (const { at, kind, temps } of frames.slice(0, -1)) {
    key += `<${at}${kind === 'function' ? 'f' : ''}`;
    key += tempsKey(temps);
  }
  return key + tempsKey(frames.at(-1)?.temps);
}

function tempsKey(temps: ReadonlyMap<string, Value> | undefined): string {
  if (temps === undefined) return '';
  let key = '';
  for (const [name, value] of temps) if (name !== '$r') key += `,${name}=${keyOf(value)}`;
  return key;
}

/** How the values of each cell are told apart. */
export function tellsOf(cells: Cells, findings: Findings): readonly Saturated[] {
  const byCell = new Map<number, Finding[]>();
  for (const finding of findings.deciding) {
    const list = byCell.get(finding.origin.cell);
    if (list === undefined) byCell.set(finding.origin.cell, [finding]);
    else list.push(finding);
  }
  const copied = new Set([...findings.copied.values()].flat().map(({ cell }) => cell));
  return cells.all.map((cell, id) => saturated(cell, byCell.get(id) ?? [], copied.has(id)));
}

/** How the moments of a story are told apart. */
export function keysOf(
  graph: Graph,
  cells: Cells,
  live: Liveness,
  tell: readonly Saturated[],
): KeyOf {
  const liveFor = new Map<string, readonly number[]>();

  const liveCells = (moment: Moment): readonly number[] => {
    const roots = moment.offers.flatMap((offer) => rootsOf(graph, offer));
    const where = roots.join();
    const known = liveFor.get(where);
    if (known !== undefined) return known;
    const bits = new Int32Array(live.width);
    for (const root of roots) live.join(bits, root);
    const made = cells.all.flatMap((_, cell) => (hasBit(bits, cell) ? [cell] : []));
    liveFor.set(where, made);
    return made;
  };

  const heldBy = ({ memory }: Moment, id: number): Value => {
    const cell = cells.all[id];
    if (cell?.kind === 'global') return memory.globals[cell.slot] as Value;
    if (cell?.kind === 'visits') return memory.visits[cell.slot] as number;
    if (cell?.kind === 'turns') return memory.turn - (memory.turns[cell.slot] as number);
    if (cell?.kind === 'deck') return memory.shuffled.get(cell.container) ?? 0;
    return memory.turn;
  };

  return (moment) => {
    let key = moment.offers.map(threadKey).join(';');
    for (const cell of liveCells(moment)) {
      key += ` ${(tell[cell] as Saturated)(heldBy(moment, cell))}`;
    }
    return key;
  };
}

/** The cells that may decide something at a node. */
export function liveAt(cells: Cells, live: Liveness, node: number): readonly number[] {
  const bits = new Int32Array(live.width);
  live.join(bits, node);
  return cells.all.flatMap((_, cell) => (hasBit(bits, cell) ? [cell] : []));
}
