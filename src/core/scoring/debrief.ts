import type { Dimension } from '../rubric/dimension.ts';
import { type Rubric, rubricOf } from '../rubric/rubric.ts';
import type { SessionState } from '../run/state.ts';
import type { Sorted } from '../scenario/board.ts';
import type { Observation } from '../scenario/line/line.ts';
import { type Advice, adviceOf, keptOf } from './advice.ts';
import { type KeptLine, keptLineOf, type TriedLine, triedLineOf } from './coaching.ts';
import { accountOf, type CriticalMark } from './decision.ts';
import { type Score, score } from './score.ts';
import {
  callersOfWrong,
  type ReviewedLevel,
  type TurnReview,
  turnReviewOf,
} from './turn-review.ts';

/** A placed item with its text. */
export interface SortedReview extends Sorted {
  readonly seen: string;
}

/** The filed note with the strongest one offered. */
export interface NoteReview {
  readonly text: string;
  readonly stronger: string | undefined;
  readonly levels: readonly ReviewedLevel[];
}

/** Everything a debrief shows, computed from facts and a rubric. */
export interface Debrief {
  readonly score: Score;
  readonly turns: readonly TurnReview[];
  readonly criticalErrors: readonly CriticalMark[]; // all that count, in the order said
  readonly board: readonly ReviewedLevel[];
  readonly sorted: readonly SortedReview[];
  readonly note: NoteReview | undefined;
  readonly observations: readonly Observation[];
  readonly keep: Dimension | undefined;
  readonly try: Advice | undefined;
  readonly keepLine: KeptLine | undefined; // the learner's own line to keep
  readonly tryLine: TriedLine | undefined; // the learner's own line to say differently
}

function noteOf({ filed, ended }: SessionState): NoteReview | undefined {
  if (filed?.note === undefined || ended === undefined) return undefined;
  const textOfNote = (id: string) => ended.notes.find((note) => note.id === id)?.text ?? id;
  return {
    text: textOfNote(filed.note),
    stronger:
      filed.note === filed.strongest || filed.strongest === undefined
        ? undefined
        : textOfNote(filed.strongest),
    levels: filed.evidence.filter((one) => one.source === 'record'),
  };
}

const sortedOf = ({ filed, notebook }: SessionState): readonly SortedReview[] =>
  (filed?.sorted ?? []).map((one) => {
    const entry = notebook.find(({ observation }) => observation.id === one.item);
    return { ...one, seen: entry?.observation.seen ?? one.item };
  });

/** Computes everything the debrief shows. No story is needed: the facts carry the words. */
export function debrief(state: SessionState, current: Rubric): Debrief {
  const rubric = rubricOf(current, state.began.rubric.version);
  const account = accountOf(state, rubric);
  const figures = score(account, rubric);
  const callers = callersOfWrong(state);
  const turns = state.turns.map((turn) =>
    turnReviewOf(turn, account.criticalErrors, rubric, callers),
  );
  const keep = keptOf(account.criticalErrors, figures, rubric);
  return {
    score: figures,
    turns,
    criticalErrors: account.criticalErrors,
    board: state.filed?.evidence.filter((one) => one.source === 'board') ?? [],
    sorted: sortedOf(state),
    note: noteOf(state),
    observations: state.notebook.map((entry) => entry.observation),
    keep,
    try: adviceOf(account.criticalErrors, figures.dimensions),
    keepLine: keptLineOf(turns, keep, account.criticalErrors, rubric),
    tryLine: triedLineOf(turns, account.criticalErrors, rubric),
  };
}
