import type { RecordProblem } from '../../core/record/record-decode.ts';
import type { LogProblem } from '../../core/run/reduce.ts';
import en from '../catalogue/en/trouble.json';
import { type Values, wordsOf } from '../words.ts';

/** Messages for everything that can go wrong, in one table. */
export const troubleWords = wordsOf('trouble', en);

type Key = keyof typeof en;

/** A problem by code, with the values its message needs. */
export type Trouble =
  | RecordProblem
  | { readonly code: 'bad-log'; readonly problem: LogProblem }
  | {
      readonly code:
        | 'refused'
        | 'full'
        | 'conflict'
        | 'elsewhere'
        | 'taken'
        | 'pictureOff'
        | 'unreachable'
        | 'no-session'
        | 'no-scenario'
        | 'other-unit'
        | 'lms-words'
        | 'lms-damaged'
        | 'other-story'
        | 'other-rubric'
        | 'no-file'
        | 'not-utf8'
        | 'bad-archive'
        | 'archive-too-big'
        | 'diverged';
    }
  | { readonly code: 'lms-other'; readonly session: string | undefined } // its run, where this browser has it
  | { readonly code: 'lms-mark'; readonly said: string; readonly mark: number }
  | { readonly code: 'some-unread'; readonly count: number }
  | { readonly code: 'unknown-rubric'; readonly was: string } // a version of the rubric that is not here
  | { readonly code: 'failed' | 'unread' | 'story'; readonly message: string };

const FIXES: { readonly [code: string]: Key } = {
  'too-long': 'fix.saveAgain',
  'not-json': 'fix.saveAgain',
  'not-a-record': 'fix.saveAgain',
  'future-version': 'fix.update',
  'bad-shape': 'fix.original',
  'bad-facts': 'fix.original',
  'bad-log': 'fix.original',
  'head-differs': 'fix.original',
  'not-utf8': 'fix.saveAgain',
  'bad-archive': 'fix.archive',
  'archive-too-big': 'fix.archive',
};

function valuesOf(trouble: Trouble): Values {
  switch (trouble.code) {
    case 'bad-shape':
      return { path: trouble.problem.path || '/', wanted: trouble.problem.wanted };
    case 'bad-facts':
    case 'bad-log':
      return { seq: trouble.problem.seq, type: trouble.problem.type };
    case 'too-long':
      return { characters: trouble.characters };
    case 'future-version':
    case 'past-version':
      return { version: trouble.version };
    case 'head-differs':
      return { field: trouble.field };
    case 'lms-other':
      return { here: String(trouble.session !== undefined) };
    case 'lms-mark':
      return { said: trouble.said, mark: trouble.mark };
    case 'unknown-rubric':
      return { was: trouble.was };
    case 'some-unread':
      return { count: trouble.count };
    case 'failed':
    case 'unread':
    case 'story':
      return { message: trouble.message };
    default:
      return {};
  }
}

/** Describes a problem in one sentence: what happened and where. */
export const troubleText = (trouble: Trouble): string =>
  troubleWords(trouble.code === 'bad-log' ? 'bad-facts' : trouble.code, valuesOf(trouble));

/** Describes a problem and what to do about it, one sentence each. */
export function troubleSentences(trouble: Trouble): readonly string[] {
  const fix = FIXES[trouble.code];
  const kept = trouble.code === 'no-session' ? [] : [troubleWords('kept')]; // it may have been deleted
  return [troubleText(trouble), ...(fix ? [troubleWords(fix)] : []), ...kept];
}
