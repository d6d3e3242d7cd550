import type { Graph } from '../graph/graph.ts';
import type { Node, NodeBody } from '../graph/node.ts';
import { Pointer, Target } from '../graph/value.ts';
import type { Cells } from './cell.ts';
import {
  asTruth,
  combineTraces,
  type Finding,
  firstIn,
  nextNode,
  type Origin,
  PLAIN,
  type Trace,
  wholly,
} from './use.ts';

const LONGEST = 4000; // nodes of one expression

/**
 * Follows one expression from its start, along one branch of each alternative in it. Nodes that no scan visits stay 0 in
 * `met`; what they read counts as used in full.
 */
export class Scan {
  readonly deciding: Finding[] = [];
  readonly met: Uint8Array; // by node: 1 if some scan visited it
  readonly copied = new Map<number, Origin[]>();
  readonly printed: Finding[] = [];
  readonly offered: Finding[] = []; // prints in the texts of options
  stringsDecide = false; // whether a printed value is part of a string that is compared
  private readonly graph: Graph;
  private readonly cells: Cells;
  private depth = 0;
  private stack: Trace[] = [];
  private strings: { reads: Origin[]; parted: boolean; text: string }[] = [];

  constructor(graph: Graph, cells: Cells) {
    this.graph = graph;
    this.cells = cells;
    this.met = new Uint8Array(graph.nodes.length);
  }

  expression(begin: Node): void {
    this.stack = [];
    this.strings = [];
    this.depth = 0;
    let at: Node | undefined = begin;
    for (let steps = 0; at !== undefined && steps < LONGEST; steps += 1) {
      const { op } = at.body;
      if (op === 'begin-eval') this.depth += 1;
      if (op === 'end-eval') this.depth -= 1;
      this.met[at.id] = 1;
      if (!this.node(at)) break;
      const open = this.strings.length > 0 || this.stack.some(({ from }) => from.length > 0);
      if (this.depth <= 0 && !open) return;
      at = this.after(at);
    }
    for (const trace of this.stack) this.decide(wholly(trace));
    for (const { reads } of this.strings) this.decide(wholly({ from: reads, direct: false }));
  }

  /** Returns the next node: after a condition as if it did not hold, after a divert its target. */
  private after(node: Node): Node | undefined {
    const { nodes } = this.graph;
    const { body } = node;
    const leads = body.op === 'divert' && !body.conditional && body.push === 'none';
    return leads ? firstIn(nodes, nodes[body.to.node]) : nextNode(nodes, node);
  }

  private decide(found: readonly Finding[]): void {
    this.deciding.push(...found);
  }

  private pop(): Trace {
    return this.stack.pop() ?? PLAIN;
  }

  private remembered(cell: number | undefined, node: Node, less = 0): void {
    if (cell === undefined) this.stack.push(PLAIN);
    else this.stack.push({ from: [{ cell, node: node.id, less }], direct: true });
  }

  /** Runs one node on the traces; false if the expression cannot be followed further. */
  private node(node: Node): boolean {
    const { body } = node;
    switch (body.op) {
      case 'text':
        this.text(body.text);
        return true;
      case 'value':
        this.value(node, body.value);
        return true;
      case 'read':
        this.remembered(this.cells.global(body.name), node);
        return true;
      case 'count':
        this.remembered(this.cells.visits(body.container), node);
        return true;
      case 'native':
        this.operator(body.name, body.arity);
        return true;
      case 'assign':
        this.assigned(node, body.name);
        return true;
      case 'divert':
      case 'variable-divert':
        return this.divert(body);
      case 'choice':
        this.choice(body);
        return true;
      default:
        return this.command(node, body.op);
    }
  }

  private value(node: Node, value: unknown): void {
    if (value instanceof Target) this.stack.push({ ...PLAIN, place: value.node });
    else if (value instanceof Pointer) {
      const cell = this.cells.global(value.name);
      if (cell !== undefined) {
        this.decide([{ origin: { cell, node: node.id, less: 0 }, use: { as: 'whole' } }]);
      }
      this.stack.push(PLAIN);
    } else {
      const plain = typeof value === 'number' || typeof value === 'boolean';
      this.stack.push(plain ? { ...PLAIN, constant: value } : PLAIN);
    }
  }

  /** Handles a text: part of a string, or a string by itself. */
  private text(text: string): void {
    const string = this.strings.at(-1);
    if (string !== undefined) string.text += text;
    else if (this.depth > 0) this.stack.push({ ...PLAIN, constant: text });
  }

  private operator(name: string, arity: number): void {
    const b = this.pop();
    this.stringTaken(b);
    if (arity === 1) {
      const { trace, found } =
        name === '!'
          ? combineTraces('!', b, PLAIN)
          : combineTraces(name, { ...b, direct: false }, PLAIN);
      this.decide(found);
      this.stack.push(trace);
      return;
    }
    const a = this.pop();
    this.stringTaken(a);
    const { trace, found } = combineTraces(name, a, b);
    this.decide(found);
    this.stack.push(trace);
  }

  private assigned(node: Node, name: string): void {
    const trace = this.pop();
    this.stringTaken(trace);
    if (this.cells.global(name) === undefined) this.decide(wholly(trace));
    else if (trace.from.length > 0) {
      this.copied.set(node.id, [...(this.copied.get(node.id) ?? []), ...trace.from]);
    }
  }

  /** Ends a string. If it is stored or compared, what is printed in it counts as used. */
  private stringTaken({ string }: Trace): void {
    if (string === true) this.stringsDecide = true;
  }

  private divert(body: Extract<NodeBody, { op: 'divert' | 'variable-divert' }>): boolean {
    if (body.conditional) this.decide(asTruth(this.pop()));
    this.part();
    if (body.push !== 'none') return this.call();
    return body.conditional || body.op === 'divert';
  }

  private part(): void {
    for (const string of this.strings) string.parted = true;
  }

  /** Treats the arguments of a function as used in full. */
  private call(): boolean {
    this.part();
    for (const trace of this.stack) {
      this.stringTaken(trace);
      this.decide(wholly(trace));
    }
    this.stack = this.stack.map(() => PLAIN);
    this.stack.push(PLAIN);
    return true;
  }

  private choice(body: Extract<NodeBody, { op: 'choice' }>): void {
    if (body.conditional) this.decide(asTruth(this.pop()));
    if (body.ownText) this.optionText(this.pop());
    if (body.startText) this.optionText(this.pop());
  }

  /** Handles the text of an option: it only prints; any other value there counts as used in full. */
  private optionText(trace: Trace): void {
    if (trace.string === undefined) this.decide(wholly(trace));
    else this.offered.push(...wholly(trace));
  }

  private command(node: Node, op: NodeBody['op']): boolean {
    const { cells } = this;
    switch (op) {
      case 'duplicate':
        this.stack.push(this.stack.at(-1) ?? PLAIN);
        return true;
      case 'drop':
        this.pop();
        return true;
      case 'print':
        this.print(this.pop());
        return true;
      case 'begin-string':
        this.strings.push({ reads: [], parted: false, text: '' });
        return true;
      case 'end-string': {
        const { reads, parted, text } = this.strings.pop() ?? { reads: [], parted: true, text: '' };
        const constant = parted || reads.length > 0 ? undefined : text;
        this.stack.push({ from: reads, direct: false, string: parted, constant });
        return true;
      }
      case 'turn':
        this.remembered(cells.turn, node);
        return true;
      case 'visit-index':
        this.remembered(cells.visits(node.parent), node, 1);
        return true;
      case 'turns-since':
      case 'read-count':
        return this.asked(node, op);
      case 'shuffle':
        return this.shuffle();
      case 'choice-count':
        this.stack.push(PLAIN);
        return true;
      case 'random':
      case 'list-from-number':
      case 'list-range':
      case 'list-random':
        return this.swallow(op);
      case 'return':
      case 'tunnel-back':
      case 'done':
      case 'end':
        return false;
      default:
        return true;
    }
  }

  private print(trace: Trace): void {
    this.printed.push(...wholly(trace));
    this.strings.at(-1)?.reads.push(...trace.from);
  }

  private asked(node: Node, op: 'turns-since' | 'read-count'): boolean {
    const { place } = this.pop();
    if (place === undefined) {
      this.stack.push(PLAIN); // every place then counts as used in full: see flow.ts
      return true;
    }
    const { cells } = this;
    this.remembered(op === 'turns-since' ? cells.turns(place) : cells.visits(place), node);
    return true;
  }

  private shuffle(): boolean {
    const ways = this.pop().constant;
    const count = this.pop();
    const use =
      typeof ways === 'number' && count.direct
        ? count.from.map((origin) => ({ origin, use: { as: 'modulo' as const, ways } }))
        : wholly(count);
    this.decide(use);
    this.stack.push(PLAIN);
    return true;
  }

  private swallow(op: 'random' | 'list-from-number' | 'list-range' | 'list-random'): boolean {
    const takes = { random: 2, 'list-from-number': 2, 'list-range': 3, 'list-random': 1 };
    const traces = Array.from({ length: takes[op] }, () => this.pop());
    for (const trace of traces) this.decide(wholly(trace));
    const from = traces.flatMap((trace) => trace.from);
    this.stack.push(op === 'random' ? PLAIN : { from, direct: false });
    return true;
  }
}
