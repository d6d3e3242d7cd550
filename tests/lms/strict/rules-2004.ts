import type { Rules } from './strict-layer.ts';

const REAL = /^-?\d{1,10}(\.\d{1,7})?$/;
const SHARE = /^(0(\.\d{1,7})?|1(\.0{1,7})?)$/;
// The standard has more signs; Moodle takes these alone, and an end that is a letter or a digit.
const LONG_IDENTIFIER = /^(?!urn:)[A-Za-z0-9\-_.~:/?#@!$&'()*+,;=%]{0,3999}[A-Za-z0-9]$/;
const SHORT_IDENTIFIER = /^[\w.]{1,250}$/;
const DURATION = /^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;

/** What SCORM 2004, 4th edition, allows of what is used here (run-time environment, 4.1 and 4.2). */
export const RULES_2004: Rules = {
  calls: {
    initialize: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    terminate: 'Terminate',
    lastError: 'GetLastError',
    errorText: 'GetErrorString',
  },
  read: [
    'cmi.learner_preference.language',
    'cmi.scaled_passing_score',
    'cmi.learner_id',
    'cmi.mode',
    'cmi.completion_status',
    'cmi.success_status',
    'cmi.score.raw',
    'cmi.suspend_data',
    'cmi.interactions._count',
  ],
  write: {
    'cmi.suspend_data': /^[\s\S]{0,4096}$/, // 64,000 here; the product keeps to what 1.2 takes
    'cmi.completion_status': /^(completed|incomplete|not attempted|unknown)$/,
    'cmi.success_status': /^(passed|failed|unknown)$/,
    'cmi.score.scaled': SHARE,
    'cmi.score.raw': REAL,
    'cmi.score.min': REAL,
    'cmi.score.max': REAL,
    'cmi.progress_measure': SHARE,
    'cmi.session_time': DURATION,
    'cmi.exit': /^(time-out|suspend|logout|normal|)$/,
  },
  answer: {
    id: LONG_IDENTIFIER,
    'objectives.0.id': LONG_IDENTIFIER,
    type: /^(true-false|choice|fill-in|long-fill-in|matching|performance|sequencing|likert|numeric|other)$/,
    timestamp: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,2}(Z|[+-]\d\d(:\d\d)?)?)?$/,
    learner_response: /^[\s\S]{0,4000}$/,
    result: /^(correct|incorrect|unanticipated|neutral|-?\d{1,4}(\.\d{1,7})?)$/,
    latency: DURATION,
    description: /^[\s\S]{1,250}$/,
  },
  responses: {
    choice: SHORT_IDENTIFIER,
    other: /^[\s\S]{0,4000}$/,
  },
  responseName: 'learner_response',
};
