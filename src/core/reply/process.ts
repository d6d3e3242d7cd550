import { type SessionState, standing } from '../run/state.ts';
import type { ReplyReading } from './reply-reading.ts';

/** How a run of typed replies went, beside what they led to. */
export interface ReplyProcess {
  readonly questions: number; // replies that ask
  readonly open: number; // of these, with an open question
  readonly inARow: number; // the longest run of replies that ask and give nothing back
  readonly stacked: number; // replies with two or more different questions
}

type Asked = Pick<ReplyReading, 'question' | 'reflection' | 'stacked'>;

/** Measures the process of a conversation from its replies, in the order they were said. */
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

/** How somebody asked, beside what it earned: counts over the replies they typed. */
export interface Process extends ReplyProcess {
  readonly typed: number; // replies that were read
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
 * The process measures of a run, over the typed replies the story followed; undefined where none was
 * read. Process and outcome shown together teach more than either (Avatar-training studies).
 */
export function processOf(state: SessionState): Process | undefined {
  const replies = state.turns.flatMap((turn) => standing(turn)?.reply ?? []);
  const readings = replies.map((one) => one.reading).filter((one) => !one.abstain);
  if (readings.length === 0) return undefined;
  return {
    typed: readings.length,
    ...measuresOf(readings),
    repeated: repeatedIn(replies.flatMap(({ said }) => (said.from === 'self' ? [said.text] : []))),
  };
}
