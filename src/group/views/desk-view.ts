import { unsaid } from '../../core/record/record.ts';
import type { ReplyReading } from '../../core/reply/reply-reading.ts';
import type { SessionEvent } from '../../core/run/event.ts';
import { currentTurn } from '../../core/run/state.ts';
import type { BeatSheet, HandCounts, RoomLine } from '../facts/room-event.ts';
import type { Posting, Stance } from '../facts/room-lists.ts';
import { currentRound, type RoomState, type RoomVote, type Round } from '../facts/room-state.ts';
import type { PlanMinutes, RoomSetup } from '../facts/setup.ts';
import { type Attendance, attendanceOf } from './attendance.ts';
import { linesSpoken, type Spoken } from './spoken.ts';
import {
  countsOf,
  FEWEST,
  leader,
  MIN_VOTES_SHOWN,
  type Tally,
  type ToldTally,
  tallyOf,
  toldTally,
} from './tally.ts';

/**
 * A person in the room, by pseudonym. It contains neither their choice nor whether they answered: somebody who saw a
 * name change at the moment a count or the wall grew would know whose answer it was.
 */
export interface MemberView {
  readonly person: string;
  readonly name: number;
  readonly stance: Stance;
  readonly joined: number; // milliseconds since 1970, UTC, by the server's clock
  readonly moment?: number; // when they asked for a moment
  readonly seen?: number; // when the facilitator saw that
}

/** A reply on the wall as the facilitator sees it, without its writer. */
export interface WallView {
  readonly id: string;
  readonly text: string;
  readonly reading: ReplyReading;
  readonly as: Posting;
  readonly group?: string;
}

/** What only the facilitator sees. */
export interface DeskView {
  readonly at: number;
  readonly setup: RoomSetup;
  readonly lines: readonly Spoken[]; // of the moment or the ending, all of them
  readonly locked: boolean;
  readonly covered: boolean; // all replies are off the screen
  readonly minutes?: PlanMinutes;
  readonly startedAt?: number; // milliseconds since 1970, UTC
  readonly notes: { readonly [moment: string]: string };
  readonly members: readonly MemberView[];
  readonly tally?: Tally; // of the vote on this line, once closed and large enough
  readonly few?: true; // closed, but with too few votes to show
  readonly close?: true; // closed, but its counts beside those of an earlier vote would name somebody
  readonly leader?: string; // the option with most votes, if there is one
  readonly wall: readonly WallView[];
  readonly reactions?: RoomLine['reactions']; // to the one line that everybody answers
  readonly leanings?: { readonly [topic: string]: HandCounts }; // how the room would sort the board
}

/** Counts the leanings of topics with enough votes to hide individuals. */
const leaningsOf = ({ leanings }: RoomState): { readonly [topic: string]: HandCounts } =>
  Object.fromEntries(
    [...leanings]
      .filter(
        ([, votes]: readonly [string, ReadonlyMap<string, RoomVote>]) =>
          votes.size >= MIN_VOTES_SHOWN,
      )
      .map(([topic, votes]) => [topic, countsOf(votes)]),
  );

/** Counts a closed round, or reports too few votes; empty while it is open. */
function countOf(
  { rounds }: RoomState,
  round: Round,
): Pick<DeskView, 'tally' | 'few' | 'close' | 'leader'> {
  if (round.open) return {};
  const { close, ...tally } = toldTally(rounds, round);
  if (tally.votes === 0 && !close) return { few: true };
  const first = leader(tallyOf(round));
  return { ...(close ? { close } : { tally }), ...(first !== undefined && { leader: first }) };
}

const linesNow = ({ session }: RoomState): readonly Spoken[] =>
  session === undefined
    ? []
    : linesSpoken(session.began, session.ended?.lines ?? currentTurn(session)?.beat.lines ?? []);

/** Builds the console's view, beside the public view. */
export function deskView(state: RoomState): DeskView {
  const on = state.step === 'vote' || state.step === 'talk' || state.step === 'reveal';
  const round = on ? currentRound(state) : undefined;
  return {
    at: state.length,
    setup: state.setup,
    lines: linesNow(state),
    locked: state.locked,
    covered: state.covered,
    notes: Object.fromEntries(state.notes),
    ...(state.minutes !== undefined && { minutes: state.minutes }),
    ...(state.startedAt !== undefined && { startedAt: state.startedAt }),
    members: [...state.members]
      .filter(([, { removed }]) => removed === undefined)
      .map(([person, { name, joined, stance, moment, seen }]) => ({
        ...{ person, name, joined, stance },
        ...(moment !== undefined && { moment }),
        ...(seen !== undefined && { seen }),
      })),
    wall: state.wall
      .filter((one) => one.round === round?.round)
      .map(({ person: _person, round: _round, kept: _kept, ...reply }) => reply),
    ...(state.posed && { reactions: state.posed.reactions }),
    ...(state.step === 'sorting' && { leanings: leaningsOf(state) }),
    ...(round && countOf(state, round)),
  };
}

/** A reply that its writer lets the room keep. */
export interface KeptReply {
  readonly beat: string;
  readonly path: number;
  readonly turn: number;
  readonly text: string;
}

/** Votes of one round, for a debrief. */
export interface RoundView extends ToldTally {
  readonly beat: string;
  readonly path: number;
  readonly turn: number;
}

/** The story so far with everything a debrief needs. It changes with the story, and with the replies that are kept. */
export interface StoryView {
  readonly at: number;
  readonly facts: readonly SessionEvent[];
  readonly before: readonly (readonly SessionEvent[])[]; // abandoned paths
  readonly sheets: readonly BeatSheet[];
  readonly rounds: readonly RoundView[];
  readonly omitted: readonly number[]; // turns that were skipped
  readonly kept: readonly KeptReply[]; // replies that stood on the screen
  readonly attendance: Attendance;
}

/** Lists the replies that stood on the screen and that their writers let the room keep. */
function keptReplies({ wall, rounds, covered }: RoomState): readonly KeptReply[] {
  if (covered) return [];
  return wall.flatMap(({ text, as, kept, round }) => {
    const at = rounds[round - 1];
    if (kept === undefined || as !== 'shown' || at === undefined) return [];
    return [{ beat: at.beat, path: at.path, turn: at.turn, text }];
  });
}

/** Redacts replies the room said whose writers do not let it keep them. */
function withoutUnkept({ wall }: RoomState, facts: readonly SessionEvent[]) {
  return facts.map((fact): SessionEvent => {
    if (fact.type !== 'replied' || fact.said.from !== 'self') return fact;
    const { text } = fact.said;
    const kept = wall.some((one) => one.kept === true && one.text === text);
    return kept ? fact : { ...fact, ...unsaid(fact.reading) };
  });
}

/** Builds the view of the whole story, for the console and everybody's debrief. */
export const storyView = (state: RoomState): StoryView => ({
  at: state.length,
  facts: withoutUnkept(state, state.facts),
  before: state.before.map(({ facts }) => withoutUnkept(state, facts)),
  sheets: [...state.sheets.values()],
  rounds: state.rounds.map((round) => {
    const { beat, path, turn } = round;
    return { beat, path, turn, ...toldTally(state.rounds, round) };
  }),
  omitted: state.omitted,
  kept: keptReplies(state),
  attendance: attendanceOf(state),
});

/** Removes the observations from a line. */
const unmarked = <T extends { readonly observations?: unknown }>({
  observations: _observations,
  ...line
}: T) => line;

/** Removes from a fact everything that would reveal the answer before the room has given its own. */
function unspoilt(fact: SessionEvent): SessionEvent {
  switch (fact.type) {
    case 'began':
      return { ...fact, seed: 0, variant: '', guessAt: '' }; // hides the truth behind identical words
    case 'faced': {
      const { strongest: _strongest, dilemma: _dilemma, hint: _hint, ...beat } = fact.beat;
      return { ...fact, beat: { ...beat, shows: [], lines: beat.lines.map(unmarked) } };
    }
    case 'replied': {
      const { possible: _possible, stronger: _stronger, ...reading } = fact.reading;
      return { ...fact, reading: { ...reading, flags: [], levels: {} } };
    }
    case 'chose': {
      const {
        criticalError: _error,
        instead: _instead,
        unrated: _unrated,
        keep: _keep,
        ...said
      } = fact;
      const reaction = fact.reaction.map(unmarked);
      return { ...said, evidence: [], repairs: [], remark: {}, reaction };
    }
    case 'ended':
      return { ...fact, lines: fact.lines.map(unmarked) };
    default:
      return fact;
  }
}

/** Builds the projector's view of the story: without levels until the debrief. */
export function screenStory(state: RoomState): StoryView {
  if (state.step === 'debrief') {
    const { rounds, ...story } = storyView(state);
    return { ...story, rounds: rounds.map(hidden) };
  }
  const { at, facts, omitted, attendance } = storyView(state);
  const told = facts.map(unspoilt);
  return { at, facts: told, before: [], sheets: [], rounds: [], kept: [], omitted, attendance };
}

/** Hides the figures of a round with too few votes. */
const hidden = (round: RoundView): RoundView =>
  round.votes >= FEWEST ? round : { ...round, counts: {}, passed: 0, votes: 0 };
