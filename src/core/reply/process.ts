import { currentAttempt, type SessionState } from '../run/state.ts';
import type { ReplyReading } from './reply-reading.ts';

/** Process measures over typed replies: how they asked, apart from what they earned. */
export interface ReplyProcess {
  readonly questions: number; // replies with a question
  readonly open: number; // of those, replies with an open question
  readonly inARow: number; // longest run of replies that ask without a reflection
  readonly stacked: number; // replies with two or more different questions
}

type Asked = Pick<ReplyReading, 'question' | 'reflection' | 'stacked'>;

/** Computes the process measures of replies in the order they were said. */
export function measuresOf(replies: readonly Asked[]): ReplyProcess {
  let [run, inARow] = [0, 0];
  for (const { question, reflection } of replies) {
    run = question === 'none' || reflection ? 0 : run + 1;
    inARow = Math.max(inARow, run);
  }
  return {
    questions: replies.filter(({ question }) => question !== 'none').length,
    open: replies.filter(({ question }) => question === 'open').length,
    inARow,
    stacked: replies.filter(({ stacked }) => stacked).length,
  };
}

/** Process measures of a run, over its typed replies. */
export interface Process extends ReplyProcess {
  readonly typed: number; // replies the analyzer could read
  readonly repeated: string | undefined; // a line typed three times or more (rubric section 5, rule i)
}

const REPEATED_FROM = 3;

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function repeatedIn(texts: readonly string[]): string | undefined {
  return texts.find(
    (text) => texts.filter((other) => plain(other) === plain(text)).length >= REPEATED_FROM,
  );
}

/**
 * Computes the process measures of a run over the typed replies the story followed; undefined if none could be read.
 * Showing process beside outcome teaches more than either alone (Avatar-training studies).
 */
export function processOf(state: SessionState): Process | undefined {
  const replies = state.turns.flatMap((turn) => currentAttempt(turn)?.reply ?? []);
  const readings = replies.map((one) => one.reading).filter((one) => !one.abstain);
  if (readings.length === 0) return undefined;
  return {
    typed: readings.length,
    ...measuresOf(readings),
    repeated: repeatedIn(replies.flatMap(({ said }) => (said.from === 'self' ? [said.text] : []))),
  };
}
