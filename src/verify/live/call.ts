import type { Graph } from '../run/graph.ts';
import type { Layout } from '../run/memory.ts';
import { type DivertBody, NONE, type Node } from '../run/node.ts';
import { isTrue, operate, operateOn } from '../run/operate.ts';
import { keyOf, Pointer, Target, type Value, VOID } from '../run/value.ts';

/** A call of a function while a variable holds a value. */
export interface Called {
  readonly graph: Graph;
  readonly layout: Layout;
  readonly entry: number; // the function
  readonly args: readonly Value[];
  readonly name: string;
  readonly value: Value;
}

/** What a call came to. */
export interface Came {
  readonly to: Value; // the variable as it left it
  readonly beside: string; // by what else two calls differ: branches, other variables, the answer
}

interface Frame {
  at: number;
  readonly temps: Map<string, Value>;
}

const MOST_STEPS = 500;

/**
 * Runs a function of the story on one variable and on what is handed to it. It knows only what a
 * function that keeps a number needs; where one does anything else, or looks at anything else, there
 * is no answer.
 */
class Call {
  private readonly stack: Value[];
  private readonly frames: Frame[];
  private notes = '';
  private readonly graph: Graph;
  private readonly layout: Layout;
  private readonly name: string;
  private value: Value;

  constructor({ graph, layout, entry, args, name, value }: Called) {
    this.graph = graph;
    this.layout = layout;
    this.stack = [...args];
    this.frames = [{ at: entry, temps: new Map() }];
    this.name = name;
    this.value = value;
  }

  run(): Came | undefined {
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
      const frame = this.frames.at(-1);
      if (frame === undefined) {
        const answers = this.stack.map((one) => (one === VOID ? '' : keyOf(one))).join();
        return { to: this.value, beside: `${this.notes}=${answers}` };
      }
      if (frame.at === NONE) {
        this.leave(VOID);
        continue;
      }
      const node = this.graph.nodes[frame.at] as Node;
      const { body } = node;
      if (body.op === 'container') frame.at = body.first === NONE ? node.next : body.first;
      else if (!this.step(node, frame)) return undefined;
    }
    return undefined;
  }

  private leave(answer: Value): void {
    this.frames.pop();
    this.stack.push(answer);
    const back = this.frames.at(-1);
    if (back !== undefined) back.at = (this.graph.nodes[back.at] as Node).next;
  }

  /** False where a node does what is not known here. */
  private step(node: Node, frame: Frame): boolean {
    const { body } = node;
    const { stack } = this;
    frame.at = node.next;
    switch (body.op) {
      case 'begin-eval':
      case 'end-eval':
      case 'nothing':
        return true;
      case 'text':
        return body.text.trim() === '';
      case 'drop':
        return stack.pop() !== undefined;
      case 'value': {
        if (body.value instanceof Pointer || body.value instanceof Target) return false;
        stack.push(body.value);
        return true;
      }
      case 'read': {
        const read = frame.temps.get(body.name) ?? (body.name === this.name ? this.value : VOID);
        stack.push(read);
        return read !== VOID;
      }
      case 'assign':
        return this.assign(body.name, body.fresh && !body.global, frame);
      case 'native':
        return this.operate(body.name, body.arity);
      case 'divert':
        return this.divert(node.id, body, frame);
      case 'return':
        this.leave(stack.pop() ?? VOID);
        return true;
      default:
        return false;
    }
  }

  private divert(id: number, { conditional, push, to }: DivertBody, frame: Frame): boolean {
    if (conditional) {
      const taken = isTrue(this.stack.pop() ?? VOID);
      this.notes += taken ? '+' : '-';
      if (!taken) return true;
    }
    if (push === 'function') {
      frame.at = id;
      this.frames.push({ at: to.node, temps: new Map() });
    } else frame.at = to.node;
    return push !== 'tunnel';
  }

  private assign(name: string, temporary: boolean, { temps }: Frame): boolean {
    const value = this.stack.pop();
    if (value === undefined || value === VOID) return false;
    if (temporary || temps.has(name)) temps.set(name, value);
    else if (name === this.name) this.value = value;
    else if (this.layout.slotOf.has(name)) this.notes += ` ${name}=${keyOf(value)}`;
    else return false;
    return true;
  }

  private operate(name: string, arity: number): boolean {
    const b = this.stack.pop() ?? VOID;
    const a = arity === 1 ? b : (this.stack.pop() ?? VOID);
    if (a === VOID || b === VOID) return false;
    try {
      this.stack.push(arity === 1 ? operateOn(name, b) : operate(name, a, b));
      return true;
    } catch {
      return false;
    }
  }
}

/** What a function comes to; undefined where that cannot be known without running the story. */
export const callOf = (called: Called): Came | undefined => new Call(called).run();

/** What is handed to a function by the call at a node, where the story says it there in numbers. */
export function argumentsOf(
  { nodes }: Graph,
  call: Node,
  entry: number,
): readonly Value[] | undefined {
  const args: Value[] = [];
  let at = nodes[entry];
  while (at?.body.op === 'container') at = nodes[at.body.first];
  let before = nodes[call.id - 1];
  let after = call;
  while (at?.body.op === 'assign' && at.body.fresh && !at.body.global) {
    if (before?.body.op !== 'value' || before.next !== after.id) return undefined;
    const { value } = before.body;
    if (typeof value !== 'number' && typeof value !== 'boolean') return undefined;
    args.unshift(value);
    after = before;
    before = nodes[before.id - 1];
    at = at.next === NONE ? undefined : nodes[at.next];
  }
  return args;
}
