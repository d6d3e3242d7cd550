import { REPLY_ACTS } from '../../core/reply/reply-reading.ts';
import { findingsOf } from '../findings.ts';
import { featuresOf } from '../model/feature.ts';
import { MODEL, type Vote } from '../model/model.ts';
import { networkWords } from '../model/network-word.ts';
import { askingOf } from '../questions/asking.ts';

/** How often each word, pair of words or part of a word stands in a reply. */
export type TermCounts = ReadonlyMap<string, number>;

/** What replies are compared by. */
export interface ReplyShape {
  readonly words: TermCounts; // and pairs
  readonly parts: TermCounts; // runs of letters, which misspelled words share
  readonly says: readonly number[]; // what the models make of it: faults, act, form, reflection
}

const PART_LENGTHS = [3, 4, 5]; // letters

function count(terms: readonly string[]): TermCounts {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Lists the words of a reply and their pairs, with its start and its end. */
export const pairTerms = (words: readonly string[]): readonly string[] => [
  ...words,
  ...['^', ...words].map((word, at) => `${word} ${words[at] ?? '$'}`),
];

/** Lists the runs of three to five letters in words, with their edges. */
export const partTerms = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => {
    const bounded = `<${word}>`;
    return PART_LENGTHS.flatMap((length) =>
      Array.from({ length: Math.max(0, bounded.length - length + 1) }, (_, at) =>
        bounded.slice(at, at + length),
      ),
    );
  });

const MARK = 4; // what belonging to a kind counts, beside the logarithms of chances
const FLOOR = 1e-4;

function logit(chance: number): number {
  const within = Math.min(Math.max(chance, FLOOR), 1 - FLOOR);
  return Math.log(within / (1 - within)) / 2;
}

function sayings({ flags, faulty, forms = [], act, reflection }: Vote): readonly number[] {
  const top = Math.max(...forms);
  const shares = forms.map((sum) => Math.exp(sum - top));
  const all = shares.reduce((sum, one) => sum + one, 0);
  return [
    ...Object.values(flags).map(logit),
    logit(faulty),
    ...shares.map((share) => (MARK * share) / all),
    ...REPLY_ACTS.map((one) => (one === act ? MARK : 0)),
    logit(reflection),
  ];
}

const ALONE = { context: [], disclosed: [], rates: [] };

/** Returns the words of a reply, spelled out, whoever hears it. */
export const plainWordsOf = (text: string): readonly string[] =>
  findingsOf(text, ALONE).line.words.map((word) => word.text);

/** Returns what a reply is compared by: its words alone, so that banks are the same in every run. */
export function shapeOf(text: string): ReplyShape {
  const found = findingsOf(text, ALONE);
  const words = found.line.words.flatMap((word) => (word.asked ? [word.text, '?'] : [word.text]));
  const asking = askingOf(found);
  return {
    words: count(pairTerms(words)),
    parts: count(partTerms(words)),
    says: sayings(MODEL.vote(featuresOf(found, asking), networkWords(found))),
  };
}
