import 'inkjs/engine/Story'; // first: only this order opens the circle of its parts
import { ChoicePoint } from 'inkjs/engine/ChoicePoint';
import { ControlCommand } from 'inkjs/engine/ControlCommand';
import { Divert } from 'inkjs/engine/Divert';
import { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
import { AbstractValue, StringValue } from 'inkjs/engine/Value';
import { VariableReference } from 'inkjs/engine/VariableReference';
import { type Graph, isCommand, type Node } from '../graph/graph.ts';
import { fromInk } from '../graph/value.ts';

/**
 * What may depend on a value: all of it (`whole`), or only what an option says (`shown`). Otherwise numbers are alike if
 * no cut lies between them and they are equal modulo `cycle`: { cuts: [2, 3], cycle: 1 } if it is compared with 2. Or
 * only one text is told from all others: { text: 'harmed' }.
 */
export type Use =
  | 'whole'
  | 'shown'
  | { readonly cuts: readonly number[]; readonly cycle: number }
  | { readonly text: string };

export const TRUTH: Use = { cuts: [0, 1], cycle: 1 };

/** An operand on the evaluation stack: the value that is followed, a constant of the source, or anything else. */
type Operand = 'followed' | 'other' | number | { readonly text: string };

/** By comparison with n: the least numbers, less n, that give another answer than those before. */
const COMPARISONS: { readonly [name: string]: readonly number[] } = {
  ...{ '<': [0], '>=': [0], '>': [1], '<=': [1], '==': [0, 1], '!=': [0, 1] },
};
const LOGIC = new Set(['&&', '||', '!']);
const LONGEST = 1000; // nodes of one expression

/** Returns the end of a string or tag in the container where it begins; undefined if it ends elsewhere. */
export function endOfText({ nodes }: Graph, begin: Node): Node | undefined {
  const what = isCommand(begin, 'BeginString') ? 'String' : 'Tag';
  let open = 0;
  for (let at: Node | undefined = begin; at?.parent === begin.parent; at = nodes[at.next]) {
    if (isCommand(at, `Begin${what}`)) open += 1;
    if (isCommand(at, `End${what}`)) open -= 1;
    if (open === 0) return at;
  }
  return undefined;
}

/** Returns how a comparison with a constant uses a value. */
export function comparedWith(op: string, to: number | string): Use {
  if (typeof to === 'string') return op === '==' || op === '!=' ? { text: to } : 'whole';
  const cuts = COMPARISONS[op];
  return cuts === undefined ? 'whole' : { cuts: cuts.map((cut) => to + cut), cycle: 1 };
}

const upTo = (most: number): readonly number[] => [...new Array<number>(most + 1).keys()];

/** Returns how an operator uses the value that is followed, as its left or right operand. */
function useIn(name: string, left: Operand, right: Operand): Use | undefined {
  if (left !== 'followed' && right !== 'followed') return undefined;
  if (LOGIC.has(name)) return TRUTH;
  if (typeof right === 'object') return comparedWith(name, right.text);
  if (typeof right !== 'number') return 'whole';
  if (name in COMPARISONS) return comparedWith(name, right);
  if (name === 'MIN' && right >= 0 && right < LONGEST) return { cuts: upTo(right), cycle: 1 };
  return name === '%' && right > 0 ? { cuts: [], cycle: right } : 'whole';
}

const { CommandType } = ControlCommand;

/** Runs the nodes after a value on a stack of operands and notes what consumes the value. */
class Follower {
  readonly uses: Use[] = [];
  private readonly stack: Operand[] = ['followed'];
  private readonly graph: Graph;

  constructor(graph: Graph) {
    this.graph = graph;
  }

  get done(): boolean {
    return !this.stack.includes('followed');
  }

  private pop(): Operand {
    return this.stack.pop() ?? 'other';
  }

  /** Pops an operand; if it is the value that is followed, it is used so. */
  private use(use: Use): void {
    if (this.pop() === 'followed') this.uses.push(use);
  }

  private operator(name: string, operands: number): void {
    const right = this.pop();
    const left = operands === 1 ? 'other' : this.pop();
    const use = useIn(name, left, right);
    if (use !== undefined) this.uses.push(use);
    this.stack.push('other');
  }

  private divert(divert: Divert, next: Node | undefined): Node | undefined {
    if (divert.pushesToStack || divert.hasVariableTarget) return undefined;
    const { graph } = this;
    const target = graph.firstIn(graph.nodes[graph.targetOf(divert)]);
    if (!divert.isConditional) return target;
    this.use(TRUTH);
    // Each branch of a switch drops the value first.
    return this.done || isCommand(target, 'PopEvaluatedValue') ? next : undefined;
  }

  private choice({ hasCondition, hasChoiceOnlyContent, hasStartContent }: ChoicePoint): void {
    if (hasCondition) this.use(TRUTH);
    for (const text of [hasChoiceOnlyContent, hasStartContent]) if (text) this.use('shown');
  }

  private string(begin: Node): Node | undefined {
    const { graph } = this;
    const end = endOfText(graph, begin);
    const only = graph.nodes[begin.next];
    const plain = only?.content instanceof StringValue && only.next === end?.id;
    this.stack.push(plain ? { text: String(only.content) } : 'other');
    return end && graph.firstIn(graph.nodes[end.next]);
  }

  private command(node: Node, type: number, next: Node | undefined): Node | undefined {
    const { stack } = this;
    switch (type) {
      case CommandType.BeginString:
        return this.string(node);
      case CommandType.TurnsSince:
      case CommandType.ReadCount:
        if (this.pop() === 'followed') return undefined;
        stack.push('other');
        return next;
      case CommandType.VisitIndex:
      case CommandType.Turns:
        stack.push('other');
        return next;
      case CommandType.SequenceShuffleIndex:
        this.operator('%', 2);
        return next;
      case CommandType.Duplicate:
        stack.push(stack.at(-1) ?? 'other');
        return next;
      case CommandType.PopEvaluatedValue:
        this.pop();
        return next;
      case CommandType.EvalStart:
      case CommandType.EvalEnd:
      case CommandType.NoOp:
        return next;
      default:
        return undefined;
    }
  }

  /** Runs a node and returns the next one; undefined if it cannot tell what the node does. */
  step(node: Node): Node | undefined {
    const { content } = node;
    const next = this.graph.firstIn(this.graph.nodes[node.next]);
    if (content instanceof ControlCommand) return this.command(node, content.commandType, next);
    if (content instanceof Divert) return this.divert(content, next);
    if (content instanceof ChoicePoint) this.choice(content);
    else if (content instanceof NativeFunctionCall) {
      this.operator(content.name, content.numberOfParameters);
    } else if (content instanceof VariableReference) this.stack.push('other');
    else if (content instanceof AbstractValue && !(content instanceof StringValue)) {
      const held = fromInk(content);
      this.stack.push(typeof held === 'number' ? held : 'other');
    } else return undefined;
    return next;
  }
}

/** Finds how the value that a node pushes is used, by following the expression it is in. */
export function usesAfter(graph: Graph, node: Node): readonly Use[] {
  const follower = new Follower(graph);
  let at = graph.firstIn(graph.nodes[node.next]);
  for (let steps = 0; steps < LONGEST && !follower.done; steps += 1) {
    at = at && follower.step(at);
    if (at === undefined && !follower.done) return ['whole'];
  }
  return follower.done ? follower.uses : ['whole'];
}
