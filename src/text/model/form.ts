import { REPLY_QUESTIONS, type ReplyQuestion } from '../../core/reply/reply-reading.ts';
import type { Findings } from '../findings.ts';
import type { Asking } from '../questions/asking.ts';
import { isHelper, isQuestionWord } from '../questions/inversion.ts';
import { isMarker } from '../words/clause.ts';
import { bucketOf } from './feature.ts';
import weights from './form.json' with { type: 'json' };
import { sumsOf, unpack, type Weights } from './weights.ts';

/** A sentence of a reply, for the features of its form. */
interface Sentence {
  readonly words: readonly string[];
  readonly asked: boolean; // a question mark ends it
}

const SUBJECT = /^(?:you|he|she|they|it|i|we|that|this|there|your|anyone|anybody|someone)$/;
const NEAR = 3; // words after a question word in which its helper verb may stand
const MOST_WORDS = 12;

/** Leaves out greetings and small words at the start, unless there is nothing else. */
function withoutMarkers(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isMarker(word));
  return first <= 0 ? words : words.slice(first);
}

function sentencesIn({ line }: Findings): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let words: string[] = [];
  for (const { text, asked, ends } of line.words) {
    words.push(text);
    if (!asked && !ends) continue;
    sentences.push({ words: withoutMarkers(words), asked });
    words = [];
  }
  return words.length === 0
    ? sentences
    : [...sentences, { words: withoutMarkers(words), asked: false }];
}

/** Names where a question word or an inverted helper verb stands in a sentence, and what is around it. */
function orderNames({ words, asked }: Sentence): readonly string[] {
  const at = words.findLastIndex(isQuestionWord);
  const turned = words.findLastIndex(
    (word, place) => isHelper(word) && SUBJECT.test(words[place + 1] ?? ''),
  );
  const run = (from: number, count: number): string => words.slice(from, from + count).join(' ');
  const helped = words.slice(at + 1, at + 1 + NEAR).some(isHelper);
  return [
    ...(at < 0
      ? [`nowh ${asked}`]
      : [
          `wh ${run(at, 2)} ${asked}`,
          `wh3 ${run(at, 3)}`,
          `whpos ${Math.min(6, at)} ${asked}`,
          `bwh ${words[at - 1] ?? '^'} ${words[at]} ${asked}`,
          `whaux ${words[at]} ${helped}`,
        ]),
    ...(turned < 0 ? [] : [2, 3, 4].map((count) => `inv ${run(turned, count)} ${asked}`)),
    `or ${words.includes('or')} ${asked} ${at >= 0}`,
  ];
}

function sentenceNames(sentence: Sentence): readonly string[] {
  const { words, asked } = sentence;
  return [
    ...[1, 2, 3].flatMap((count) => [
      `s${count} ${words.slice(0, count).join(' ')}`,
      `e${count} ${words.slice(-count).join(' ')}`,
    ]),
    `a ${asked}`,
    `n ${Math.min(MOST_WORDS, words.length)} ${asked}`,
    ...orderNames(sentence),
    ...words.map((word) => `w ${word}`),
    ...words.slice(1).map((word, place) => `b ${words[place]} ${word}`),
  ];
}

/** Names what the grammar makes of the questions. */
function grammarNames({ questions, line }: Findings, asking: Asking): readonly string[] {
  const forms = questions.map(({ form, allowed, offer }) =>
    offer ? `offer ${form}` : allowed ? `allowed ${form}` : form,
  );
  const last = questions.at(-1);
  return [
    `g ${asking.question} ${asking.different.length > 0}`,
    `g last ${forms.at(-1)}`,
    `g pair ${forms.at(-2)} ${forms.at(-1)}`,
    `g ${asking.question} ${last !== undefined && line.words[last.to - 1]?.asked}`,
    `g count ${Math.min(3, forms.length)} ${asking.question}`,
    `g left ${last === undefined ? -1 : Math.min(8, line.words.length - last.to)}`,
    `g checks ${asking.checks} ${asking.question}`,
  ].flatMap((name) => [name, `${name} again`]); // weighs what the grammar says twice
}

/** Returns the buckets of what tells the form of the last question. */
export function formFeaturesOf(found: Findings, asking: Asking): readonly number[] {
  const sentences = sentencesIn(found);
  const asked = sentences.findLastIndex((one) => one.asked);
  const [question, last] = [sentences[asked], sentences.at(-1)];
  const names = [
    'bias',
    `asked ${Math.min(3, sentences.filter((one) => one.asked).length)}`,
    `count ${Math.min(4, sentences.length)}`,
    ...(question === undefined
      ? ['no question']
      : [
          `after ${Math.min(3, sentences.length - 1 - asked)}`,
          ...sentenceNames(question).map((name) => `q ${name}`),
        ]),
    ...(last === undefined ? [] : sentenceNames(last).map((name) => `z ${name}`)),
    ...grammarNames(found, asking),
  ];
  return [...new Set(names.map(bucketOf))];
}

/** Tells the form of the last real question from features, and from the network’s sums for each form. */
export type FormVoter = (features: readonly number[], sums?: readonly number[]) => ReplyQuestion;

/** Unpacks a model of the form on first use. */
function formVoterOf(model: Weights): FormVoter {
  let unpacked: Int8Array | undefined;
  return (features, more = []) => {
    unpacked ??= unpack(model.weights, REPLY_QUESTIONS.length);
    const sums = sumsOf(features, unpacked, model.scales).map((sum, at) => sum + (more[at] ?? 0));
    return REPLY_QUESTIONS[sums.indexOf(Math.max(...sums))] ?? 'none';
  };
}

/** The shipped model of the form. */
export const FORM_MODEL = formVoterOf(weights);
