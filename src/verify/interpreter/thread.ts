import { NO_NODE } from '../graph/node.ts';
import type { Value } from '../graph/value.ts';

/** A stack frame: of the story itself, a tunnel or a function. */
export interface Frame {
  readonly kind: 'function' | 'tunnel';
  at: number; // next node; NO_NODE if it has run out
  evaluating: boolean;
  temps: Map<string, Value> | undefined;
  readonly mark: number; // length of the string being made when it was called
}

/** A thread of the story with its call stack. */
export interface Thread {
  readonly frames: Frame[]; // the last one is running; never empty
  before: number; // node that ran last
}

/** An option as offered, with the call stack to continue with. Immutable. */
export interface Offer {
  readonly node: number; // node of the choice
  readonly text: string;
  readonly tags: readonly string[];
  readonly invisible: boolean;
  readonly before: number; // node that ran last when it was made
  readonly frames: readonly Frame[];
}

export const frame = (kind: Frame['kind'], at: number, mark: number): Frame => ({
  kind,
  at,
  evaluating: false,
  temps: undefined,
  mark,
});

export const newThread = (at: number): Thread => ({
  frames: [frame('tunnel', at, 0)],
  before: NO_NODE,
});

const copyFrame = ({ kind, at, evaluating, temps, mark }: Frame): Frame => ({
  kind,
  at,
  evaluating,
  temps: temps && new Map(temps),
  mark,
});

/** Copies frames, with their temporaries. */
export const copyFrames = (frames: readonly Frame[]): Frame[] => frames.map(copyFrame);

/** Copies a thread with its frames. */
export const copyThread = ({ frames, before }: Thread): Thread => ({
  frames: copyFrames(frames),
  before,
});
