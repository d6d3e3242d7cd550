import type { ReplyReading } from '../reply/reply-reading.ts';
import type { Dimension } from '../rubric/dimension.ts';
import type { Level } from '../rubric/level.ts';
import { type Rubric, rubricAt } from '../rubric/rubric.ts';
import { type Attempt, type SessionState, saidIn, type Turn, triesDiffer } from '../run/state.ts';
import type { Sorted } from '../scenario/board.ts';
import type { Line, Observation } from '../scenario/line.ts';
import { type Advice, adviceOf, keptOf } from './advice.ts';
import { accountOf, type CriticalMark, levelThatCounts } from './decision.ts';
import { type Score, score } from './score.ts';

/** A level that counts, with its explanation. */
export interface ReviewedLevel {
  readonly dimension: Dimension;
  readonly level: Level | undefined; // undefined: not rated
  readonly why: string;
  readonly slides: readonly number[];
}

/** One response of a turn, with the reaction to it. */
export interface Reply {
  readonly said: string | undefined; // undefined: own words, redacted in a shared record
  readonly reading?: ReplyReading; // of a typed reply
  readonly contested?: true;
  readonly reaction: readonly Line[];
  readonly levels: readonly ReviewedLevel[]; // before hint and retry rules
  readonly stronger: string | undefined;
}

/** One of the two good answers of a beat, as text. */
export interface GoodAnswerReview {
  readonly text: string;
  readonly says: string; // what it gains and costs
  readonly said: boolean; // the answer that counts
}

/** Review of one turn: what was said, what counts, and why. */
export interface TurnReview {
  readonly beat: string;
  readonly number: number;
  readonly lines: readonly Line[];
  readonly replies: readonly Reply[]; // empty if the beat was left unanswered
  readonly counts: readonly ReviewedLevel[]; // after hint and retry rules
  readonly hinted: boolean;
  readonly retried: boolean;
  readonly triesDiffer: boolean; // the story followed another line than the first
  readonly criticalErrors: readonly CriticalMark[];
  readonly good: readonly GoodAnswerReview[]; // two entries if the beat was a dilemma
  readonly weighed: boolean; // the answer that counts is one of the two good ones: no level is shown
}

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
}

const textOf = (turn: Turn, option: string): string =>
  turn.beat.options.find((one) => one.id === option)?.text ?? option;

/** Returns the good answer that counts, if it was chosen as written. */
function weighedIn({ beat, attempts }: Turn): string | undefined {
  const [first] = attempts;
  if (first === undefined || first.reply !== undefined) return undefined;
  return beat.dilemma?.find(({ option }) => option === first.chose.option)?.option;
}

function goodIn(turn: Turn): readonly GoodAnswerReview[] {
  const said = weighedIn(turn);
  return (turn.beat.dilemma ?? []).map(({ option, says }) => ({
    text: textOf(turn, option),
    says,
    said: option === said,
  }));
}

function replyOf(turn: Turn, attempt: Attempt): Reply {
  const { strongest, dilemma } = turn.beat;
  const { chose, reply, contested } = attempt;
  return {
    said: saidIn(turn, attempt),
    ...(reply && { reading: reply.reading }),
    ...(contested && { contested }),
    reaction: chose.reaction,
    levels: chose.evidence,
    stronger:
      strongest === undefined ||
      dilemma !== undefined || // a dilemma shows both good answers instead
      (strongest === chose.option && reply === undefined)
        ? undefined
        : textOf(turn, strongest),
  };
}

function countsOf(turn: Turn, rubric: Rubric): readonly ReviewedLevel[] {
  const [first, retry] = turn.attempts;
  return turn.beat.rates.map((dimension) => {
    const of = (attempt: Attempt | undefined) =>
      attempt?.chose.evidence.find((one) => one.dimension === dimension);
    const level = levelThatCounts(turn, dimension, rubric);
    // A level raised by a retry is explained by the retry, any other by the first response.
    const evidence = level === of(first)?.level ? of(first) : (of(retry) ?? of(first));
    return { dimension, level, why: evidence?.why ?? '', slides: evidence?.slides ?? [] };
  });
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
  const rubric = rubricAt(current, state.began.rubric.version);
  const account = accountOf(state, rubric);
  const figures = score(account, rubric);
  const turns = state.turns.map((turn): TurnReview => {
    return {
      beat: turn.beat.id,
      number: turn.beat.number,
      lines: turn.beat.lines,
      replies: turn.attempts.map((attempt) => replyOf(turn, attempt)),
      counts: countsOf(turn, rubric),
      hinted: turn.attempts.some((attempt) => attempt.hinted),
      retried: turn.attempts.length > 1,
      triesDiffer: triesDiffer(turn.attempts),
      criticalErrors: account.criticalErrors.filter((mark) => mark.beat === turn.beat.id),
      good: goodIn(turn),
      weighed: weighedIn(turn) !== undefined,
    };
  });
  return {
    score: figures,
    turns,
    criticalErrors: account.criticalErrors,
    board: state.filed?.evidence.filter((one) => one.source === 'board') ?? [],
    sorted: sortedOf(state),
    note: noteOf(state),
    observations: state.notebook.map((entry) => entry.observation),
    keep: keptOf(account.criticalErrors, figures, rubric),
    try: adviceOf(account.criticalErrors, figures.dimensions),
  };
}
