import { readFileSync } from 'node:fs';
import {
  REPLY_FLAGS,
  type ReplyAct,
  type ReplyFlag,
  type ReplyQuestion,
} from '../../../src/core/reply/reply-reading.ts';

const FOLDER = 'tests/corpus/replies/hands';

/** What one reader said of a reply; the README of the corpus says what the fields are. */
export interface HandLabel {
  readonly act: ReplyAct;
  readonly question: ReplyQuestion;
  readonly stacked: boolean;
  readonly reflection: boolean;
  readonly flags: readonly ReplyFlag[];
}

/** A reply of many hands, with what was said before it and what two readers said of it. */
export interface HandReply {
  readonly id: string;
  readonly writer: string;
  readonly apart: boolean; // of a hand that nothing was tuned or fitted on
  readonly text: string;
  readonly said: string;
  readonly known: string;
  readonly pair?: string;
  readonly readers: readonly [HandLabel, HandLabel];
}

const ACTS: { readonly [letter: string]: ReplyAct } = {
  q: 'question',
  r: 'reflection',
  i: 'input',
  o: 'other',
};
const QUESTIONS: { readonly [letter: string]: ReplyQuestion } = {
  o: 'open',
  c: 'closed',
  n: 'none',
};
const SHORT = ['jud', 'lab', 'ass', 'lea', 'dir', 'pro', 'too'];

const rowsOf = <T>(file: string): readonly T[] =>
  readFileSync(`${FOLDER}/${file}`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

/** The labels of a reader, by the id of the reply: “a0831 o n - jud”. */
function labelsOf(reader: 'x' | 'y'): ReadonlyMap<string, HandLabel> {
  const lines = readFileSync(`${FOLDER}/reader-${reader}.txt`, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [id = '', act = '', question = '', marks = '', flags = ''] = line.split(' ');
      const known = flags.split(',');
      const label: HandLabel = {
        act: ACTS[act] ?? 'other',
        question: QUESTIONS[question] ?? 'none',
        stacked: marks.includes('s'),
        reflection: marks.includes('r'),
        flags: REPLY_FLAGS.filter((_, at) => known.includes(SHORT[at] ?? '')),
      };
      return [id, label];
    }),
  );
}

type Written = Pick<HandReply, 'id' | 'writer' | 'text' | 'pair'> & { readonly moment: string };
type Moment = { readonly moment: string; readonly said: string; readonly known: string };

/** Every reply with its moment and its labels. */
export function handReplies(): readonly HandReply[] {
  const moments = new Map(rowsOf<Moment>('moments.jsonl').map((one) => [one.moment, one]));
  const apart = new Set(
    rowsOf<{ readonly writer: string; readonly apart?: true }>('writers.jsonl')
      .filter((one) => one.apart)
      .map(({ writer }) => writer),
  );
  const [x, y] = [labelsOf('x'), labelsOf('y')];
  return rowsOf<Written>('replies.jsonl').map((one) => {
    const [at, first, second] = [moments.get(one.moment), x.get(one.id), y.get(one.id)];
    if (!at || !first || !second) throw new Error(`hands: ${one.id} has no moment or no label`);
    const { said, known } = at;
    return { ...one, said, known, apart: apart.has(one.writer), readers: [first, second] };
  });
}
