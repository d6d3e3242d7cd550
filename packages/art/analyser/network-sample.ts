import { REPLY_ACTS, REPLY_FLAGS, REPLY_QUESTIONS } from '../../../src/core/reply/reply-reading.ts';
import { type NetworkWord, networkWords } from '../../../src/text/model/network-word.ts';
import type { HandLabel, HandReply } from '../../../tests/bench/analyser/hands.ts';
import type { Utterance } from './annomi.ts';
import { strip } from './form-sample.ts';
import { foundIn, type Said } from './found.ts';

/** A reply as the network learns from it. */
export interface NetworkSample {
  readonly group: string; // replies of one hand or conversation are never split
  readonly words: readonly NetworkWord[];
  readonly targets: readonly (number | undefined)[]; // one a column; undefined: not known
}

/** What a reader said, as far as they said it. */
type Label = Pick<HandLabel, 'act' | 'reflection' | 'question'> & Partial<Pick<HandLabel, 'flags'>>;

/** One column: what being wrong in it costs, and what a reader answered; undefined where they were not asked. */
interface Column {
  readonly weight: number;
  readonly of: (said: Label) => boolean | undefined;
}

const ANSWERS: readonly Column[] = [
  ...REPLY_ACTS.map((act): Column => ({ weight: 0.3, of: (said) => said.act === act })),
  { weight: 0.5, of: ({ reflection }) => reflection },
  ...REPLY_FLAGS.map((flag): Column => ({ weight: 0.7, of: ({ flags }) => flags?.includes(flag) })),
  { weight: 1, of: ({ flags }) => flags && flags.length > 0 },
  ...REPLY_QUESTIONS.map(
    (form): Column => ({ weight: 0.4, of: ({ question }) => question === form }),
  ),
];

/** Columns of the network: those of the model, then the forms of the question. */
export const NETWORK_COLUMNS = ANSWERS.length;
/** What being wrong in each column costs. */
export const NETWORK_WEIGHTS: readonly number[] = ANSWERS.map(({ weight }) => weight);

/** The share of readers who answered yes; undefined where none was asked. */
function shareOf({ of }: Column, labels: readonly Label[]): number | undefined {
  const answers = labels.map(of).filter((one) => one !== undefined);
  return answers.length === 0 ? undefined : answers.filter(Boolean).length / answers.length;
}

const samplesFor = (
  group: string,
  reply: Said,
  labels: readonly Label[],
): readonly NetworkSample[] =>
  [reply, strip(reply)].map((one) => ({
    group,
    words: networkWords(foundIn(one).found),
    targets: ANSWERS.map((column) => shareOf(column, labels)),
  }));

/** Every utterance of AnnoMI and every reply of these hands, as typed and without marks and capitals. */
export const networkSamplesOf = (
  utterances: readonly Utterance[],
  hands: readonly HandReply[],
): readonly NetworkSample[] => [
  ...utterances.flatMap((one) =>
    samplesFor(one.transcript, { text: one.text, said: one.before, known: '' }, [one]),
  ),
  ...hands.flatMap((reply) => samplesFor(reply.writer, reply, reply.readers)),
];
