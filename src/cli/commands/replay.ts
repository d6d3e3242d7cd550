import { decodeRecord } from '../../core/record/record-decode.ts';
import type { Unchecked, Versioned } from '../../core/record/verdict.ts';
import { verifyRecord } from '../../session/audit/verify.ts';
import type { Content } from '../../session/play/content.ts';
import { terminalWords, type WordKey } from '../words.ts';
import { recordProblemText } from './record-words.ts';
import { scoreText } from './score-text.ts';

/** 0 verified; 1 differs; 2 cannot be read; 3 cannot be fully checked. */
export type ReplayExit = 0 | 1 | 2 | 3;

/** The output of a replay, with its exit code. */
export interface ReplayReport {
  readonly exit: ReplayExit;
  readonly lines: readonly string[];
}

const APART: { readonly [V in Versioned]: WordKey } = {
  story: 'other-story',
  pack: 'other-pack',
  rubric: 'other-rubric',
  analyser: 'other-analyser',
};

const WHY: { readonly [U in Unchecked]: WordKey } = {
  'own-words': 'withheld',
  'no-scenario': 'scenario-gone',
};

/** Replays the choices of a record and reports whether story and rubric reproduce it. */
export function replayRecord(
  source: string,
  contentOf: (scenario: string) => Content | undefined,
  known: readonly string[],
): ReplayReport {
  const opened = decodeRecord(source);
  if (!opened.ok) return { exit: 2, lines: [recordProblemText(opened.error)] };
  const { record, state } = opened.value;
  const { id } = record.scenario;
  const content = contentOf(id);
  if (content === undefined) {
    return { exit: 3, lines: [terminalWords('no-scenario', { id, known: known.join(', ') })] };
  }
  const { verdict, differences } = verifyRecord(record, content);
  const unfinished = state.filed === undefined ? [terminalWords('unfinished')] : [];
  const figures = [...unfinished, ...scoreText(state, content.rubric)];
  const places = differences.map((one) => terminalWords('place-differs', { ...one }));
  switch (verdict.is) {
    case 'verified':
      return { exit: 0, lines: [terminalWords('verified'), ...figures] };
    case 'differs':
      return { exit: 1, lines: [terminalWords('differs'), ...places, ...figures] };
    case 'other-version': {
      const reasons = verdict.versions.map((one) => terminalWords(APART[one])).join(', ');
      return { exit: 3, lines: [terminalWords('unchecked', { reasons }), ...places, ...figures] };
    }
    case 'unchecked': {
      const reasons = verdict.why.map((one) => terminalWords(WHY[one])).join(', ');
      return { exit: 3, lines: [terminalWords('unchecked', { reasons }), ...figures] };
    }
  }
}
