import type { ReplyReading } from '../../core/reply/reply-reading.ts';
import type { SessionEvent } from '../../core/run/event.ts';
import type { SessionState } from '../../core/run/state.ts';
import type { BeatSheet, DebriefPart, HandCounts, Posting, Stance } from './room-event.ts';
import type { RoomSetup } from './setup.ts';

/**
 * Where a room stands: `opening` before the notice, `notice`, then for each beat `line`, `vote`,
 * `talk`, `reveal`, `reaction`; after the ending `sorting` at the board, then the `debrief`.
 */
export const STEPS = [
  'opening',
  'notice',
  'line',
  'vote',
  'talk',
  'reveal',
  'reaction',
  'sorting',
  'debrief',
] as const;
export type RoomStep = (typeof STEPS)[number];

/** Somebody with a phone. */
export interface Member {
  readonly name: number; // place in the list of pseudonyms
  readonly stance: Stance;
  readonly moment?: number; // asked for a moment then, not yet seen
}

/** One vote; the highest `n` of a person counts. */
export interface RoomVote {
  readonly choice: string;
  readonly n: number;
}

/** One vote of the room on one beat, kept when it is over. */
export interface Round {
  readonly round: number; // 1.. in the room
  readonly beat: string;
  readonly path: number; // 0.. which path of the story
  readonly turn: number; // 0.. how-many-th turn of that path
  readonly open: boolean;
  readonly revealed: boolean;
  readonly votes: ReadonlyMap<string, RoomVote>;
  readonly hands?: { readonly counts: HandCounts; readonly passed: number };
}

/** A reply on the wall of a round. */
export interface WallReply {
  readonly id: string;
  readonly person: string; // never shown to anybody
  readonly round: number;
  readonly text: string;
  readonly reading: ReplyReading;
  readonly as: Posting;
  readonly group?: string;
}

/** A way through the story that was stepped back from. */
export interface LeftPath {
  readonly facts: readonly SessionEvent[];
  readonly state: SessionState;
}

/** All that the facts of a room amount to. Derived, never stored. */
export interface RoomState {
  readonly setup: RoomSetup;
  readonly seed: number;
  readonly length: number; // facts so far
  readonly moves: number; // of the facilitator so far: an order given before the last one is stale
  readonly step: RoomStep;
  readonly part: DebriefPart;
  readonly members: ReadonlyMap<string, Member>;
  readonly facts: readonly SessionEvent[]; // of the story on the path that stands
  readonly session: SessionState | undefined;
  readonly before: readonly LeftPath[]; // paths stepped back from, oldest first
  readonly sheets: ReadonlyMap<string, BeatSheet>;
  readonly rounds: readonly Round[];
  readonly wall: readonly WallReply[]; // of all rounds, in the order they came
  readonly leanings: ReadonlyMap<string, ReadonlyMap<string, RoomVote>>; // by topic, then by person
}

/** The vote that is on or was last. */
export const currentRound = (state: RoomState): Round | undefined => state.rounds.at(-1);

/** How many have a stance that takes part in votes. */
export const voters = (state: RoomState): number =>
  [...state.members.values()].filter(({ stance }) => stance === 'part').length;

/** Who has put a reply on the wall of a round. */
const writersIn = ({ wall }: RoomState, { round }: Round): ReadonlySet<string> =>
  new Set(wall.filter((one) => one.round === round).map(({ person }) => person));

/** Who has answered a round, by choice, pass or own words. Hands that were counted have no names. */
export const answeredIn = (state: RoomState, round: Round): ReadonlySet<string> =>
  new Set([...round.votes.keys(), ...writersIn(state, round)]);

/** Who takes part and has not answered the open vote, by choice, pass or own words; nobody where none is open. */
export function awaited(state: RoomState): readonly string[] {
  const round = currentRound(state);
  if (round?.open !== true) return [];
  const answered = answeredIn(state, round);
  const silent = ([person, { stance }]: readonly [string, Member]) =>
    stance === 'part' && !answered.has(person);
  return [...state.members].filter(silent).map(([person]) => person);
}
