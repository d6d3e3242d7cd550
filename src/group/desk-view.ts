import type { SessionEvent } from '../core/event.ts';
import type { ReplyReading } from '../core/reply-reading.ts';
import type { Counts, Posting, Sheet, Stance } from './room-event.ts';
import { currentRound, type RoomState, type Round } from './room-state.ts';
import type { RoomSetup } from './setup.ts';
import { countsOf, FEWEST, leader, type Tally, tallyOf } from './tally.ts';

/** How somebody stands to the vote that is on. */
export type Answered = 'voted' | 'passed' | 'wrote' | 'not-yet';

/** Somebody here, by pseudonym. What they chose is not told, even to the facilitator. */
export interface MemberView {
  readonly person: string;
  readonly name: number;
  readonly stance: Stance;
  readonly answered: Answered;
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
  readonly tally?: Tally; // of the vote that is on or was last on this line
  readonly leader?: string; // the option most voted for, where one is
  readonly wall: readonly WallView[];
  readonly leanings?: { readonly [topic: string]: Counts }; // how the room would sort the board
}

function answeredBy(person: string, state: RoomState, round: Round | undefined): Answered {
  const vote = round?.votes.get(person);
  if (vote !== undefined) return vote.choice === 'pass' ? 'passed' : 'voted';
  const wrote = state.wall.some((one) => one.round === round?.round && one.person === person);
  return wrote ? 'wrote' : 'not-yet';
}

/** What a facilitator's console shows beside what everybody sees. */
export function deskView(state: RoomState): DeskView {
  const on = state.step === 'vote' || state.step === 'talk' || state.step === 'reveal';
  const round = on ? currentRound(state) : undefined;
  const tally = round && tallyOf(round);
  const first = tally && leader(tally);
  return {
    at: state.length,
    setup: state.setup,
    members: [...state.members].map(([person, { name, stance, moment }]) => ({
      person,
      name,
      stance,
      answered: answeredBy(person, state, round),
      ...(moment !== undefined && { moment }),
    })),
    wall: state.wall
      .filter((one) => one.round === round?.round)
      .map(({ person: _person, round: _round, ...reply }) => reply),
    ...(state.step === 'sorting' && {
      leanings: Object.fromEntries(
        [...state.leanings].map(([topic, votes]) => [topic, countsOf(votes)]),
      ),
    }),
    ...(tally && { tally }),
    ...(first !== undefined && { leader: first }),
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
  readonly sheets: readonly Sheet[];
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
    return { beat, path, turn, ...tallyOf(round) };
  }),
});

/** A fact without what would tell a room the answer before it has given its own. */
function unspoilt(fact: SessionEvent): SessionEvent {
  if (fact.type === 'faced') {
    const { strongest: _strongest, dilemma: _dilemma, hint: _hint, ...beat } = fact.beat;
    return { ...fact, beat: { ...beat, shows: [] } };
  }
  if (fact.type !== 'chose') return fact;
  const { criticalError: _error, ...said } = fact;
  return { ...said, evidence: [], repairs: [], remark: {} };
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
