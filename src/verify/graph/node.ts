import type { Value } from './value.ts';

/** No node. */
export const NO_NODE = -1;

/** How a divert pushes a frame: as a function, a tunnel, or not at all. */
export type Push = 'none' | 'function' | 'tunnel';

/** Commands of compiled Ink without operands. */
export const COMMANDS = {
  ev: 'begin-eval',
  '/ev': 'end-eval',
  out: 'print',
  du: 'duplicate',
  pop: 'drop',
  '~ret': 'return',
  '->->': 'tunnel-back',
  str: 'begin-string',
  '/str': 'end-string',
  nop: 'nothing',
  choiceCnt: 'choice-count',
  turn: 'turn',
  turns: 'turns-since',
  readc: 'read-count',
  rnd: 'random',
  visit: 'visit-index',
  seq: 'shuffle',
  thread: 'thread',
  done: 'done',
  end: 'end',
  listInt: 'list-from-number',
  range: 'list-range',
  lrnd: 'list-random',
  '#': 'begin-tag',
  '/#': 'end-tag',
  '<>': 'glue',
} as const;
export type Command = (typeof COMMANDS)[keyof typeof COMMANDS];

/** The target of a divert. `start`: it enters a container at its first node, which counts a visit. */
export interface Address {
  readonly node: number;
  readonly start: boolean;
}

export interface ContainerBody {
  readonly op: 'container';
  readonly name: string | undefined;
  readonly first: number; // of its content; NO_NODE where it is empty
  readonly end: number; // one more than the last node inside it
  readonly countsVisits: boolean;
  readonly countsTurns: boolean;
  readonly atStartOnly: boolean;
}
export interface TextBody {
  readonly op: 'text';
  readonly text: string;
  readonly words: number;
}
export interface DivertBody {
  readonly op: 'divert';
  readonly to: Address;
  readonly conditional: boolean;
  readonly push: Push;
}
export interface VariableDivertBody {
  readonly op: 'variable-divert';
  readonly name: string;
  readonly conditional: boolean;
  readonly push: Push;
}
export interface ChoiceBody {
  readonly op: 'choice';
  readonly target: number;
  readonly conditional: boolean;
  readonly startText: boolean;
  readonly ownText: boolean;
  readonly invisible: boolean;
  readonly once: boolean;
}
export interface ReadBody {
  readonly op: 'read';
  readonly name: string;
}
export interface CountBody {
  readonly op: 'count';
  readonly container: number;
}
export interface AssignBody {
  readonly op: 'assign';
  readonly name: string;
  readonly fresh: boolean;
  readonly global: boolean;
}
export interface ValueBody {
  readonly op: 'value';
  readonly value: Value;
}
export interface NativeBody {
  readonly op: 'native';
  readonly name: string;
  readonly arity: number;
}
export interface CommandBody {
  readonly op: Command;
}

export type NodeBody =
  | ContainerBody
  | TextBody
  | DivertBody
  | VariableDivertBody
  | ChoiceBody
  | ReadBody
  | CountBody
  | AssignBody
  | ValueBody
  | NativeBody
  | CommandBody;

/** A node of compiled Ink. */
export interface Node<B extends NodeBody = NodeBody> {
  readonly id: number;
  readonly parent: number; // the container it is in; NO_NODE for the root
  readonly next: number; // node that follows; NO_NODE at the end of the flow
  readonly body: B;
}

export const isContainer = (node: Node | undefined): node is Node<ContainerBody> =>
  node?.body.op === 'container';
