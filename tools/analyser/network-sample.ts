import { REPLY_ACTS, REPLY_FLAGS, REPLY_QUESTIONS } from '../../src/core/reply/reply-reading.ts';
import { type NetworkWord, networkWords } from '../../src/text/model/network-word.ts';
import type { HandLabel, HandReply } from '../../tests/bench/analyser/hands.ts';
import { strip } from './form-sample.ts';
import { foundIn } from './found.ts';

/** A reply as the network learns from it. */
export interface NetworkSample {
  readonly group: string; // the hand
  readonly words: readonly NetworkWord[];
  readonly targets: readonly number[]; // a column
}

const ANSWERS: readonly { readonly weight: number; readonly of: (said: HandLabel) => boolean }[] = [
  ...REPLY_ACTS.map((act) => ({ weight: 0.3, of: (said: HandLabel) => said.act === act })),
  { weight: 0.5, of: ({ reflection }) => reflection },
  ...REPLY_FLAGS.map((flag) => ({
    weight: 0.7,
    of: ({ flags }: HandLabel) => flags.includes(flag),
  })),
  { weight: 1, of: ({ flags }) => flags.length > 0 },
  ...REPLY_QUESTIONS.map((form) => ({
    weight: 0.4,
    of: ({ question }: HandLabel) => question === form,
  })),
];

/** Columns of the network: those of the model, then the forms of the question. */
export const NETWORK_COLUMNS = ANSWERS.length;
/** What being wrong in each column costs. */
export const NETWORK_WEIGHTS: readonly number[] = ANSWERS.map(({ weight }) => weight);

/** Every reply of these hands, as typed and without marks and capitals. */
export const networkSamplesOf = (hands: readonly HandReply[]): readonly NetworkSample[] =>
  hands.flatMap((reply) =>
    [reply, strip(reply)].map(
      (one): NetworkSample => ({
        group: reply.writer,
        words: networkWords(foundIn(one).found),
        targets: ANSWERS.map(({ of }) => reply.readers.filter(of).length / reply.readers.length),
      }),
    ),
  );
