import { type Delivery, type LaunchInfo, markIn } from '../port.ts';
import type { DecisionReport, RunOutcome } from '../report.ts';
import { type CallNames, SCORM_CALLS } from './calls.ts';
import { duration, timespan } from './duration.ts';

/** A data model element with its value. */
type Setting = readonly [element: string, value: string];

/** Formats times; injected, since only a page knows its time zone. */
export interface ClockWords {
  readonly iso: (at: number) => string; // UTC with milliseconds, 2026-11-25T15:12:24.120Z
  readonly timeOfDay: (at: number) => string; // 15:12:24
}

type Read = (element: string) => string; // returns an empty text if the platform has no value

/** Names and values of one SCORM edition. */
export interface Edition {
  readonly api: string; // name of the API object
  readonly calls: CallNames;
  readonly learner: string;
  readonly mode: string;
  readonly pass: (read: Read) => LaunchInfo['pass']; // the mark the platform sets
  readonly language: string; // element with the learner's language
  readonly interaction: (moment: string) => string; // id of an interaction
  readonly looked: readonly string[]; // modes in which nothing is recorded
  readonly browsed?: Setting; // ends browse mode where no status stands, which a platform would take as completed
  readonly unset: RegExp; // matches the error for an element without a value
  readonly standing: (read: Read) => RunOutcome;
  readonly settings: (delivery: Delivery) => readonly Setting[];
  readonly answer: (answer: DecisionReport, at: ClockWords) => readonly Setting[]; // below `cmi.interactions.n`, after its id; its objective is the run
}

const rounded = (value: number, places: number): string => String(Number(value.toFixed(places)));

const scoreIn = (text: string): Pick<RunOutcome, 'score'> => {
  const value = Number.parseFloat(text);
  return Number.isFinite(value) ? { score: value } : {};
};

const result = ({ share }: DecisionReport): string =>
  share === undefined ? 'neutral' : rounded(100 * share, 2);

/** Returns the saved state, unless it must stay unchanged. */
const placeOf = ({ suspend }: Delivery): readonly Setting[] =>
  suspend === undefined ? [] : [['cmi.suspend_data', suspend]];

const progressOf = ({ complete, progress }: Delivery): readonly Setting[] =>
  progress === undefined && !complete
    ? []
    : [['cmi.progress_measure', rounded(complete ? 1 : (progress ?? 0), 7)]];

/** SCORM 1.2 has one status for completion and success. */
const statusOf = ({ complete, success }: RunOutcome): string => {
  if (!complete) return 'incomplete';
  return success === 'unknown' ? 'completed' : success;
};

const older: Edition = {
  api: 'API',
  calls: SCORM_CALLS.scorm12,
  learner: 'cmi.core.student_id',
  mode: 'cmi.core.lesson_mode',
  pass: (read) => markIn(read('cmi.student_data.mastery_score'), 100),
  language: 'cmi.student_preference.language',
  interaction: (moment) => moment.replaceAll('.', '-'), // no dot is allowed in it
  looked: ['browse', 'review'],
  browsed: ['cmi.core.lesson_status', 'browsed'],
  unset: /^(?!)/, // matches nothing: an empty text is no error here
  standing: (read) => {
    const status = read('cmi.core.lesson_status');
    const success = status === 'passed' || status === 'failed' ? status : 'unknown';
    const complete = success !== 'unknown' || status === 'completed';
    return { complete, success, ...(complete && scoreIn(read('cmi.core.score.raw'))) };
  },
  settings: (delivery) => [
    ...placeOf(delivery),
    ...(delivery.score === undefined
      ? []
      : ([
          ['cmi.core.score.raw', String(delivery.score)],
          ['cmi.core.score.min', '0'],
          ['cmi.core.score.max', '100'],
        ] as const)),
    ['cmi.core.lesson_status', statusOf(delivery)],
    ['cmi.core.session_time', timespan(delivery.seconds)],
    ['cmi.core.exit', delivery.complete ? '' : 'suspend'],
  ],
  answer: (answer, { timeOfDay }) => [
    ['time', timeOfDay(answer.at)],
    ['type', answer.typed ? 'fill-in' : 'performance'], // a choice would be a single letter, which is meaningless to a reader
    ['student_response', answer.option],
    ['objectives.0.id', answer.run],
    ['result', result(answer)],
    ['latency', timespan(answer.took)],
  ],
};

const DESCRIPTION_MOST = 250;

/**
 * Converts an option id to a choice identifier: only letters, digits, `_` and `.`, which is all that Moodle accepts.
 */
const choiceName = (option: string): string => option.replaceAll(/[^\w.]/g, '_').slice(0, 250);

const newer: Edition = {
  api: 'API_1484_11',
  calls: SCORM_CALLS.scorm2004,
  learner: 'cmi.learner_id',
  mode: 'cmi.mode',
  pass: (read) => markIn(read('cmi.scaled_passing_score'), 1),
  language: 'cmi.learner_preference.language',
  interaction: (moment) => moment,
  looked: ['browse', 'review'],
  unset: /^403\b/, // data model element value not initialized
  standing: (read) => {
    const said = read('cmi.success_status');
    const success = said === 'passed' || said === 'failed' ? said : 'unknown';
    const complete = read('cmi.completion_status') === 'completed';
    return { complete, success, ...(complete && scoreIn(read('cmi.score.raw'))) };
  },
  settings: (delivery) => [
    ...placeOf(delivery),
    ...(delivery.score === undefined
      ? []
      : ([
          ['cmi.score.scaled', rounded(delivery.score / 100, 7)],
          ['cmi.score.raw', String(delivery.score)],
          ['cmi.score.min', '0'],
          ['cmi.score.max', '100'],
        ] as const)),
    ...progressOf(delivery),
    ['cmi.completion_status', delivery.complete ? 'completed' : 'incomplete'],
    ['cmi.success_status', delivery.success],
    ['cmi.session_time', duration(delivery.seconds)],
    ['cmi.exit', delivery.complete ? 'normal' : 'suspend'],
  ],
  answer: (answer, { iso }) => [
    ['type', answer.typed ? 'other' : 'choice'],
    ['timestamp', iso(answer.at).replace(/(\.\d\d)\d*Z$/, '$1Z')], // hundredths of a second are the maximum
    ['learner_response', choiceName(answer.option)],
    ['objectives.0.id', answer.run],
    ['result', result(answer)],
    ['latency', duration(answer.took)],
    ...(answer.text === ''
      ? []
      : ([['description', answer.text.slice(0, DESCRIPTION_MOST)]] as const)),
  ],
};

/** The editions of SCORM that a unit speaks, by format of its package. */
export const SCORM_EDITIONS = { scorm12: older, scorm2004: newer } as const;
