import type { CriticalCode, CriticalError } from '../rubric/critical-error.ts';
import type { Dimension } from '../rubric/dimension.ts';
import type { Evidence } from '../rubric/evidence.ts';
import { LEVELS, type Level } from '../rubric/level.ts';
import { type Rubric, rubricAt, type TryRule } from '../rubric/rubric.ts';
import { type Attempt, type SessionState, saidIn, type Turn } from '../run/state.ts';

/** One rated dimension of a decision, with the level that counts. */
export interface RatedDimension {
  readonly dimension: Dimension;
  readonly level: Level;
}

/** A decision of the path taken: what it assesses and what was earned after hint and retry rules. */
export interface Decision {
  readonly beat: string; // id of the beat; `board` and `record` after the scene
  readonly number: number;
  readonly rates: readonly Dimension[];
  readonly levels: readonly RatedDimension[]; // a dimension of `rates` that is missing here was not rated
  readonly excused?: readonly Dimension[]; // rightly left unrated (rubric section 5, rule c)
}

/** A critical error on the path, and whether it was repaired. */
export interface CriticalMark extends CriticalError {
  readonly beat: string;
  readonly number: number;
  readonly repaired: boolean;
  readonly said: string; // the line that committed it
}

/** All that a score is made of. */
export interface Account {
  readonly decisions: readonly Decision[];
  readonly left?: number; // decisions of an unfinished run that were never met
  readonly criticalErrors: readonly CriticalMark[];
}

const toLevel = (value: number): Level => LEVELS.find((level) => level === value) ?? 0;

const atMost = (level: number, cap: Level): Level => toLevel(Math.min(level, cap));

const levelOf = (attempt: Attempt, dimension: Dimension, cap: Level): Level | undefined => {
  const found = attempt.chose.evidence.find((one) => one.dimension === dimension);
  if (found === undefined) return undefined;
  return attempt.hinted ? atMost(found.level, cap) : found.level;
};

/**
 * The level that counts for a turn: a hint caps what is chosen after it; the first retry can lift a
 * level to the rounded-down mean of both, at most to the retry cap (rubric section 7).
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

/** How the tries of one turn bear on critical errors: which can open one, and what mends it. */
interface TryEffect {
  readonly counted: (turn: Turn) => readonly Attempt[]; // tries whose error counts
  readonly takesBack: (turn: Turn, erred: Attempt, code: CriticalCode) => boolean;
  readonly repairs: (later: Turn, code: CriticalCode) => boolean;
}

const TRY_EFFECTS: { readonly [R in TryRule]: TryEffect } = {
  // The first try, its first retry, and the one that stands.
  1: {
    counted: ({ attempts }) =>
      attempts.filter((_, index) => index < 2 || index === attempts.length - 1),
    takesBack: ({ attempts }, erred, code) =>
      attempts.at(-1) !== erred && attempts.at(-1)?.chose.criticalError?.code !== code,
    repairs: (later, code) => later.attempts.at(-1)?.chose.repairs.includes(code) === true,
  },
  // The first try alone. A later one that does no harm takes the error back, for good.
  2: {
    counted: ({ attempts }) => attempts.slice(0, 1),
    takesBack: ({ attempts }) =>
      attempts.slice(1).some(({ chose }) => chose.criticalError === undefined),
    repairs: (later, code) => later.attempts.some(({ chose }) => chose.repairs.includes(code)),
  },
};

/** Critical errors, each with whether a later line repaired it or a retry took its harm away. */
function marksOf(turns: readonly Turn[], rule: TryRule): readonly CriticalMark[] {
  const effect = TRY_EFFECTS[rule];
  return turns.flatMap((turn, index) =>
    effect.counted(turn).flatMap((attempt) => {
      const error = attempt.chose.criticalError;
      if (error === undefined) return [];
      const takenBack = effect.takesBack(turn, attempt, error.code);
      const repaired = turns.slice(index + 1).some((later) => effect.repairs(later, error.code));
      const said = saidIn(turn, attempt) ?? '';
      const { id: beat, number } = turn.beat;
      return [{ ...error, beat, number, said, repaired: takenBack || repaired }];
    }),
  );
}

/**
 * The decisions and critical errors of a run so far, ready to be scored. The run keeps the rule on
 * second tries and hints of the rubric version it was begun under.
 */
export function accountOf(state: SessionState, current: Rubric): Account {
  const rubric = rubricAt(current, state.began.rubric.version);
  const answered = state.turns.filter((turn) => turn.attempts.length > 0);
  const scene = answered
    .filter((turn) => turn.beat.rates.length > 0)
    .map((turn) => decisionOf(turn, rubric));
  const open = state.filed === undefined ? unanswered(state) : [];
  const after = state.filed === undefined ? [] : afterScene(state);
  return {
    decisions: [...scene, ...open, ...after],
    ...(state.filed === undefined && { left: leftOf(state) }),
    criticalErrors: marksOf(answered, rubric.tryRule ?? 1),
  };
}

/** A beat that was left without an answer was met and not rated. */
const unanswered = (state: SessionState): readonly Decision[] =>
  state.turns
    .filter((turn) => turn.attempts.length === 0 && turn.beat.rates.length > 0)
    .map(({ beat }) => ({ beat: beat.id, number: beat.number, rates: beat.rates, levels: [] }));

const BOARD_AND_RECORD = 2;

/** What an unfinished run would still have met: the beats to come, if any, then board and record. */
function leftOf({ began, turns, ended }: SessionState): number {
  const toCome = ended === undefined ? began.beats - (turns.at(-1)?.beat.number ?? 0) : 0;
  return Math.max(toCome, 0) + (began.board === false ? 0 : BOARD_AND_RECORD);
}

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
