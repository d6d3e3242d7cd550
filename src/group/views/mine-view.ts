import type { Stance } from '../facts/room-lists.ts';
import { currentRound, type RoomState, type RoomVote } from '../facts/room-state.ts';
import { attendanceOf } from './attendance.ts';
import type { OwnMoment } from './own-record.ts';
import { debriefLines } from './own-record.ts';

/** When a session was and how long it took, for a certificate. */
export interface SessionTime {
  readonly began: number; // when the content notice was shown, milliseconds since 1970, UTC
  readonly minutes: number; // from then to the latest fact of the room, rounded
}

/** What a phone is told about its own person, and nobody else. */
export interface MineView {
  readonly at: number;
  readonly name: number;
  readonly stance: Stance;
  readonly moment: boolean; // asked for a moment and is not back yet
  readonly seen?: true; // the facilitator has seen that
  readonly removed?: true; // the facilitator took this phone out
  readonly round?: number; // the round of the vote below
  readonly choice?: string;
  readonly wrote?: string; // own words sent to the wall this round
  readonly reply?: string; // the id of that reply
  readonly kept?: true; // the room may keep it
  readonly n: number; // counter of the last vote
  readonly leanings?: { readonly [topic: string]: RoomVote }; // while sorting the board
  readonly record?: readonly OwnMoment[]; // in the debrief
  readonly session?: SessionTime; // in the debrief
}

const leaningsOf = ({ leanings }: RoomState, person: string): { [topic: string]: RoomVote } =>
  Object.fromEntries(
    [...leanings].flatMap(([topic, votes]) => {
      const own = votes.get(person);
      return own === undefined ? [] : [[topic, own]];
    }),
  );

function sessionTime(state: RoomState): { readonly session?: SessionTime } {
  const { began, minutes } = attendanceOf(state);
  return began === undefined ? {} : { session: { began, minutes } };
}

/** Builds one person's own view; undefined if they have not joined. */
export function mineView(state: RoomState, person: string): MineView | undefined {
  const member = state.members.get(person);
  if (member === undefined) return undefined;
  const round = currentRound(state);
  const vote = round?.votes.get(person);
  const wrote = state.wall.find((one) => one.person === person && one.round === round?.round);
  return {
    at: state.length,
    name: member.name,
    stance: member.stance,
    moment: member.moment !== undefined,
    n: vote?.n ?? 0,
    ...(round && { round: round.round }),
    ...(vote && { choice: vote.choice }),
    ...(member.seen !== undefined && { seen: true as const }),
    ...(member.removed && { removed: true as const }),
    ...(wrote && { wrote: wrote.text, reply: wrote.id, ...(wrote.kept && { kept: wrote.kept }) }),
    ...(state.step === 'sorting' && { leanings: leaningsOf(state, person) }),
    ...(state.step === 'debrief' && {
      record: debriefLines(state, person),
      ...sessionTime(state),
    }),
  };
}
