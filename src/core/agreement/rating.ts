import type { Dimension } from '../rubric/dimension.ts';
import type { Level } from '../rubric/level.ts';
import { type Attempt, type SessionState, saidIn, type Turn } from '../run/state.ts';

/** A recorded level with the level a rater gave the same response. */
export interface Rating {
  readonly session: string;
  readonly beat: string;
  readonly answer: string; // equal for equal answers to one moment, whoever gave them
  readonly typed: boolean; // in the learner's own words
  readonly rater: string;
  readonly dimension: Dimension;
  readonly recorded: Level;
  readonly rated: Level;
}

/** Identifies an answer: a line of the story by its option, a typed reply by its words, or by its run without them. */
function answerOf(session: string, { began }: SessionState, turn: Turn, first: Attempt): string {
  const words = first.reply && (saidIn(turn, first) ?? session);
  const said = words === undefined ? { option: first.chose.option } : { words };
  return JSON.stringify([began.scenario.id, turn.beat.id, said]);
}

/** Lists the ratings of a run: each rater's latest per response. Corrections are not ratings. */
export function ratingsIn(session: string, state: SessionState): readonly Rating[] {
  const last = new Map<string, Rating>();
  for (const { as, rater, beat, dimension, level } of state.judged) {
    const turn = state.turns.find((one) => one.beat.id === beat);
    const first = turn?.attempts[0];
    const recorded = first?.chose.evidence.find((one) => one.dimension === dimension)?.level;
    if (as !== 'rating' || turn === undefined || first === undefined) continue;
    if (recorded === undefined) continue;
    const answer = answerOf(session, state, turn, first);
    const typed = first.reply !== undefined;
    const rating = { session, beat, answer, typed, rater, dimension, recorded, rated: level };
    last.set(JSON.stringify([rater, beat, dimension]), rating);
  }
  return [...last.values()];
}
