import { DIMENSIONS } from '../../core/rubric/dimension.ts';
import { hashCode, isoTime, sessionCode, versionCode } from '../code.ts';
import type { CodedRecord } from '../person-codes.ts';
import { type Column, column, dimensionColumn, numberColumn } from './column.ts';

const seconds = (from: number, to: number): number => Math.round((to - from) / 1000);

/** Days between a first contact and the second one, to one decimal; undefined if the first is not known. */
const daysSince = (firstAt: number | undefined, startedAt: number): number | undefined =>
  firstAt === undefined ? undefined : Math.round((startedAt - firstAt) / 8_640_000) / 10;

const truthOf = (trafficking: boolean | undefined): string =>
  trafficking === undefined ? 'open' : trafficking ? 'trafficking' : 'not-trafficking';

/** Columns that tell who somebody is. */
const NAMES: readonly Column<CodedRecord>[] = [
  column('pseudonym', ({ run }) => run.pseudonym),
  column('participant', ({ run }) => run.participant),
];

const RUN_COLUMNS: readonly Column<CodedRecord>[] = [
  column('session', ({ run }) => sessionCode(run.session)),
  column('person', ({ code }) => code),
  column('cohort', ({ run }) => run.cohort),
  column('scenario', ({ run }) => run.scenario),
  column('variant', ({ run }) => run.variant),
  column('mode', ({ run }) => run.mode),
  column('language', ({ run }) => run.language),
  column('started', ({ run }) => isoTime(run.startedAt)),
  column('last', ({ run }) => isoTime(run.lastAt)),
  numberColumn('seconds', ({ run }) => seconds(run.startedAt, run.lastAt)),
  column('phase', ({ run }) => run.phase),
  numberColumn('last_moment', ({ run }) => run.lastBeat),
  numberColumn('moments', ({ run }) => run.beats),
  numberColumn('overall', ({ run }) => run.overall),
  numberColumn('capped_to', ({ run }) => run.cappedTo),
  numberColumn('shown', ({ run }) => run.shown),
  numberColumn('core', ({ run }) => run.core),
  column('band', ({ run }) => run.band),
  column('critical_errors', ({ run }) => run.errors.map(({ code }) => code).join(' ')),
  column('not_repaired', ({ run }) =>
    run.errors.flatMap(({ code, repaired }) => (repaired ? [] : [code])).join(' '),
  ),
  numberColumn('hints', ({ run }) => run.hints),
  numberColumn('retries', ({ run }) => run.retries),
  numberColumn('pauses', ({ run }) => run.pauses),
  numberColumn('sure', ({ run }) => run.sure),
  column('truth', ({ run }) => truthOf(run.trafficking)),
  numberColumn('open_questions', ({ run }) => run.open.hits),
  numberColumn('open_moments', ({ run }) => run.open.of),
  ...DIMENSIONS.flatMap((dimension) => {
    const of = ({ run }: CodedRecord) => run.dimensions.find((d) => d.dimension === dimension);
    return [
      dimensionColumn<CodedRecord>(dimension, 'percent', (row) => of(row)?.percent),
      dimensionColumn<CodedRecord>(dimension, 'count', (row) => of(row)?.count ?? 0),
    ];
  }),
  column('met', ({ run }) => run.known?.met),
  column('met_chosen', ({ run }) => run.known && run.known.chosen === true),
  numberColumn('days_since_first', ({ run }) => daysSince(run.known?.firstAt, run.startedAt)),
  column('checked', ({ verdict }) => verdict.is),
  column('signature', ({ receipt }) => receipt),
  column('simulated', ({ run }) => run.simulated),
  column('brought_in', ({ run }) => run.broughtFrom !== undefined),
  column('consent', ({ state }) => (state.consented === undefined ? 'none' : state.consented.to)),
  column('own_words', ({ record }) => record.ownWords),
  column('story_hash', ({ run }) => hashCode(run.storyHash)),
  column('rubric_version', ({ run }) => versionCode(run.rubricVersion)),
  column('analyser', ({ run }) => versionCode(run.analyser)),
];

/** Columns of the table with one row per run; names and participant codes only if asked for. */
export const runColumns = (names: boolean): readonly Column<CodedRecord>[] =>
  names ? [...RUN_COLUMNS, ...NAMES] : RUN_COLUMNS;
