import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import { DivertTargetValue, IntValue } from 'inkjs/engine/Value';
import { VariableAssignment } from 'inkjs/engine/VariableAssignment';
import { VariableReference } from 'inkjs/engine/VariableReference';
import { Void } from 'inkjs/engine/Void';
import { type Graph, isCommand, isContainer, NO_NODE, type Node } from '../graph/graph.ts';

/** The control-flow graph: successors of each node, including calls and returns. */
export interface Flow {
  readonly after: readonly (readonly number[])[];
  readonly before: readonly (readonly number[])[]; // predecessors
  readonly places: readonly number[]; // nodes that are used as divert targets
}

/** A return of the text that an option and its echo share: `{^->: r} {temp= $r} … {-> s}`. */
interface Return {
  readonly to: number;
  readonly shared: number;
}

export const RETURN = '$r'; // the variable that holds it

function returnAt(graph: Graph, { next }: Node, to: number): Return | undefined {
  let kept = false;
  for (let at = graph.nodes[next], steps = 0; at && steps < 8; steps += 1) {
    const { content } = at;
    if (content instanceof VariableAssignment) kept = content.variableName === RETURN;
    if (content instanceof Divert) {
      const shared = graph.nodes[graph.targetOf(content)]?.parent;
      return kept && shared !== undefined ? { to, shared } : undefined;
    }
    at = graph.nodes[at.next];
  }
  return undefined;
}

/** Tells whether the flow goes on after a divert, too. */
function comesBack({ nodes }: Graph, node: Node<Divert>): boolean {
  const before = nodes[node.id - 1];
  const threaded = isCommand(before, 'StartThread') && before?.next === node.id;
  return node.content.isConditional || node.content.pushesToStack || threaded;
}

function afterOf(
  graph: Graph,
  node: Node,
  places: readonly number[],
  returns: readonly Return[],
): readonly number[] {
  const { id, content, next, parent } = node;
  if (isContainer(node)) return [node.content.content.length > 0 ? id + 1 : next];
  if (content instanceof ChoicePoint) return [graph.idOf(content.choiceTarget), next];
  if (content instanceof Divert) {
    const on = comesBack(graph, { ...node, content }) ? [next] : [];
    if (!content.hasVariableTarget) return [graph.targetOf(content), ...on];
    const ways = returns.filter(({ shared }) => shared === parent).map(({ to }) => to);
    const known = content.variableDivertName === RETURN && ways.length > 0;
    return [...(known ? ways : places), ...on];
  }
  if (!(content instanceof ControlCommand)) return [next];
  switch (content.commandType) {
    case ControlCommand.CommandType.PopTunnel: // may go on elsewhere than at the caller
      return graph.nodes[id - 2]?.content instanceof Void ? [] : places;
    case ControlCommand.CommandType.PopFunction:
    case ControlCommand.CommandType.Done:
    case ControlCommand.CommandType.End:
      return [];
    default:
      return [next];
  }
}

/** A variable that is set to its own value and a number more. */
export interface GrownVariable {
  readonly name: string;
  readonly read: number; // node that reads it for that
}

/**
 * Returns the variable that a node sets to its own value and a number more, as in `~ n = n + 2` or `~ n++`. Such a
 * variable only grows there, so what it was is asked nowhere.
 */
export function grownBy(nodes: readonly Node[], { id, content }: Node): GrownVariable | undefined {
  if (!(content instanceof VariableAssignment && content.isGlobal)) return undefined;
  const last = isCommand(nodes[id - 1], 'EvalEnd') ? id - 2 : id - 1; // `~ n++` sets it before the expression ends
  const [read, more, plus] = [last - 2, last - 1, last].map((at) => nodes[at]?.content);
  const grows =
    read instanceof VariableReference &&
    read.name === content.variableName &&
    more instanceof IntValue &&
    (more.value ?? -1) >= 0 &&
    plus instanceof NativeFunctionCall &&
    plus.name === '+';
  return grows ? { name: content.variableName ?? '', read: last - 2 } : undefined;
}

export function flowOf(graph: Graph): Flow {
  const returns: Return[] = [];
  const targets = new Set<number>();
  for (const node of graph.nodes) {
    if (!(node.content instanceof DivertTargetValue)) continue;
    const to = graph.idOfPath(node.content.targetPath);
    const back = returnAt(graph, node, to);
    if (back === undefined) targets.add(to);
    else returns.push(back);
  }
  const places = [...targets].filter((place) => place !== NO_NODE);
  const after = graph.nodes.map((node) =>
    afterOf(graph, node, places, returns).filter((to) => to !== NO_NODE),
  );
  const before: number[][] = graph.nodes.map(() => []);
  after.forEach((all, node) => {
    for (const to of all) before[to]?.push(node);
  });
  return { after, before, places };
}
