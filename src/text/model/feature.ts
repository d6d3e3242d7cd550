import { contentOf, isContent, stem } from '../cues/context.ts';
import type { Findings } from '../findings.ts';
import type { Asking } from '../questions/asking.ts';
import type { Run } from '../words/pattern.ts';
import type { WordLine } from '../words/word.ts';

/** Number of hash buckets for feature names (feature hashing). The model has a row of weights for each. */
export const BUCKETS = 1 << 16;

const FNV_START = 2166136261;
const FNV_PRIME = 16777619;
const LEADING_WORDS = 3; // words whose place counts
const LENGTH_STEPS = [0, 1, 2, 3, 5, 8, 12, 18, 27, 40, 70]; // words, as a scale

/** Returns the bucket of a feature name (FNV-1a hash). */
export function bucketOf(name: string): number {
  let hash = FNV_START;
  for (let at = 0; at < name.length; at += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(at), FNV_PRIME);
  }
  return ((hash >>> 17) ^ hash) & (BUCKETS - 1);
}

const scale = (count: number): number => LENGTH_STEPS.findLastIndex((step) => count >= step);

function placeNames(words: readonly string[]): readonly string[] {
  const names: string[] = [];
  words.slice(0, LEADING_WORDS).forEach((word, at) => {
    names.push(`f${at} ${word}`);
  });
  names.push(
    `fb ${words[0]} ${words[1]}`,
    `l ${words.at(-1)}`,
    `lb ${words.at(-2)} ${words.at(-1)}`,
  );
  return names;
}

const OPENERS = new Set(['okay', 'so', 'well', 'oh', 'yeah']);

/** The place of the first word that says something: “Okay, so” before it changes nothing. */
const contentStart = ({ words }: WordLine): number =>
  Math.max(
    0,
    words.findIndex(({ text }) => !OPENERS.has(text)),
  );

/** Names the words, pairs and threes of a reply, and its first words by their place. */
export function ngramNames(line: WordLine): readonly string[] {
  const start = contentStart(line);
  return [
    ...gramsOf(line)
      .filter(({ from }) => from >= start)
      .map(({ name }) => name),
    ...placeNames(line.words.slice(start).map(({ text }) => text)),
  ];
}

function sentenceNames({ line }: Findings): readonly string[] {
  return line.words.flatMap(({ text }, at) =>
    at > 0 && line.words[at - 1]?.ends
      ? [`s ${text}`, `sb ${text} ${line.words[at + 1]?.text}`]
      : [],
  );
}

/** An n-gram feature with the words it covers. */
export interface Gram {
  readonly name: string;
  readonly from: number; // word
  readonly to: number; // exclusive
}

/** Lists the unigrams, bigrams and trigrams of a reply with their positions. */
export const gramsOf = ({ words }: WordLine): readonly Gram[] =>
  words.flatMap(({ text }, from) => {
    const [next, third] = [words[from + 1]?.text, words[from + 2]?.text];
    const three = `t ${text} ${next} ${third}`;
    return [
      { name: `w ${text}`, from, to: from + 1 },
      { name: `b ${text} ${next ?? '$'}`, from, to: from + 2 },
      ...(third === undefined ? [] : [{ name: three, from, to: from + 3 }]),
    ].map((gram) => ({ ...gram, to: Math.min(gram.to, words.length) }));
  });

/** Tells whether the word after “you” or “he” was told by the person; a new word is a guess. */
function toldNames({ line, at }: Findings): readonly string[] {
  const PERSON = /^(?:you|your|he|she|they|him|her)$/;
  return line.words.flatMap(({ text }, place) => {
    if (!PERSON.test(text)) return [];
    const near = line.words.slice(place + 1, place + 5).find((word) => isContent(word.text));
    return near ? [`${text} ${at.toldWords.has(stem(near.text)) ? 'told' : 'new'}`] : [];
  });
}

function foundNames(found: Findings, asking: Asking): readonly string[] {
  const { line, questions, reflections, at } = found;
  const start = contentStart(line);
  const length = scale(line.words.length - start);
  const placeOf = (run: Run | undefined): number => scale(run ? Math.max(0, run.from - start) : -1);
  const forms = questions.map(({ form, allowed, offer }) =>
    offer ? `offer ${form}` : allowed ? `allowed ${form}` : form,
  );
  const last = questions.at(-1);
  const left = last === undefined ? -1 : line.words.length - last.to;
  const echo = line.words.filter(({ text }) => isContent(text) && at.last.has(stem(text))).length;
  const share = echo / Math.max(1, contentOf(line).length);
  const you = line.words.filter(({ text }) => text === 'you' || text === 'your').length;
  const me = line.words.filter(({ text }) => text === 'i' || text === 'we' || text === 'my').length;
  return [
    ...forms.map((form) => `q ${form}`),
    `ql ${forms.at(-1)}`,
    `qn ${Math.min(3, forms.length)}`,
    `q after ${scale(left + 1)}`,
    `q first ${placeOf(questions[0])}`,
    `asks ${asking.question} ${asking.different.length > 0}`,
    `r ${Math.min(2, reflections.length)} ${reflections.some((one) => one.own)}`,
    `r first ${placeOf(reflections[0])}`,
    `rq ${reflections.length > 0} ${asking.question}`,
    `echo ${Math.min(4, echo)}`,
    `share ${Math.round(share * 4)}`,
    `you ${Math.min(4, you)}`,
    `me ${Math.min(4, me)}`,
    `you me ${Math.sign(you)} ${Math.sign(me)} ${asking.question}`,
    `fresh ${Math.min(8, new Set(contentOf(line).filter((word) => !at.toldWords.has(word))).size)}`,
    `refused ${at.refused} ${asking.question}`,
    `asking ${asking.presses} ${asking.leading.length > 0} ${asking.stacked}`,
    `flagged ${Math.min(3, found.flagged.length)}`,
    ...found.flagged.map(({ cue }) => `flag ${cue.flag}`),
    ...toldNames(found),
    `mark ${line.words.some(({ asked }) => asked)}`,
    `end mark ${line.words.at(-1)?.asked ?? false}`,
    `long ${length}`,
    `long ${length} ${asking.question} ${you > 0}`,
    ...[...found.good, ...found.flagged].map(({ cue }) => `c ${cue.id}`),
  ];
}

/** Names the features of the person's last turn. */
function turnNames(found: Findings, asking: Asking): readonly string[] {
  const { before } = found.at;
  if (before === undefined) return ['turn none'];
  const words = before.words.map(({ text }) => text);
  const asked = before.words.at(-1)?.asked ?? false;
  return [
    `turn ${scale(words.length)}`,
    `turn asked ${asked}`,
    `turn first ${words[0]}`,
    `turn last ${words.at(-1)}`,
    `turn pair ${words[0]} ${words[1]}`,
    `turn ${scale(words.length)} ${asking.question} ${found.reflections.length > 0}`,
    `turn ${scale(words.length)} ${scale(found.line.words.length - contentStart(found.line))}`,
  ];
}

/** Names all features of a reply: n-grams, findings of the cues, and the turn before. */
function namesOf(found: Findings, asking: Asking): readonly string[] {
  return [
    'bias',
    ...ngramNames(found.line),
    ...sentenceNames(found),
    ...foundNames(found, asking),
    ...turnNames(found, asking),
  ];
}

const USUAL_FEATURES = 60; // features of a reply of middle length

/** Returns the weight of each feature of a reply, so that a long reply does not outvote a short one. */
export const countOf = (features: readonly number[]): number =>
  Math.sqrt(USUAL_FEATURES / Math.max(1, features.length));

/** Returns the distinct buckets of these names. */
export const featuresOf = (found: Findings, asking: Asking): readonly number[] => [
  ...new Set(namesOf(found, asking).map(bucketOf)),
];
