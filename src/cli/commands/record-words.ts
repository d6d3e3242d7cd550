import type { RecordProblem } from '../../core/record/record-decode.ts';
import type { FileProblem } from '../../export/record-files.ts';
import { words } from '../words.ts';

const sentence = (what: string, fix: string) => words('not-read', { what, fix });

/** What is wrong with a file that should hold records, and what to do about it. */
export function fileProblemText(problem: FileProblem): string {
  switch (problem.code) {
    case 'no-file':
      return sentence(words('no-file'), words('fix-path'));
    case 'not-utf8':
      return sentence(words('not-utf8'), words('fix-save-again'));
    case 'bad-archive':
      return sentence(words('bad-archive'), words('fix-archive'));
    case 'archive-too-big':
      return sentence(words('archive-too-big', { ...problem }), words('fix-archive'));
    default:
      return recordProblemText(problem);
  }
}

/** What is wrong with a record file, and what to do about it. */
export function recordProblemText(problem: RecordProblem): string {
  switch (problem.code) {
    case 'too-long':
      return sentence(words('too-long', { ...problem }), words('fix-save-again'));
    case 'not-json':
      return sentence(words('not-json'), words('fix-save-again'));
    case 'not-a-record':
      return sentence(words('not-a-record'), words('fix-save-again'));
    case 'future-version':
      return sentence(words('future-version', { ...problem }), words('fix-update'));
    case 'bad-shape': {
      const { path, wanted } = problem.problem;
      return sentence(
        words('bad-shape', { path: path || 'the top', wanted }),
        words('fix-original'),
      );
    }
    case 'bad-facts':
      return sentence(words('bad-facts', { ...problem.problem }), words('fix-original'));
    case 'head-differs':
      return sentence(words('head-differs', { ...problem }), words('fix-original'));
  }
}
