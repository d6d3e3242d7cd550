import { REPLY_ACTS } from '../../core/reply/reply-reading.ts';
import { findingsOf } from '../findings.ts';
import { featuresOf } from '../model/feature.ts';
import { MODEL, type Vote } from '../model/model.ts';
import { networkWords } from '../model/network-word.ts';
import { askingOf } from '../questions/asking.ts';
import { type ErrorOdds, errorOdds } from './errors.ts';
import { ALONE, pairTerms, partTerms } from './terms.ts';

/** How often each word, pair of words or part of a word stands in a reply. */
export type TermCounts = ReadonlyMap<string, number>;

/** What replies are compared by. */
export interface ReplyShape {
  readonly words: TermCounts; // and pairs
  readonly parts: TermCounts; // runs of letters, which misspelled words share
  readonly says: readonly number[]; // what the models make of it: faults, act, form, reflection, serious errors
  readonly errors: ErrorOdds;
}

function count(terms: readonly string[]): TermCounts {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

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

const ODDS_SHARE = 0.7; // what the odds of a serious error count, beside the logarithms of chances
const FARTHEST_ODDS = 4.6;

const within = (odds: number): number => Math.min(Math.max(odds, -FARTHEST_ODDS), FARTHEST_ODDS);

/** Returns what a reply is compared by: its words alone, so that banks are the same in every run. */
export function shapeOf(text: string): ReplyShape {
  const found = findingsOf(text, ALONE);
  const words = found.line.words.flatMap((word) => (word.asked ? [word.text, '?'] : [word.text]));
  const plain = found.line.words.map((word) => word.text);
  const errors = errorOdds(plain);
  const vote = MODEL.vote(featuresOf(found, askingOf(found)), networkWords(found));
  return {
    words: count(pairTerms(words)),
    parts: count(partTerms(words)),
    says: [
      ...sayings(vote),
      ...[errors.any, ...errors.kinds].map((odds) => ODDS_SHARE * within(odds)),
    ],
    errors,
  };
}
