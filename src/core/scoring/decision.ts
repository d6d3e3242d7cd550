import type { CriticalCode, CriticalError } from '../rubric/critical-error.ts';
import type { Dimension } from '../rubric/dimension.ts';
import type { Evidence } from '../rubric/evidence.ts';
import { LEVELS, type Level, SOUND_LEVEL } from '../rubric/level.ts';
import { type Rubric, rubricOf } from '../rubric/rubric.ts';
import { type Attempt, quotedIn, type SessionState, type Turn } from '../run/state.ts';

/** One rated dimension of a decision, with the level that counts. */
export interface RatedDimension {
  readonly dimension: Dimension;
  readonly level: Level;
}

/** A decision on the path: what it rates and what counts after hint and retry rules. */
export interface Decision {
  readonly beat: string; // beat id; `board` and `record` after the scene
  readonly number: number;
  readonly rates: readonly Dimension[];
  readonly levels: readonly RatedDimension[]; // dimensions of `rates` missing here were not rated
  readonly excused?: readonly Dimension[]; // rightly unrated (rubric section 5, rule c)
}

/** A critical error on the path, with whether it was repaired. */
export interface CriticalMark extends CriticalError {
  readonly beat: string;
  readonly number: number;
  readonly repaired: boolean;
  readonly said: string; // the line that committed it
}

/** Input of scoring: decisions and critical errors. */
export interface Account {
  readonly decisions: readonly Decision[];
  readonly left?: number; // decisions an unfinished run never reached
  readonly criticalErrors: readonly CriticalMark[];
  readonly followUp?: true; // a second contact has too few decisions for a band (rubric 6.7b)
}

const toLevel = (value: number): Level => LEVELS.find((level) => level === value) ?? 0;

const atMost = (level: number, cap: Level): Level => toLevel(Math.min(level, cap));

const levelOf = (attempt: Attempt, dimension: Dimension, cap: Level): Level | undefined => {
  const found = attempt.chose.evidence.find((one) => one.dimension === dimension);
  if (found === undefined) return undefined;
  return attempt.hinted ? atMost(found.level, cap) : found.level;
};

/**
 * Computes the level that counts for a turn: a hint caps later choices; the first retry can raise the level to the
 * rounded-down mean of both, at most to the retry cap (rubric section 7).
 */
export function levelThatCounts(
  turn: Turn,
  dimension: Dimension,
  rubric: Rubric,
): Level | undefined {
  const [first, retry] = turn.attempts;
  if (first === undefined) return undefined;
  const before = levelOf(first, dimension, rubric.hintCap);
  const after = retry && levelOf(retry, dimension, rubric.hintCap);
  if (before === undefined || after === undefined) return before;
  const lifted = atMost(Math.floor((before + after) / 2), rubric.retryCap);
  return toLevel(Math.max(before, lifted));
}

const decisionOf = (turn: Turn, rubric: Rubric): Decision => {
  const { id, number, rates } = turn.beat;
  const levels = rates.flatMap((dimension) => {
    const level = levelThatCounts(turn, dimension, rubric);
    return level === undefined ? [] : [{ dimension, level }];
  });
  const excused = turn.attempts[0]?.chose.reply?.excused;
  return { beat: id, number, rates, levels, ...(excused && { excused }) };
};

const fromEvidence = (beat: string, number: number, evidence: readonly Evidence[]): Decision => ({
  beat,
  number,
  rates: evidence.map((one) => one.dimension),
  levels: evidence.map(({ dimension, level }) => ({ dimension, level })),
});

/** Tells whether a second try is sound on all that its moment rates, or repairs the error by itself. */
function isSound({ beat }: Turn, { chose }: Attempt, code: CriticalCode): boolean {
  const excused = chose.reply?.excused ?? [];
  const levels = beat.rates
    .filter((dimension) => !excused.includes(dimension))
    .map((dimension) => chose.evidence.find((one) => one.dimension === dimension)?.level ?? 0);
  return (
    chose.repairs.includes(code) ||
    (levels.length > 0 && levels.every((level) => level >= SOUND_LEVEL))
  );
}

/**
 * Lists the critical errors of first tries, with whether a later line repaired them or a second try took them back: a
 * harmless one, which has to be sound where the rubric asks for that.
 */
const marksOf = (turns: readonly Turn[], rubric: Rubric): readonly CriticalMark[] =>
  turns.flatMap((turn, index) => {
    const [first, ...again] = turn.attempts;
    const error = first?.chose.criticalError;
    if (first === undefined || error === undefined) return [];
    const takenBack = again
      .filter(({ chose }) => chose.criticalError === undefined)
      .some((attempt) => !rubric.retryMustRepair || isSound(turn, attempt, error.code));
    const repaired = turns
      .slice(index + 1)
      .some((later) => later.attempts.some(({ chose }) => chose.repairs.includes(error.code)));
    const said = quotedIn(turn, first) ?? '';
    const { id: beat, number } = turn.beat;
    return [{ ...error, beat, number, said, repaired: takenBack || repaired }];
  });

/**
 * Collects the decisions and critical errors of a run for scoring, under the retry and hint rules of the rubric version
 * it began with.
 */
export function accountOf(state: SessionState, current: Rubric): Account {
  if (state.began.branch !== undefined) return { decisions: [], criticalErrors: [] }; // never scored
  const rubric = rubricOf(current, state.began.rubric.version);
  const answered = state.turns.filter((turn) => turn.attempts.length > 0);
  const scene = answered
    .filter((turn) => turn.beat.rates.length > 0)
    .map((turn) => decisionOf(turn, rubric));
  const open = state.filed === undefined ? unanswered(state) : [];
  const after = state.filed === undefined ? [] : afterScene(state);
  return {
    decisions: [...scene, ...open, ...after],
    ...(state.filed === undefined && { left: leftOf(state) }),
    criticalErrors: marksOf(answered, rubric),
    ...(state.began.carried && { followUp: true }),
  };
}

/** Lists beats that were shown but left unanswered, as unrated decisions. */
const unanswered = (state: SessionState): readonly Decision[] =>
  state.turns
    .filter((turn) => turn.attempts.length === 0 && turn.beat.rates.length > 0)
    .map(({ beat }) => ({ beat: beat.id, number: beat.number, rates: beat.rates, levels: [] }));

const BOARD_AND_RECORD = 2;

/** Counts decisions an unfinished run did not reach: beats to come, then board and record. */
function leftOf({ began, turns, ended }: SessionState): number {
  const toCome = ended === undefined ? began.beats - (turns.at(-1)?.beat.number ?? 0) : 0;
  return Math.max(toCome, 0) + (began.board === false ? 0 : BOARD_AND_RECORD);
}

/** Ids of the decisions after the scene: sorting the board, and filing the note. */
export const AFTER_SCENE: readonly string[] = ['board', 'record'];

const afterScene = ({ began, filed, turns }: SessionState): readonly Decision[] => {
  if (began.board === false) return [];
  const number = (turns.at(-1)?.beat.number ?? 0) + 1;
  const evidence = filed?.evidence ?? [];
  return [
    fromEvidence(
      'board',
      number,
      evidence.filter((one) => one.source === 'board'),
    ),
    fromEvidence(
      'record',
      number,
      evidence.filter((one) => one.source === 'record'),
    ),
  ];
};
