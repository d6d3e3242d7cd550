import { decodeRecord } from '../../core/record/record-decode.ts';
import type { Unchecked, Versioned } from '../../core/record/verdict.ts';
import { type Rubric, ruleOf } from '../../core/rubric/rubric.ts';
import type { SessionState } from '../../core/run/state.ts';
import { debrief } from '../../core/scoring/debrief.ts';
import { verifyRecord } from '../../session/audit/verify.ts';
import type { Content } from '../../session/play/content.ts';
import { terminalWords, type WordKey } from '../words.ts';
import { recordProblemText } from './record-words.ts';

/** Formats a run's figures: overall with cap, core, band, one line per dimension. */
function scoreText(state: SessionState, rubric: Rubric): readonly string[] {
  const { score } = debrief(state, rubric);
  const overall = score.overall ?? terminalWords('notRated');
  const { cap, band } = score;
  return [
    cap === undefined
      ? terminalWords('overall', { overall })
      : terminalWords('capped', { overall, cap: cap.to, said: cap.because.said }),
    ...(cap?.because.repaired ? [terminalWords('repaired')] : []),
    terminalWords('core', { core: score.core ?? terminalWords('notRated') }),
    band.name === undefined ? terminalWords('noBand') : terminalWords('band', { band: band.name }),
    ...score.dimensions.map(({ dimension, percent, count }) =>
      terminalWords('dimension', { name: ruleOf(rubric, dimension).name, percent, count }),
    ),
  ];
}

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
