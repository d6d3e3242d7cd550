import type { ReplyReading } from '../../core/reply/reply-reading.ts';
import type { SessionEvent } from '../../core/run/event.ts';
import type { BeatSheet, HandCounts, Posting, Stance } from '../facts/room-event.ts';
import { currentRound, type RoomState, type RoomVote, type Round } from '../facts/room-state.ts';
import type { RoomSetup } from '../facts/setup.ts';
import { countsOf, FEWEST, LEAST, leader, type Tally, toldTally } from './tally.ts';

/**
 * Somebody here, by pseudonym. Neither what they chose nor whether they answered is told, even to the
 * facilitator: who sees when a name is marked and when a count or the wall grows knows whose it was.
 */
export interface MemberView {
  readonly person: string;
  readonly name: number;
  readonly stance: Stance;
  readonly moment?: number; // asked for one then
}

/** A reply on the wall as the facilitator has it: without its writer. */
export interface WallView {
  readonly id: string;
  readonly text: string;
  readonly reading: ReplyReading;
  readonly as: Posting;
  readonly group?: string;
}

/** What only a facilitator is told. */
export interface DeskView {
  readonly at: number;
  readonly setup: RoomSetup;
  readonly members: readonly MemberView[];
  readonly tally?: Tally; // of the vote on this line, once it is closed and has votes enough
  readonly few?: true; // it is closed and has not
  readonly leader?: string; // the option most voted for, where one is
  readonly wall: readonly WallView[];
  readonly leanings?: { readonly [topic: string]: HandCounts }; // how the room would sort the board
}

/** The leanings that have votes enough to hide in. */
const leaningsOf = ({ leanings }: RoomState): { readonly [topic: string]: HandCounts } =>
  Object.fromEntries(
    [...leanings]
      .filter(([, votes]: readonly [string, ReadonlyMap<string, RoomVote>]) => votes.size >= LEAST)
      .map(([topic, votes]) => [topic, countsOf(votes)]),
  );

/** The count of a round that is closed; that there are too few votes, or nothing while it is open. */
function countOf(round: Round): Pick<DeskView, 'tally' | 'few' | 'leader'> {
  if (round.open) return {};
  const tally = toldTally(round);
  if (tally.votes === 0) return { few: true };
  const first = leader(tally);
  return { tally, ...(first !== undefined && { leader: first }) };
}

/** What a facilitator's console shows beside what everybody sees. */
export function deskView(state: RoomState): DeskView {
  const on = state.step === 'vote' || state.step === 'talk' || state.step === 'reveal';
  const round = on ? currentRound(state) : undefined;
  return {
    at: state.length,
    setup: state.setup,
    members: [...state.members].map(([person, { name, stance, moment }]) => ({
      person,
      name,
      stance,
      ...(moment !== undefined && { moment }),
    })),
    wall: state.wall
      .filter((one) => one.round === round?.round)
      .map(({ person: _person, round: _round, ...reply }) => reply),
    ...(state.step === 'sorting' && { leanings: leaningsOf(state) }),
    ...(round && countOf(round)),
  };
}

/** One vote of the room as a debrief counts it. */
export interface RoundView extends Tally {
  readonly beat: string;
  readonly path: number;
  readonly turn: number;
}

/** The story so far with all that a debrief needs. It changes only when the story does. */
export interface StoryView {
  readonly at: number;
  readonly facts: readonly SessionEvent[];
  readonly before: readonly (readonly SessionEvent[])[]; // paths stepped back from
  readonly sheets: readonly BeatSheet[];
  readonly rounds: readonly RoundView[];
}

/** The whole story, for the console and for everybody's debrief. */
export const storyView = (state: RoomState): StoryView => ({
  at: state.length,
  facts: state.facts,
  before: state.before.map(({ facts }) => facts),
  sheets: [...state.sheets.values()],
  rounds: state.rounds.map((round) => {
    const { beat, path, turn } = round;
    return { beat, path, turn, ...toldTally(round) };
  }),
});

/** A line without what it may mean. */
const unmarked = <T extends { readonly observations?: unknown }>({
  observations: _observations,
  ...line
}: T) => line;

/** A fact without what would tell a room the answer before it has given its own. */
function unspoilt(fact: SessionEvent): SessionEvent {
  switch (fact.type) {
    case 'began':
      return { ...fact, seed: 0, variant: '', guessAt: '' }; // the truth behind the same words
    case 'faced': {
      const { strongest: _strongest, dilemma: _dilemma, hint: _hint, ...beat } = fact.beat;
      return { ...fact, beat: { ...beat, shows: [], lines: beat.lines.map(unmarked) } };
    }
    case 'replied': {
      const { possible: _possible, stronger: _stronger, ...reading } = fact.reading;
      return { ...fact, reading: { ...reading, flags: [], levels: {} } };
    }
    case 'chose': {
      const { criticalError: _error, ...said } = fact;
      const reaction = fact.reaction.map(unmarked);
      return { ...said, evidence: [], repairs: [], remark: {}, reaction };
    }
    case 'ended':
      return { ...fact, lines: fact.lines.map(unmarked) };
    default:
      return fact;
  }
}

/** What the projector needs to draw the scene: the story without levels, until the debrief. */
export function screenStory(state: RoomState): StoryView {
  if (state.step === 'debrief') {
    const { rounds, ...story } = storyView(state);
    return { ...story, rounds: rounds.map(hidden) };
  }
  return { at: state.length, facts: state.facts.map(unspoilt), before: [], sheets: [], rounds: [] };
}

/** A round with too few votes to hide in gives no figures to the room. */
const hidden = (round: RoundView): RoundView =>
  round.votes >= FEWEST ? round : { ...round, counts: {}, passed: 0, votes: 0 };
