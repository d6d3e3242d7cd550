import { DIMENSIONS, type Dimension } from '../../core/rubric/dimension.ts';
import type { Level } from '../../core/rubric/level.ts';
import { type Rubric, rubricOf } from '../../core/rubric/rubric.ts';
import { currentAttempt, quotedIn, type Turn } from '../../core/run/state.ts';
import { AFTER_SCENE, levelThatCounts } from '../../core/scoring/decision.ts';
import { isoTime, sessionCode, versionCode } from '../code.ts';
import type { CodedRecord } from '../person-codes.ts';
import { type Column, column, dimensionColumn, LEVEL_LABELS, numberColumn } from './column.ts';

/** A decision of a run: a moment of the conversation, the board, or the note. */
export interface TurnRow {
  readonly of: CodedRecord;
  readonly kind: 'moment' | 'board' | 'note';
  readonly beat: string;
  readonly number: number;
  readonly turn?: Turn; // of a moment
  readonly rates: readonly Dimension[];
  readonly reached: boolean; // whether it was answered
  readonly first: (dimension: Dimension) => Level | undefined;
  readonly counts: (dimension: Dimension) => Level | undefined;
  readonly corrected: (dimension: Dimension) => Level | undefined;
}

export const momentOf = ({ number }: TurnRow): number => number;

const correctedIn =
  ({ state }: CodedRecord, beat: string) =>
  (dimension: Dimension): Level | undefined =>
    state.judged.findLast(
      (one) => one.as === 'correction' && one.beat === beat && one.dimension === dimension,
    )?.level;

function momentRow(of: CodedRecord, turn: Turn, rubric: Rubric): TurnRow {
  const { id: beat, number, rates } = turn.beat;
  const evidence = turn.attempts[0]?.chose.evidence ?? [];
  return {
    ...{ of, kind: 'moment', beat, number, turn, rates },
    reached: turn.attempts.length > 0,
    first: (dimension) => evidence.find((one) => one.dimension === dimension)?.level,
    counts: (dimension) =>
      rates.includes(dimension) ? levelThatCounts(turn, dimension, rubric) : undefined,
    corrected: correctedIn(of, beat),
  };
}

/** Rows of board and note; a run that was left before them has none, since what they rate is then unknown. */
function afterRows(of: CodedRecord): readonly TurnRow[] {
  const { filed, began } = of.state;
  return AFTER_SCENE.flatMap((beat, at): readonly TurnRow[] => {
    const evidence = filed?.evidence.filter(({ source }) => source === beat) ?? [];
    if (evidence.length === 0) return [];
    const level = (dimension: Dimension) =>
      evidence.find((one) => one.dimension === dimension)?.level;
    return [
      {
        ...{ of, beat, number: began.beats + 1 + at, reached: true },
        kind: beat === 'board' ? 'board' : 'note',
        rates: evidence.map(({ dimension }) => dimension),
        first: level,
        counts: level,
        corrected: correctedIn(of, beat),
      },
    ];
  });
}

/** Columns of the table with one row per decision: the first response, retries, and the levels that count. */
export const TURN_COLUMNS: readonly Column<TurnRow>[] = [
  column('session', ({ of }) => sessionCode(of.run.session)),
  column('person', ({ of }) => of.code),
  column('cohort', ({ of }) => of.run.cohort),
  column('scenario', ({ of }) => of.run.scenario),
  column('mode', ({ of }) => of.run.mode),
  numberColumn('moment', momentOf),
  column('beat', ({ beat }) => beat),
  column('kind', ({ kind }) => kind),
  column('faced', ({ turn }) => turn && isoTime(turn.at)),
  column('answered', ({ turn }) => turn?.attempts[0] && isoTime(turn.attempts[0].at)),
  column('shown_order', ({ turn }) => turn?.beat.options.map(({ id }) => id).join(' ')),
  column('first_option', ({ turn }) => turn?.attempts[0]?.chose.option),
  column('first_said', ({ turn }) => turn?.attempts[0] && quotedIn(turn, turn.attempts[0])),
  column('retry_option', ({ turn }) => turn?.attempts[1]?.chose.option),
  column('stands', ({ turn }) => turn && currentAttempt(turn)?.chose.option),
  numberColumn('attempts', ({ turn }) => turn?.attempts.length),
  column('hinted', ({ turn }) => turn?.attempts.some(({ hinted }) => hinted)),
  column('critical_error', ({ turn }) => turn?.attempts[0]?.chose.criticalError?.code),
  column('repairs', ({ turn }) => turn?.attempts.flatMap(({ chose }) => chose.repairs).join(' ')),
  ...DIMENSIONS.flatMap((dimension) => [
    dimensionColumn<TurnRow>(dimension, 'first', ({ first }) => first(dimension), LEVEL_LABELS),
    dimensionColumn<TurnRow>(dimension, 'counts', ({ counts }) => counts(dimension), LEVEL_LABELS),
    dimensionColumn<TurnRow>(
      dimension,
      'corrected',
      ({ corrected }) => corrected(dimension),
      LEVEL_LABELS,
    ),
  ]),
  column('simulated', ({ of }) => of.run.simulated),
  column('rubric_version', ({ of }) => versionCode(of.run.rubricVersion)),
];

/** Lists the decisions of all records in order: moments that were shown, then board and note. */
export const turnRows = (records: readonly CodedRecord[], rubric: Rubric): readonly TurnRow[] =>
  records.flatMap((of) => {
    const then = rubricOf(rubric, of.run.rubricVersion);
    return [...of.state.turns.map((turn) => momentRow(of, turn, then)), ...afterRows(of)];
  });
