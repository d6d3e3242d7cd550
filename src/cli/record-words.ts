import type { RecordProblem } from '../core/record-decode.ts';
import { words } from './words.ts';

/** What is wrong with a record file, and what to do about it. */
export function recordProblemText(problem: RecordProblem): string {
  const text = (what: string, fix: string) => words('not-read', { what, fix });
  switch (problem.code) {
    case 'too-long':
      return text(words('too-long', { ...problem }), words('fix-save-again'));
    case 'not-json':
      return text(words('not-json'), words('fix-save-again'));
    case 'not-a-record':
      return text(words('not-a-record'), words('fix-save-again'));
    case 'future-version':
      return text(words('future-version', { ...problem }), words('fix-update'));
    case 'bad-shape': {
      const { path, wanted } = problem.problem;
      return text(words('bad-shape', { path: path || 'the top', wanted }), words('fix-original'));
    }
    case 'bad-facts':
      return text(words('bad-facts', { ...problem.problem }), words('fix-original'));
    case 'head-differs':
      return text(words('head-differs', { ...problem }), words('fix-original'));
  }
}
