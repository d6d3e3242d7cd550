import {
  REPLY_FLAGS,
  type ReplyFlag,
  type ReplySound,
  type ReplySpan,
} from '../../core/reply/reply-reading.ts';
import texts from '../en/sounds.json' with { type: 'json' };
import { faultsIn, flagsOf, type ReplyFault } from '../fault.ts';
import type { Findings } from '../findings.ts';
import type { Asking } from '../questions/asking.ts';
import type { Run } from '../words/pattern.ts';
import { locateWords } from '../words/span.ts';
import type { WordLine } from '../words/word.ts';
import { bucketOf, gramsOf } from './feature.ts';
import marks from './marks.json' with { type: 'json' };
import { columnOf, type Vote, type Voter } from './model.ts';

/** When a fault is named. */
export interface Marks {
  readonly named: number; // chance of it from which it is named; a third is enough where cues or grammar found it too
  readonly right: number; // of ten that only sound so, how many two readers would name
}

/** Marks on the chance of any fault, and those of each fault. Measured on hands the model had not learned from. */
export type MarkSet = { readonly [F in ReplyFlag]: Marks } & {
  readonly doubt: number; // from here, what a reply leaves out earns nothing
  readonly hears: number; // below, no fault is named
  readonly counts: number; // from here, a named one that cues or grammar found counts in the levels
  readonly unclear: Marks; // a fault that cannot be named
};

/** What a model changes in what was found: what counts, and what it only sounds like. */
export interface Sounds {
  readonly found: Findings; // without the findings that do not count
  readonly asking: Asking; // likewise
  readonly flags: readonly ReplyFlag[]; // what counts
  readonly sounds: readonly ReplySound[];
  readonly spans: readonly ReplySpan[]; // where each sounds so
  readonly hidden: readonly Run[]; // questions whose form is not held against the reply
  readonly doubtful: boolean; // not sure enough to vouch for what a reply leaves out
}

const MAX_STRETCH_WORDS = 6; // words of a telling stretch

/** Finds the words that speak most for a fault, inside one sentence. */
function telling(line: WordLine, sound: ReplySound, { pull }: Voter, { network }: Vote): Run {
  const weight = new Array<number>(line.words.length).fill(0);
  const pulls = network?.pull(columnOf(sound)) ?? [];
  network?.words.forEach(({ at }, place) => {
    if (at !== undefined) weight[at] = pulls[place] ?? 0;
  });
  for (const { name, from, to } of gramsOf(line)) {
    const share = pull([bucketOf(name)], sound) / (to - from);
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

const spanOf = (line: WordLine, run: Run, sound: ReplySound): ReplySpan => ({
  ...locateWords(line, run),
  rule: 'sounds-like',
  why: texts[sound],
  good: false,
});

/** Leaves out the findings of faults that do not count. */
function keepFaults(
  found: Findings,
  asking: Asking,
  flags: readonly ReplyFlag[], // that count
): Pick<Sounds, 'found' | 'asking'> {
  const presses = flags.includes('too_soon');
  return {
    found: {
      ...found,
      flagged: found.flagged.filter(({ cue: { flag } }) => !flag || flags.includes(flag)),
    },
    asking: {
      ...asking,
      leading: flags.includes('leading') ? asking.leading : [],
      presses: presses && asking.presses,
      insists: presses && asking.insists,
    },
  };
}

const FOUND_SHARE = 1 / 3; // of a mark that is enough where cues or grammar found the fault too

/** Tells whether a fault is likely enough to be named. */
export function isNamed(
  flag: ReplyFlag,
  faults: readonly ReplyFault[], // found by cues or grammar
  vote: Vote,
  set: MarkSet,
): boolean {
  const found = faults.some((one) => one.flag === flag);
  const mark = set[flag].named * (found ? FOUND_SHARE : 1);
  return vote.faulty >= set.hears && vote.flags[flag] >= mark;
}

/** The faults that count: cues or grammar found them and they are likely, or they ask on about what was refused. */
export const countedIn = (
  faults: readonly ReplyFault[],
  vote: Vote,
  set: MarkSet,
): readonly ReplyFault[] =>
  faults.filter(
    ({ flag, sure }) => sure || (vote.faulty >= set.counts && isNamed(flag, faults, vote, set)),
  );

/**
 * Weighs how likely each fault is. A likely one that cues or grammar found counts. Any other likely one only *sounds like*
 * a fault, with how often that is right and the words that tell most for it; it moves no level. What is unlikely is left
 * out.
 */
export function soundsOf(
  all: Findings,
  asked: Asking,
  vote: Vote,
  voter: Voter,
  set: MarkSet = marks,
): Sounds {
  const { line } = all;
  const faults = faultsIn(all, asked);
  const flags = flagsOf(countedIn(faults, vote, set));
  const careful = all.reflections.some(({ own }) => !own); // a tentative opening takes nothing for granted
  const foundAt = (sound: ReplySound): Run | undefined => faults.find(({ flag }) => flag === sound);
  const doubted = REPLY_FLAGS.filter(
    (flag) =>
      line.words.length > 0 &&
      !flags.includes(flag) &&
      isNamed(flag, faults, vote, set) &&
      (foundAt(flag) !== undefined || !(careful && flag === 'assumption')),
  );
  const quiet = line.words.length > 0 && flags.length + doubted.length === 0;
  const unclear = quiet && vote.faulty >= set.unclear.named ? (['unclear'] as const) : [];
  const sounds = [...doubted, ...unclear];
  return {
    ...keepFaults(all, asked, flags),
    flags,
    sounds,
    spans: sounds.map((sound) => {
      const run = foundAt(sound) ?? telling(line, sound, voter, vote);
      return spanOf(line, run, sound);
    }),
    hidden: flags.includes('leading') ? [] : asked.leading,
    doubtful: doubted.length > 0 || vote.faulty >= set.doubt,
  };
}
