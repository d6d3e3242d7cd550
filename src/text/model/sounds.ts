import { REPLY_FLAGS, type ReplyFlag, type ReplySpan } from '../../core/reply/reply-reading.ts';
import texts from '../en/sounds.json' with { type: 'json' };
import type { Findings } from '../findings.ts';
import { locateWords } from '../words/span.ts';
import type { WordLine } from '../words/word.ts';
import { bucketOf, gramsOf } from './feature.ts';
import marks from './marks.json' with { type: 'json' };
import type { Vote, Voter } from './model.ts';

/** Probability thresholds of a fault, measured on writers the model had not learned from. */
export interface Marks {
  readonly raise: number; // chance from which a fault is named that no cue found
  readonly veto: number; // chance below which what a cue found is left out
  readonly right: number; // of ten faults named by chance alone, how many two readers would name
}

/** The thresholds, and the probability of any fault above which omissions earn nothing. */
export type MarkSet = { readonly [F in ReplyFlag]: Marks } & { readonly doubt: number };

/** Changes by the model: faults it adds, and findings it removes. */
export interface Sounds {
  readonly found: Findings; // without the findings that were left out
  readonly raised: readonly ReplyFlag[];
  readonly spans: readonly ReplySpan[]; // where each sounds so
  readonly doubtful: boolean; // not sure enough to vouch for what a reply leaves out
}

const MAX_STRETCH_WORDS = 6; // words of a telling stretch

/** Finds the words that speak most for a fault, inside one sentence. */
function telling(line: WordLine, flag: ReplyFlag, { pull }: Voter): { from: number; to: number } {
  const weight = new Array<number>(line.words.length).fill(0);
  for (const { name, from, to } of gramsOf(line)) {
    const share = pull([bucketOf(name)], flag) / (to - from);
    for (let at = from; at < to; at += 1) weight[at] = (weight[at] ?? 0) + share;
  }
  let best = { from: 0, to: 1, sum: Number.NEGATIVE_INFINITY };
  weight.forEach((_, from) => {
    let sum = 0;
    const end = Math.min(from + MAX_STRETCH_WORDS, line.finishes[from] ?? weight.length);
    for (let to = from + 1; to <= end; to += 1) {
      sum += weight[to - 1] ?? 0;
      if (sum > best.sum) best = { from, to, sum };
    }
  });
  return best;
}

function spanOf(line: WordLine, flag: ReplyFlag, voter: Voter, right: number): ReplySpan {
  const why = `${texts[flag]} ${texts.right.replace('{right}', String(right))}`;
  return {
    ...locateWords(line, telling(line, flag, voter)),
    rule: 'sounds-like',
    why,
    good: false,
  };
}

/**
 * What a model may change in what was found: it can name a fault, with the words that tell most for it
 * and how often such a finding is right, and leave out a weak one. It moves no level and names no
 * serious error; a cue that may be one stays.
 */
export function soundsOf(found: Findings, vote: Vote, voter: Voter, set: MarkSet = marks): Sounds {
  const stays = found.flagged.filter(
    ({ cue }) =>
      cue.possible !== undefined ||
      found.flagged.length > 1 || // several findings bear each other out
      cue.flag === undefined ||
      vote.flags[cue.flag] >= set[cue.flag].veto,
  );
  const named = new Set(stays.map(({ cue }) => cue.flag));
  const raised = REPLY_FLAGS.filter(
    (flag) => !named.has(flag) && vote.flags[flag] >= set[flag].raise,
  );
  return {
    found: stays.length === found.flagged.length ? found : { ...found, flagged: stays },
    raised: found.line.words.length === 0 ? [] : raised,
    spans:
      found.line.words.length === 0
        ? []
        : raised.map((flag) => spanOf(found.line, flag, voter, set[flag].right)),
    doubtful: raised.length > 0 || vote.faulty >= set.doubt,
  };
}
