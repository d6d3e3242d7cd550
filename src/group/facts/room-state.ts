import type { ReplyReading } from '../../core/reply/reply-reading.ts';
import type { SessionEvent } from '../../core/run/event.ts';
import type { SessionState } from '../../core/run/state.ts';
import type { BeatSheet, HandCounts, RoomLine } from './room-event.ts';
import type { DebriefPart, Posting, Stance } from './room-lists.ts';
import type { PlanMinutes, RoomSetup } from './setup.ts';

/**
 * Steps of a room: `opening` before the notice, `notice`, then for each beat `line`, `vote`, `talk`, `reveal`,
 * `reaction`; then the `ending`, `sorting` at the board, and the `debrief`.
 */
export const STEPS = [
  'opening',
  'notice',
  'line',
  'vote',
  'talk',
  'reveal',
  'reaction',
  'ending',
  'sorting',
  'debrief',
] as const;
export type RoomStep = (typeof STEPS)[number];

/** A person with a phone. */
export interface Member {
  readonly name: number; // index in the list of pseudonyms
  readonly joined: number; // milliseconds since 1970, UTC, by the server's clock
  readonly stance: Stance;
  readonly moment?: number; // when they asked for a moment; absent once they are back
  readonly seen?: number; // when the facilitator saw that request
  readonly removed?: true; // by the facilitator; this phone may not come back
  readonly swept?: Stance; // removed with all who came late: the stance before
}

/** One vote; a person's highest `n` counts. */
export interface RoomVote {
  readonly choice: string;
  readonly n: number;
}

/** One vote of the room on one beat. */
export interface Round {
  readonly round: number; // from 1, within the room
  readonly beat: string;
  readonly path: number; // from 0: index of the story path
  readonly turn: number; // from 0: index of the turn on that path
  readonly open: boolean;
  readonly revealed: boolean;
  readonly votes: ReadonlyMap<string, RoomVote>;
  readonly hands?: { readonly counts: HandCounts; readonly passed: number };
}

/** A reply on the wall. */
export interface WallReply {
  readonly id: string;
  readonly person: string; // never shown to anybody
  readonly round: number;
  readonly text: string;
  readonly reading: ReplyReading;
  readonly as: Posting;
  readonly group?: string;
  readonly kept?: true; // its writer lets the room keep it
}

/** A path through the story that the room stepped back from. */
export interface LeftPath {
  readonly facts: readonly SessionEvent[];
  readonly state: SessionState;
}

/** The state of a room, derived from its facts and never stored. */
export interface RoomState {
  readonly setup: RoomSetup;
  readonly seed: number;
  readonly length: number; // number of facts so far
  readonly moves: number; // facilitator's steps so far; an order given before the last one is stale
  readonly step: RoomStep;
  readonly posed?: RoomLine; // in place of a story
  readonly part: DebriefPart;
  readonly page: number; // from 0, of the debrief part on the screen
  readonly lines: number; // lines of the moment or the ending that the room has been shown
  readonly held: boolean; // a break
  readonly locked: boolean;
  readonly covered: boolean; // all replies are off the screen
  readonly outdated: boolean;
  readonly minutes?: PlanMinutes;
  readonly startedAt?: number; // when the content notice was first shown, milliseconds since 1970, UTC
  readonly lastAt: number; // when the latest fact happened
  readonly omitted: readonly number[]; // turns of the current path that were skipped
  readonly notes: ReadonlyMap<string, string>; // the facilitators', by moment
  readonly members: ReadonlyMap<string, Member>;
  readonly factCounts: ReadonlyMap<string, number>; // facts that each phone added
  readonly facts: readonly SessionEvent[]; // of the story on the current path
  readonly session: SessionState | undefined;
  readonly before: readonly LeftPath[]; // abandoned paths, oldest first
  readonly sheets: ReadonlyMap<string, BeatSheet>;
  readonly rounds: readonly Round[];
  readonly wall: readonly WallReply[]; // of all rounds, in order of arrival
  readonly leanings: ReadonlyMap<string, ReadonlyMap<string, RoomVote>>; // by topic, then by person
}

/** Returns the open vote, or the latest one. */
export const currentRound = (state: RoomState): Round | undefined => state.rounds.at(-1);

/** Counts the people who take part in votes. */
export const voters = (state: RoomState): number =>
  [...state.members.values()].filter(({ stance }) => stance === 'part').length;

/** Returns the people who wrote a reply in a round. */
const writersIn = ({ wall }: RoomState, { round }: Round): ReadonlySet<string> =>
  new Set(wall.filter((one) => one.round === round).map(({ person }) => person));

/** Who has answered a round, by choice, pass or own words. Hands that were counted have no names. */
export const answeredIn = (state: RoomState, round: Round): ReadonlySet<string> =>
  new Set([...round.votes.keys(), ...writersIn(state, round)]);

/** Returns participants who have not answered the open vote by choice, pass or own words; empty if no vote is open. */
export function awaited(state: RoomState): readonly string[] {
  const round = currentRound(state);
  if (round?.open !== true) return [];
  const answered = answeredIn(state, round);
  const silent = ([person, { stance }]: readonly [string, Member]) =>
    stance === 'part' && !answered.has(person);
  return [...state.members].filter(silent).map(([person]) => person);
}
