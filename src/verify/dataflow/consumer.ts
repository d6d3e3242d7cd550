import { type ChoiceBody, type DivertBody, NO_NODE, type Node } from '../graph/node.ts';

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

/** Returns the first node inside a container, at any depth; another node is returned as it is. */
function firstIn(nodes: readonly Node[], from: Node | undefined): Node | undefined {
  let at = from;
  while (at?.body.op === 'container') at = nodes[at.body.first];
  return at;
}

/** Returns the end of a string or tag in the container where it begins; undefined if it ends elsewhere. */
export function endOfText(nodes: readonly Node[], begin: Node): Node | undefined {
  const string = begin.body.op === 'begin-string';
  let open = 0;
  for (let at: Node | undefined = begin; at?.parent === begin.parent; at = nodes[at.next]) {
    if (at.body.op === (string ? 'begin-string' : 'begin-tag')) open += 1;
    if (at.body.op === (string ? 'end-string' : 'end-tag')) open -= 1;
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

/** Runs the nodes after a value on a stack of operands and notes what consumes the value. */
class Follower {
  readonly uses: Use[] = [];
  private readonly stack: Operand[] = ['followed'];
  private readonly nodes: readonly Node[];

  constructor(nodes: readonly Node[]) {
    this.nodes = nodes;
  }

  get done(): boolean {
    return !this.stack.includes('followed');
  }

  private pop(): Operand {
    return this.stack.pop() ?? 'other';
  }

  private note(use: Use | undefined): void {
    if (use !== undefined) this.uses.push(use);
  }

  private operator(name: string, arity: number): void {
    const right = this.pop();
    const left = arity === 1 ? 'other' : this.pop();
    this.note(useIn(name, left, right));
    this.stack.push('other');
  }

  private divert({ to, push, conditional }: DivertBody, next: Node | undefined): Node | undefined {
    if (push !== 'none') return undefined;
    const target = firstIn(this.nodes, this.nodes[to.node]);
    if (!conditional) return target;
    if (this.pop() === 'followed') this.note(TRUTH);
    // Each branch of a switch drops the value first.
    return this.done || target?.body.op === 'drop' ? next : undefined;
  }

  private choice({ conditional, ownText, startText }: ChoiceBody): void {
    if (conditional && this.pop() === 'followed') this.note(TRUTH);
    for (const text of [ownText, startText]) {
      if (text && this.pop() === 'followed') this.note('shown');
    }
  }

  /** Runs a node and returns the next one; undefined if it cannot tell what the node does. */
  step(node: Node): Node | undefined {
    const { nodes, stack } = this;
    const { body } = node;
    const next = node.next === NO_NODE ? undefined : firstIn(nodes, nodes[node.next]);
    switch (body.op) {
      case 'begin-eval':
      case 'end-eval':
      case 'nothing':
        return next;
      case 'value':
        stack.push(typeof body.value === 'number' ? body.value : 'other');
        return next;
      case 'read':
      case 'count':
      case 'visit-index':
      case 'turn':
        stack.push('other');
        return next;
      case 'turns-since':
      case 'read-count':
        if (this.pop() === 'followed') return undefined;
        stack.push('other');
        return next;
      case 'native':
        this.operator(body.name, body.arity);
        return next;
      case 'shuffle':
        this.operator('%', 2);
        return next;
      case 'duplicate':
        stack.push(stack.at(-1) ?? 'other');
        return next;
      case 'drop':
        this.pop();
        return next;
      case 'begin-string': {
        const end = endOfText(nodes, node);
        const only = nodes[node.next];
        const plain = only?.body.op === 'text' && only.next === end?.id;
        stack.push(plain ? { text: only.body.text } : 'other');
        return end && firstIn(nodes, nodes[end.next]);
      }
      case 'divert':
        return this.divert(body, next);
      case 'choice':
        this.choice(body);
        return next;
      default:
        return undefined;
    }
  }
}

/** Finds how the value that a node pushes is used, by following the expression it is in. */
export function usesAfter(nodes: readonly Node[], node: Node): readonly Use[] {
  const follower = new Follower(nodes);
  let at = node.next === NO_NODE ? undefined : firstIn(nodes, nodes[node.next]);
  for (let steps = 0; steps < LONGEST && !follower.done; steps += 1) {
    at = at && follower.step(at);
    if (at === undefined && !follower.done) return ['whole'];
  }
  return follower.done ? follower.uses : ['whole'];
}
