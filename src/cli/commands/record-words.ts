import type { RecordProblem } from '../../core/record/record-decode.ts';
import type { FileProblem } from '../../export/record-files.ts';
import { terminalWords } from '../words.ts';

const sentence = (what: string, fix: string) => terminalWords('not-read', { what, fix });

/** Describes what is wrong with a file and how to fix it. */
export function fileProblemText(problem: FileProblem): string {
  switch (problem.code) {
    case 'no-file':
      return sentence(terminalWords('no-file'), terminalWords('fix-path'));
    case 'not-utf8':
      return sentence(terminalWords('not-utf8'), terminalWords('fix-save-again'));
    case 'bad-archive':
      return sentence(terminalWords('bad-archive'), terminalWords('fix-archive'));
    case 'archive-too-big':
      return sentence(
        terminalWords('archive-too-big', { ...problem }),
        terminalWords('fix-archive'),
      );
    default:
      return recordProblemText(problem);
  }
}

/** Describes what is wrong with a record file and how to fix it. */
export function recordProblemText(problem: RecordProblem): string {
  switch (problem.code) {
    case 'too-long':
      return sentence(terminalWords('too-long', { ...problem }), terminalWords('fix-save-again'));
    case 'not-json':
      return sentence(terminalWords('not-json'), terminalWords('fix-save-again'));
    case 'not-a-record':
      return sentence(terminalWords('not-a-record'), terminalWords('fix-save-again'));
    case 'future-version':
      return sentence(terminalWords('future-version', { ...problem }), terminalWords('fix-update'));
    case 'past-version':
      return terminalWords('past-version', { ...problem });
    case 'bad-shape': {
      const { path, wanted } = problem.problem;
      return sentence(
        terminalWords('bad-shape', { path: path || 'the top', wanted }),
        terminalWords('fix-original'),
      );
    }
    case 'bad-facts':
      return sentence(
        terminalWords('bad-facts', { ...problem.problem }),
        terminalWords('fix-original'),
      );
    case 'head-differs':
      return sentence(terminalWords('head-differs', { ...problem }), terminalWords('fix-original'));
  }
}
