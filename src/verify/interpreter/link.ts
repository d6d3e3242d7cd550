import { Fault } from '../graph/fault.ts';
import type { Graph } from '../graph/graph.ts';
import {
  type Address,
  type ChoiceBody,
  type DivertBody,
  NO_NODE,
  type Node,
  type VariableDivertBody,
} from '../graph/node.ts';
import { OptionTag, printed, Target, type Value } from '../graph/value.ts';
import { commandOf, visitsOf } from './command.ts';
import type { Machine, NodeAction } from './machine.ts';
import type { Layout } from './memory.ts';
import { COMPARISONS, isTrue, operate, operateOn } from './operate.ts';
import { copyFrames } from './thread.ts';
import { assigner, pointerHere, reader, withOrigins } from './variable.ts';

interface OptionText {
  readonly text: string;
  readonly tags: readonly string[];
}

/** Pops the text of an option and the tags before it. */
function optionText({ stack }: Machine): OptionText {
  const value = stack.pop();
  const tags: string[] = [];
  for (let tag = stack.at(-1); tag instanceof OptionTag; tag = stack.at(-1)) {
    tags.push(tag.text);
    stack.pop();
  }
  return { text: value === undefined ? '' : printed(value), tags: tags.reverse() };
}

const NOTHING: OptionText = { text: '', tags: [] };
const trimmed = (text: string): string => text.replace(/^[ \t]+|[ \t]+$/g, '');

function choice(node: number, body: ChoiceBody, visits: number | undefined): NodeAction {
  const { invisible } = body;
  return (machine) => {
    const shown = !body.conditional || isTrue(machine.popValue());
    const own = body.ownText ? optionText(machine) : NOTHING;
    const start = body.startText ? optionText(machine) : NOTHING;
    if (!shown || (visits !== undefined && machine.readCount(visits) > 0)) return;
    const { thread } = machine;
    const tags = [...start.tags, ...own.tags];
    const text = trimmed(start.text + own.text);
    const frames = copyFrames(thread.frames);
    machine.offers.push({ node, text, tags, invisible, before: thread.before, frames });
  };
}

function native(name: string, arity: number): NodeAction {
  return (machine) => {
    const last = machine.popValue();
    const value = arity === 1 ? operateOn(name, last) : operate(name, machine.popValue(), last);
    machine.stack.push(typeof value === 'object' ? withOrigins(machine, value) : value);
  };
}

/** Wraps a comparison so that the machine records whether it ever held. */
function comparison(id: number, name: string): NodeAction {
  return (machine) => {
    const last = machine.popValue();
    const holds = operate(name, machine.popValue(), last);
    if (holds === true) machine.held[id] = 1;
    machine.stack.push(holds);
  };
}

function divert({ to, conditional, push }: DivertBody): NodeAction {
  return (machine) => {
    if (conditional && !isTrue(machine.popValue())) return;
    if (to.node === NO_NODE) throw new Fault('story-error', 'A divert leads nowhere.');
    machine.diverted = to;
    if (push !== 'none') machine.push(push);
  };
}

function variableDivert(
  { name, conditional, push }: VariableDivertBody,
  layout: Layout,
): NodeAction {
  const read = reader(name, layout);
  return (machine) => {
    if (conditional && !isTrue(machine.popValue())) return;
    const value = read(machine);
    if (!(value instanceof Target)) {
      const held = value === undefined ? 'nothing' : printed(value);
      throw new Fault('story-error', `A divert to the variable ${name} found ${held}.`);
    }
    const to: Address | undefined = machine.graph.at(value.path);
    if (to === undefined) throw new Fault('story-error', 'A divert leads nowhere.');
    machine.diverted = to;
    if (push !== 'none') machine.push(push);
  };
}

function value(held: Value): NodeAction {
  if (typeof held !== 'object') return ({ stack }) => void stack.push(held);
  return (machine) => void machine.stack.push(withOrigins(machine, pointerHere(machine, held)));
}

function variable(name: string, layout: Layout): NodeAction {
  const read = reader(name, layout);
  return (machine) => {
    const found = read(machine);
    if (found === undefined) throw new Fault('story-error', `Variable not found: '${name}'.`);
    machine.stack.push(typeof found === 'object' ? withOrigins(machine, found) : found);
  };
}

function text(words: number, said: string): NodeAction {
  return (machine) => {
    const { kind, mark, evaluating } = machine.frame;
    if (evaluating) machine.stack.push(said);
    else machine.said.add(said, words, kind === 'function' ? mark : undefined);
  };
}

/** Compiles a node to the action it performs; the machine decides where the flow continues. */
export function compileNode(graph: Graph, layout: Layout, { id, body }: Node): NodeAction {
  switch (body.op) {
    case 'text':
      return text(body.words, body.text);
    case 'value':
      return value(body.value);
    case 'read':
      return variable(body.name, layout);
    case 'count':
      return (machine) => void machine.stack.push(visitsOf(machine, body.container));
    case 'native':
      return COMPARISONS.has(body.name) ? comparison(id, body.name) : native(body.name, body.arity);
    case 'assign': {
      const assign = assigner(body, layout);
      return (machine) => assign(machine, machine.popValue());
    }
    case 'divert':
      return divert(body);
    case 'variable-divert':
      return variableDivert(body, layout);
    case 'choice':
      return choice(id, body, body.once ? layout.visits.get(body.target) : undefined);
    case 'container':
      return () => undefined;
    default:
      return commandOf(graph, id, body.op);
  }
}
