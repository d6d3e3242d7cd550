import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import type { InkObject } from 'inkjs/engine/Object';
import { DivertTargetValue, VariablePointerValue } from 'inkjs/engine/Value';
import { VariableReference } from 'inkjs/engine/VariableReference';
import { type Graph, isCommand, type Node } from '../graph/graph.ts';
import type { Layout } from '../graph/memory.ts';
import { endOfText, TRUTH, type Use, usesAfter } from './consumer.ts';
import { type Flow, grownBy, RETURN } from './flow.ts';

const { CommandType } = ControlCommand;

/** A use of a cell at a node. */
export interface CellUse {
  readonly cell: number;
  readonly node: number;
  readonly use: Use;
}

/** The uses that a list of texts has for what is printed in them, by node. */
type PrintUses = ReadonlyMap<number, Use>;

/** Tells whether a text ends here: the one that is begun, or the one that an option and its echo share. */
function endsText(node: Node): boolean {
  const { content } = node;
  if (content instanceof Divert) return content.variableDivertName === RETURN;
  return isCommand(node, 'EndString') || isCommand(node, 'EndTag');
}

/** Returns what depends on what is printed in a string or tag; undefined if nothing does. */
function useOfText(graph: Graph, begin: Node, end: Node, texts: boolean): Use | undefined {
  if (isCommand(begin, 'BeginTag')) return texts ? 'whole' : undefined;
  const shown = usesAfter(graph, end).every((use) => use === 'shown');
  if (!shown) return 'whole';
  return texts ? 'shown' : undefined;
}

/**
 * Finds the nodes that run inside strings and tags, with what depends on what they print. A text that does not end where
 * it begins could be anywhere: the result is then undefined.
 */
function printUsesOf(graph: Graph, flow: Flow, texts: boolean): PrintUses | undefined {
  const { nodes } = graph;
  const found = new Map<number, Use>();
  const mark = (node: number, use: Use): boolean => {
    if (found.get(node) === use || found.get(node) === 'whole') return false;
    found.set(node, use);
    return true;
  };
  /** Marks what runs from these nodes on until a text ends or a call returns. */
  const flood = (from: readonly number[], use: Use): void => {
    const waiting = [...from];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (mark(at, use) && !endsText(nodes[at] as Node)) waiting.push(...(flow.after[at] ?? []));
    }
  };
  for (const begin of nodes) {
    if (!isCommand(begin, 'BeginString') && !isCommand(begin, 'BeginTag')) continue;
    const end = endOfText(graph, begin);
    if (end === undefined) return undefined;
    const use = useOfText(graph, begin, end, texts);
    if (use === undefined) continue;
    const inside = nodes.slice(begin.id + 1, end.id);
    for (const { id } of inside) mark(id, use);
    for (const { id, content } of inside) {
      const away = content instanceof Divert && !content.hasVariableTarget;
      if (away) flood(flow.after[id] ?? [], use);
    }
  }
  return found;
}

type Cell = number | undefined;

/**
 * Finds the cells that each node uses. Printing in a passage is no use; printing in an option or a tag is one with
 * `texts`.
 */
export function usesOf(
  graph: Graph,
  { slotOf, visits, turns, turn, decks }: Layout,
  flow: Flow,
  texts: boolean,
): readonly CellUse[] {
  const { nodes } = graph;
  const prints = printUsesOf(graph, flow, texts);
  const grown = new Set(nodes.map((node) => grownBy(nodes, node)?.read));
  const used = ({ id }: Node, cell: Cell, use: Use = 'whole'): readonly CellUse[] =>
    cell === undefined ? [] : [{ cell, node: id, use }];
  const counted = (node: Node, cell: Cell, less = 0): readonly CellUse[] =>
    usesAfter(graph, node).flatMap((use) => {
      const counts = typeof use === 'object' && 'cuts' in use;
      return used(node, cell, counts ? { ...use, cuts: use.cuts.map((cut) => cut + less) } : use);
    });
  /** What TURNS_SINCE or READ_COUNT asks for: one place, or if it is computed, any. */
  const asked = (node: Node, cells: ReadonlyMap<InkObject, number>): readonly CellUse[] => {
    const cellOf = (place: number): Cell => cells.get(nodes[place]?.content as InkObject);
    const place = nodes[node.id - 1]?.content;
    return place instanceof DivertTargetValue
      ? counted(node, cellOf(graph.idOfPath(place.targetPath)))
      : flow.places.flatMap((one) => used(node, cellOf(one)));
  };
  const command = (node: Node, type: number): readonly CellUse[] => {
    const within = node.content.parent as InkObject;
    switch (type) {
      case CommandType.VisitIndex:
        return counted(node, visits.get(within), 1); // the index of a visit is its count less 1
      case CommandType.TurnsSince:
        return asked(node, turns);
      case CommandType.ReadCount:
        return asked(node, visits);
      case CommandType.Turns:
        return used(node, turn);
      case CommandType.SequenceShuffleIndex:
        return used(node, decks.get(within));
      default:
        return [];
    }
  };
  const reference = (node: Node<VariableReference>): readonly CellUse[] => {
    const { name, containerForCount } = node.content;
    if (containerForCount !== null) return counted(node, visits.get(containerForCount));
    const cell = slotOf.get(name ?? '');
    if (grown.has(node.id)) return [];
    const printed = isCommand(nodes[node.next], 'EvalOutput');
    if (!printed || prints === undefined) return counted(node, cell);
    return prints.has(node.id) ? used(node, cell, prints.get(node.id)) : [];
  };
  return nodes.flatMap((node) => {
    const { content } = node;
    if (content instanceof ControlCommand) return command(node, content.commandType);
    if (content instanceof VariablePointerValue)
      return used(node, slotOf.get(content.variableName));
    if (content instanceof Divert) return used(node, slotOf.get(content.variableDivertName ?? ''));
    if (content instanceof VariableReference) return reference({ ...node, content });
    const once = content instanceof ChoicePoint && content.onceOnly ? content.choiceTarget : null;
    return once === null ? [] : used(node, visits.get(once), TRUTH);
  });
}
