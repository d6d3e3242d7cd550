import type { ReplyReading } from '../reply/reply-reading.ts';
import type { CriticalCode } from '../rubric/critical-error.ts';
import type { Dimension } from '../rubric/dimension.ts';
import { type Level, TOP_LEVEL } from '../rubric/level.ts';
import { type Rubric, ruleOf } from '../rubric/rubric.ts';
import {
  type Attempt,
  quotedIn,
  type SessionState,
  saidIn,
  type Turn,
  triesDiffer,
} from '../run/state.ts';
import { wholeLine } from '../scenario/beat.ts';
import type { Line } from '../scenario/line/line.ts';
import { type CriticalMark, levelThatCounts } from './decision.ts';

/** A level that counts, with its explanation. */
export interface ReviewedLevel {
  readonly dimension: Dimension;
  readonly level: Level | undefined; // undefined: not rated
  readonly why: string;
  readonly slides: readonly number[];
}

/** A level after hint and retry rules, with what explains it. */
export interface CountedLevel extends ReviewedLevel {
  readonly listed: Level | undefined; // of the line from the list that explains it; undefined: own words do
}

/** One response of a turn, with the reaction to it. */
export interface Reply {
  readonly said: string | undefined; // undefined: own words, redacted in a shared record
  readonly quoted: string | undefined; // the same with the sentence that goes on from it
  readonly reading?: ReplyReading; // of a typed reply
  readonly contested?: true;
  readonly reaction: readonly Line[];
  readonly levels: readonly ReviewedLevel[]; // before hint and retry rules
  readonly stronger: string | undefined;
  readonly unrated?: string; // the author's sentence on a line that is not rated
  readonly keep?: string; // the author's sentence where this is the line to keep
  readonly repairs: readonly CriticalCode[];
  readonly instead?: string; // the line to say in place of its critical error
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
  readonly counts: readonly CountedLevel[]; // after hint and retry rules
  readonly hinted: boolean;
  readonly retried: boolean;
  readonly triesDiffer: boolean; // the story followed another line than the first
  readonly criticalErrors: readonly CriticalMark[];
  readonly good: readonly GoodAnswerReview[]; // two entries if the beat was a dilemma
  readonly weighed: boolean; // the answer that counts is one of the two good ones: no level is shown
  readonly calledWrong?: string; // the name of who says in the scene that the other one would have been better
  readonly strongest: string | undefined; // the line the author holds strongest; undefined where nothing is rated
}

function textOf(turn: Turn, id: string): string {
  const option = turn.beat.options.find((one) => one.id === id);
  return option === undefined ? id : wholeLine(option);
}

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
  const instead = chose.instead === undefined ? undefined : textOf(turn, chose.instead);
  const better =
    strongest === undefined ||
    dilemma !== undefined || // a dilemma shows both good answers instead
    (strongest === chose.option && reply === undefined)
      ? undefined
      : textOf(turn, strongest);
  return {
    said: saidIn(turn, attempt),
    quoted: quotedIn(turn, attempt),
    ...(reply && { reading: reply.reading }),
    ...(contested && { contested }),
    reaction: chose.reaction,
    levels: chose.evidence,
    stronger: instead ?? better,
    repairs: chose.repairs,
    ...(instead !== undefined && { instead }),
    ...(chose.keep !== undefined && { keep: chose.keep }),
    ...(chose.unrated !== undefined && { unrated: chose.unrated }),
  };
}

function countsOf(turn: Turn, rubric: Rubric): readonly CountedLevel[] {
  const [first, retry] = turn.attempts;
  return turn.beat.rates.map((dimension) => {
    const of = (attempt: Attempt | undefined) =>
      attempt?.chose.evidence.find((one) => one.dimension === dimension);
    const level = levelThatCounts(turn, dimension, rubric);
    // A level raised by a retry is explained by the retry, any other by the first response.
    const by = level === of(first)?.level || of(retry) === undefined ? first : retry;
    const { why = '', slides = [], level: said } = of(by) ?? {};
    return { dimension, level, why, slides, listed: by?.reply === undefined ? said : undefined };
  });
}

/**
 * Takes off the sentences that do not speak of a response: below the top, an author's line without a reason has only the
 * rubric's anchor, which is for raters. Of typed replies all stay.
 */
export const withOwnReasons = (
  levels: readonly ReviewedLevel[],
  reply: Reply | undefined,
  rubric: Rubric,
): readonly ReviewedLevel[] =>
  reply?.reading !== undefined
    ? levels
    : levels.map((one) =>
        one.level !== TOP_LEVEL && ruleOf(rubric, one.dimension).anchors.includes(one.why)
          ? { ...one, why: '' }
          : one,
      );

/** Finds who says in a run that one of two good answers was the wrong one, by the id of that option. */
export function callersOfWrong({ began, turns, ended }: SessionState): ReadonlyMap<string, string> {
  const lines = [
    ...turns.flatMap(({ beat, attempts }) => [
      ...beat.lines,
      ...attempts.flatMap(({ chose }) => chose.reaction),
    ]),
    ...(ended?.lines ?? []),
  ];
  return new Map(
    lines.flatMap(({ wrongOne, who = began.person }) =>
      wrongOne === undefined ? [] : [[wrongOne, began.cast[who] ?? who]],
    ),
  );
}

/** Reviews one turn, with the critical errors of the run that were made in it. */
export function turnReviewOf(
  turn: Turn,
  errors: readonly CriticalMark[],
  rubric: Rubric,
  callers: ReadonlyMap<string, string>,
): TurnReview {
  const { beat, attempts } = turn;
  const calledWrong = callers.get(weighedIn(turn) ?? '');
  return {
    beat: beat.id,
    number: beat.number,
    lines: beat.lines,
    replies: attempts.map((attempt) => replyOf(turn, attempt)),
    counts: countsOf(turn, rubric),
    hinted: attempts.some((attempt) => attempt.hinted),
    retried: attempts.length > 1,
    triesDiffer: triesDiffer(attempts),
    criticalErrors: errors.filter((mark) => mark.beat === beat.id),
    good: goodIn(turn),
    weighed: weighedIn(turn) !== undefined,
    ...(calledWrong !== undefined && { calledWrong }),
    strongest: beat.strongest === undefined ? undefined : textOf(turn, beat.strongest),
  };
}
