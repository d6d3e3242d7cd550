import type { CheckedRecord } from '../core/cohort/checked-record.ts';
import { DIMENSIONS, type Dimension } from '../core/rubric/dimension.ts';
import { type Rubric, rubricAt } from '../core/rubric/rubric.ts';
import { type Attempt, currentAttempt, saidIn, type Turn } from '../core/run/state.ts';
import { levelThatCounts } from '../core/scoring/decision.ts';
import { isoTime, personCode, sessionCode, versionCode } from './code.ts';
import { type Column, column, dimensionColumn } from './column.ts';

/** A turn with its record. */
export interface TurnRow {
  readonly of: CheckedRecord;
  readonly turn: Turn;
  readonly rubric: Rubric;
}

const levelIn = (attempt: Attempt | undefined, dimension: Dimension): number | undefined =>
  attempt?.chose.evidence.find((one) => one.dimension === dimension)?.level;

const retryOf = ({ attempts }: Turn): Attempt | undefined => attempts[1];

const judgedOf = ({ of, turn }: TurnRow, dimension: Dimension): number | undefined =>
  of.state.judged.findLast(
    (one) => one.as === 'correction' && one.beat === turn.beat.id && one.dimension === dimension,
  )?.level;

/** Columns of the table with one row per turn: the first response, retries, and the levels that count. */
export const TURN_COLUMNS: readonly Column<TurnRow>[] = [
  column('session', ({ of }) => sessionCode(of.run.session)),
  column('person', ({ of }) => personCode(of.run.person)),
  column('cohort', ({ of }) => of.run.cohort),
  column('scenario', ({ of }) => of.run.scenario),
  column('mode', ({ of }) => of.run.mode),
  column('moment', ({ turn }) => turn.beat.number),
  column('beat', ({ turn }) => turn.beat.id),
  column('faced', ({ turn }) => isoTime(turn.at)),
  column('answered', ({ turn: { attempts } }) => attempts[0] && isoTime(attempts[0].at)),
  column('shown_order', ({ turn }) => turn.beat.options.map(({ id }) => id).join(' ')),
  column('first_option', ({ turn }) => turn.attempts[0]?.chose.option),
  column('first_said', ({ turn }) => turn.attempts[0] && saidIn(turn, turn.attempts[0])),
  column('retry_option', ({ turn }) => retryOf(turn)?.chose.option),
  column('stands', ({ turn }) => currentAttempt(turn)?.chose.option),
  column('attempts', ({ turn }) => turn.attempts.length),
  column('hinted', ({ turn }) => turn.attempts.some(({ hinted }) => hinted)),
  column('critical_error', ({ turn }) => turn.attempts[0]?.chose.criticalError?.code),
  column('repairs', ({ turn }) => turn.attempts.flatMap(({ chose }) => chose.repairs).join(' ')),
  ...DIMENSIONS.flatMap((dimension) => [
    dimensionColumn<TurnRow>(dimension, 'first', ({ turn }) =>
      levelIn(turn.attempts[0], dimension),
    ),
    dimensionColumn<TurnRow>(dimension, 'counts', ({ turn, rubric }) =>
      turn.beat.rates.includes(dimension) ? levelThatCounts(turn, dimension, rubric) : undefined,
    ),
    dimensionColumn<TurnRow>(dimension, 'corrected', (row) => judgedOf(row, dimension)),
  ]),
  column('rubric_version', ({ of }) => versionCode(of.run.rubricVersion)),
];

/** Lists the answered turns of all records, in order. */
export const turnRows = (records: readonly CheckedRecord[], rubric: Rubric): readonly TurnRow[] =>
  records.flatMap((of) =>
    of.state.turns
      .filter(({ attempts }) => attempts.length > 0)
      .map((turn) => ({ of, turn, rubric: rubricAt(rubric, of.run.rubricVersion) })),
  );
