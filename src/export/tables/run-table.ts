import { DIMENSIONS } from '../../core/rubric/dimension.ts';
import { hashCode, isoTime, sessionCode, versionCode } from '../code.ts';
import type { CodedRecord } from '../person-codes.ts';
import { type Column, column, dimensionColumn } from './column.ts';

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
  column('seconds', ({ run }) => seconds(run.startedAt, run.lastAt)),
  column('phase', ({ run }) => run.phase),
  column('last_moment', ({ run }) => run.lastBeat),
  column('moments', ({ run }) => run.beats),
  column('overall', ({ run }) => run.overall),
  column('capped_to', ({ run }) => run.cappedTo),
  column('shown', ({ run }) => run.shown),
  column('core', ({ run }) => run.core),
  column('band', ({ run }) => run.band),
  column('critical_errors', ({ run }) => run.errors.map(({ code }) => code).join(' ')),
  column('not_repaired', ({ run }) =>
    run.errors.flatMap(({ code, repaired }) => (repaired ? [] : [code])).join(' '),
  ),
  column('hints', ({ run }) => run.hints),
  column('retries', ({ run }) => run.retries),
  column('pauses', ({ run }) => run.pauses),
  column('sure', ({ run }) => run.sure),
  column('truth', ({ run }) => truthOf(run.trafficking)),
  column('open_questions', ({ run }) => run.open.hits),
  column('open_moments', ({ run }) => run.open.of),
  ...DIMENSIONS.flatMap((dimension) => {
    const of = ({ run }: CodedRecord) => run.dimensions.find((d) => d.dimension === dimension);
    return [
      dimensionColumn<CodedRecord>(dimension, 'percent', (row) => of(row)?.percent),
      dimensionColumn<CodedRecord>(dimension, 'count', (row) => of(row)?.count ?? 0),
    ];
  }),
  column('met', ({ run }) => run.known?.met),
  column('met_chosen', ({ run }) => run.known && run.known.chosen === true),
  column('days_since_first', ({ run }) => daysSince(run.known?.firstAt, run.startedAt)),
  column('checked', ({ verdict }) => verdict.is),
  column('signature', ({ receipt }) => receipt),
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
