import { TOP_LEVEL } from '../../core/rubric/level.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { SessionEvent } from '../../core/run/event.ts';
import { replay } from '../../core/run/reduce.ts';
import type { SessionState, Turn } from '../../core/run/state.ts';
import { type Debrief, debrief } from '../../core/scoring/debrief.ts';
import { type TurnReview, withOwnReasons } from '../../core/scoring/turn-review.ts';
import type { RoundView, StoryView } from './desk-view.ts';
import { type MomentName, momentNames } from './moment-name.ts';

/** A turn as the room's debrief tells it. */
export interface ToldTurn extends TurnReview {
  readonly name: MomentName;
  readonly skipped: boolean; // nobody was asked
}

/** A line the room said, and what it did. */
export interface DebriefPoint {
  readonly said: string;
  readonly own: boolean; // in somebody's own words
  readonly why: string;
  readonly stronger?: string;
}

/** A round with the moment it belongs to. */
export interface ToldRound {
  readonly round: RoundView;
  readonly vote: number; // on this moment, from 1; 0 if it is the only one
  readonly name: MomentName;
  readonly options: readonly { readonly id: string; readonly text: string }[];
}

/** Everything a room's debrief shows, in order. */
export interface RoomReview {
  readonly state: SessionState;
  readonly review: Debrief; // without skipped moments
  readonly turns: readonly ToldTurn[];
  readonly paths: readonly ToldTurn[]; // the last turn of each abandoned path
  readonly plus: readonly DebriefPoint[];
  readonly delta: readonly DebriefPoint[];
  readonly rounds: readonly ToldRound[];
}

const MIXED = 1;

const toldTurns = (
  state: SessionState,
  { turns }: Debrief,
  omitted: readonly number[],
): readonly ToldTurn[] => {
  const names = momentNames(state.turns);
  return turns.flatMap((turn, at) => {
    const name = names[at];
    return name === undefined ? [] : [{ ...turn, name, skipped: omitted.includes(at) }];
  });
};

function pointsOf(
  turns: readonly TurnReview[],
  helped: boolean,
  rubric: Rubric,
): readonly DebriefPoint[] {
  return turns.flatMap((turn): readonly DebriefPoint[] => {
    const reply = turn.replies.at(-1);
    const level = withOwnReasons(reply?.levels ?? [], reply, rubric).find(
      (one) =>
        one.why !== '' &&
        (helped ? one.level === TOP_LEVEL : one.level !== undefined && one.level <= MIXED),
    );
    if (reply?.quoted === undefined || level === undefined) return [];
    const stronger = helped ? undefined : reply.stronger;
    const own = reply.reading !== undefined;
    return [
      { said: reply.quoted, own, why: level.why, ...(stronger !== undefined && { stronger }) },
    ];
  });
}

const stateOf = (facts: readonly SessionEvent[]): SessionState | undefined => {
  const state = replay(facts);
  return state.ok ? state.value : undefined;
};

/** Returns the state of each way through the story, the current one last. Invalid ones are left out. */
export const pathsOf = ({ before, facts }: Pick<StoryView, 'before' | 'facts'>) =>
  [...before, facts].flatMap((one) => stateOf(one) ?? []);

/** Tells apart the turns that a room met; a turn that two paths share is one. */
const turnKey = (turn: Turn, place: number): string => `${place} ${turn.beat.id} ${turn.at}`;

/** A turn that a room met, with its votes: the first, and those after a step back. */
export interface MetTurn {
  readonly turn: Turn; // as it was on the last path that has it
  readonly name: MomentName;
  readonly place: number; // on its path, from 0
  readonly path: number; // the first that has it
  readonly rounds: readonly RoundView[];
}

/** Lists each turn that a room met once, path by path. */
export function metTurns(
  story: Pick<StoryView, 'before' | 'facts' | 'rounds'>,
): readonly MetTurn[] {
  const met = new Map<string, MetTurn>();
  for (const [path, state] of pathsOf(story).entries()) {
    const names = momentNames(state.turns);
    for (const [place, turn] of state.turns.entries()) {
      const key = turnKey(turn, place);
      const known = met.get(key);
      const name = names[place];
      const here = story.rounds.filter(
        (round) => round.path === path && round.turn === place && round.beat === turn.beat.id,
      );
      const rounds = [...(known?.rounds ?? []), ...here];
      if (name) met.set(key, { turn, name, place, path: known?.path ?? path, rounds });
    }
  }
  return [...met.values()];
}

/** Computes a room's debrief; undefined if the story is not valid. */
export function roomReview(story: StoryView, rubric: Rubric): RoomReview | undefined {
  const state = stateOf(story.facts);
  if (state === undefined) return undefined;
  const whole = debrief(state, rubric);
  const turns = toldTurns(state, whole, story.omitted);
  const asked = state.turns.filter((_turn, at) => !story.omitted.includes(at));
  const review = story.omitted.length === 0 ? whole : debrief({ ...state, turns: asked }, rubric);
  const left = story.before.map(stateOf);
  return {
    state,
    review,
    turns,
    paths: left.flatMap((one) =>
      one === undefined ? [] : toldTurns(one, debrief(one, rubric), []).slice(-1),
    ),
    plus: pointsOf(review.turns, true, rubric),
    delta: pointsOf(review.turns, false, rubric),
    rounds: metTurns(story).flatMap(({ turn, name, rounds }) =>
      rounds.map((round, nth) => ({
        ...{ round, name, options: turn.beat.options },
        vote: rounds.length > 1 ? nth + 1 : 0,
      })),
    ),
  };
}
