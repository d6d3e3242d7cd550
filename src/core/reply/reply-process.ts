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
