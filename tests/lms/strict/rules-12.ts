import type { Rules } from './strict-layer.ts';

const IDENTIFIER = /^[A-Za-z0-9_-]{1,255}$/;
const TIMESPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
const DECIMAL = /^-?\d{1,3}(\.\d+)?$/;
const FEEDBACK = /^[\x20-\x7e]{0,255}$/;

/** What SCORM 1.2 allows of what is used here (run-time environment, appendix A), to the letter. */
export const RULES_12: Rules = {
  calls: {
    initialize: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    terminate: 'LMSFinish',
    lastError: 'LMSGetLastError',
    errorText: 'LMSGetErrorString',
  },
  read: [
    'cmi.student_preference.language',
    'cmi.student_data.mastery_score',
    'cmi.core.student_id',
    'cmi.core.lesson_mode',
    'cmi.core.lesson_status',
    'cmi.core.score.raw',
    'cmi.suspend_data',
    'cmi.interactions._count',
  ],
  write: {
    'cmi.suspend_data': /^[\x20-\x7e]{0,4096}$/,
    'cmi.core.lesson_status': /^(passed|completed|failed|incomplete|browsed)$/,
    'cmi.core.score.raw': /^(\d{1,2}(\.\d+)?|100)$/,
    'cmi.core.score.min': DECIMAL,
    'cmi.core.score.max': DECIMAL,
    'cmi.core.session_time': TIMESPAN,
    'cmi.core.exit': /^(time-out|suspend|logout|)$/,
  },
  answer: {
    id: IDENTIFIER,
    'objectives.0.id': IDENTIFIER,
    time: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/,
    type: /^(true-false|choice|fill-in|matching|performance|sequencing|likert|numeric)$/,
    student_response: FEEDBACK,
    result: /^(correct|wrong|unanticipated|neutral|-?\d{1,3}(\.\d+)?)$/,
    latency: TIMESPAN,
  },
  responses: {
    'true-false': /^[01tf]/,
    choice: /^([0-9a-z](,[0-9a-z])*|\{[0-9a-z](,[0-9a-z])*\})$/,
    numeric: DECIMAL,
    likert: /^[0-9a-z]?$/,
    matching: /^[0-9a-z]\.[0-9a-z](,[0-9a-z]\.[0-9a-z])*$/,
    sequencing: /^[0-9a-z](,[0-9a-z])*$/,
    'fill-in': FEEDBACK,
    performance: FEEDBACK,
  },
  responseName: 'student_response',
};
