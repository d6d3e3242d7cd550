import type { ReplyReading } from '../../core/reply/reply-reading.ts';
import type { SessionEvent } from '../../core/run/event.ts';
import type { BeatSheet, HandCounts, Posting, Stance } from '../facts/room-event.ts';
import { currentRound, type RoomState, type RoomVote, type Round } from '../facts/room-state.ts';
import type { RoomSetup } from '../facts/setup.ts';
import { countsOf, FEWEST, leader, MIN_VOTES_SHOWN, type Tally, toldTally } from './tally.ts';

/**
 * A person in the room, by pseudonym. It contains neither their choice nor whether they answered: somebody who saw a
 * name change at the moment a count or the wall grew would know whose answer it was.
 */
export interface MemberView {
  readonly person: string;
  readonly name: number;
  readonly stance: Stance;
  readonly moment?: number; // when they asked for a moment
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
  readonly members: readonly MemberView[];
  readonly tally?: Tally; // of the vote on this line, once closed and large enough
  readonly few?: true; // closed, but with too few votes to show
  readonly leader?: string; // the option with most votes, if there is one
  readonly wall: readonly WallView[];
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
function countOf(round: Round): Pick<DeskView, 'tally' | 'few' | 'leader'> {
  if (round.open) return {};
  const tally = toldTally(round);
  if (tally.votes === 0) return { few: true };
  const first = leader(tally);
  return { tally, ...(first !== undefined && { leader: first }) };
}

/** Builds the console's view, beside the public view. */
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

/** Votes of one round, for a debrief. */
export interface RoundView extends Tally {
  readonly beat: string;
  readonly path: number;
  readonly turn: number;
}

/** The story so far with everything a debrief needs. It changes only with the story. */
export interface StoryView {
  readonly at: number;
  readonly facts: readonly SessionEvent[];
  readonly before: readonly (readonly SessionEvent[])[]; // abandoned paths
  readonly sheets: readonly BeatSheet[];
  readonly rounds: readonly RoundView[];
}

/** Builds the view of the whole story, for the console and everybody's debrief. */
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

/** Builds the projector's view of the story: without levels until the debrief. */
export function screenStory(state: RoomState): StoryView {
  if (state.step === 'debrief') {
    const { rounds, ...story } = storyView(state);
    return { ...story, rounds: rounds.map(hidden) };
  }
  return { at: state.length, facts: state.facts.map(unspoilt), before: [], sheets: [], rounds: [] };
}

/** Hides the figures of a round with too few votes. */
const hidden = (round: RoundView): RoundView =>
  round.votes >= FEWEST ? round : { ...round, counts: {}, passed: 0, votes: 0 };
