import { NONE } from '../graph/node.ts';
import type { Value } from '../graph/value.ts';

/** One call on the stack: the story itself, a tunnel or a function. */
export interface Frame {
  readonly kind: 'function' | 'tunnel';
  at: number; // the node it stands at; NONE where it has run out
  evaluating: boolean;
  temps: Map<string, Value> | undefined;
  readonly mark: number; // length of the string being made when it was called
}

/** A flow of the story with its calls. */
export interface Thread {
  readonly frames: Frame[]; // the last is the one that runs; never empty
  before: number; // the node that was left last
}

/** A choice as it is offered, with the calls that go on when it is taken. Never changed. */
export interface Offer {
  readonly node: number; // the choice in the story
  readonly text: string;
  readonly tags: readonly string[];
  readonly invisible: boolean;
  readonly before: number; // the node that was left last when it was made
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
  before: NONE,
});

const copyFrame = ({ kind, at, evaluating, temps, mark }: Frame): Frame => ({
  kind,
  at,
  evaluating,
  temps: temps && new Map(temps),
  mark,
});

/** Copies that go their own way. */
export const copyFrames = (frames: readonly Frame[]): Frame[] => frames.map(copyFrame);

export const copyThread = ({ frames, before }: Thread): Thread => ({
  frames: copyFrames(frames),
  before,
});

/** The story itself with nothing in hand: where most choices are made. */
const BARE: readonly Frame[] = [frame('tunnel', NONE, 0)];

/** Frames to be kept with a choice. */
export const keptFrames = ({ frames }: Thread): readonly Frame[] =>
  frames.length === 1 && frames[0]?.temps === undefined ? BARE : copyFrames(frames);
