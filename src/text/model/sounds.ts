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
import { networkWords } from './network-word.ts';

/** When a fault is named by its chance alone. */
export interface Marks {
  readonly raise: number; // chance from which a fault is named that no cue found
  readonly right: number; // of ten faults named so, how many two readers would name
  readonly doubted: number; // of ten a cue found, at a chance between `hears` and `counts`, how many they would
}

/** Marks on the chance of any fault, and those of each fault. Measured on hands the model had not learned from. */
export type MarkSet = { readonly [F in ReplyFlag]: Marks } & {
  readonly doubt: number; // from here, what a reply leaves out earns nothing
  readonly hears: number; // below, what cues and grammar found is left out
  readonly counts: number; // from here, what they found counts in the levels; between, it only sounds so
  readonly unclear: Pick<Marks, 'raise' | 'right'>; // a fault that cannot be named
  readonly surest: readonly string[]; // cues that are seldom wrong
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
function telling(all: Findings, sound: ReplySound, { pull }: Voter, { network }: Vote): Run {
  const { line } = all;
  const weight = new Array<number>(line.words.length).fill(0);
  const pulls = network?.pull(columnOf(sound)) ?? [];
  networkWords(all).forEach(({ at }, place) => {
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

const spanOf = (line: WordLine, run: Run, sound: ReplySound, right: number): ReplySpan => ({
  ...locateWords(line, run),
  rule: 'sounds-like',
  why: `${texts[sound]} ${texts.right.replace('{right}', String(right))}`,
  good: false,
});

const EVEN = 0.5; // chance of any fault from which several findings count, or one that is seldom wrong

/**
 * Tells whether what cues and grammar found counts: very likely faulty; more likely than not, with several findings or a
 * cue that is seldom wrong; or asking on about what they will not talk of, at any chance.
 */
export function isSure(
  faults: readonly ReplyFault[],
  chance: number, // of any fault
  { counts, surest }: Pick<MarkSet, 'counts' | 'surest'>,
): boolean {
  const strong = faults.length > 1 || faults.some(({ by }) => by && surest.includes(by));
  return faults.some(({ sure }) => sure || chance >= counts || (strong && chance >= EVEN));
}

/** Leaves out findings that do not count. */
const withoutFaults = (found: Findings, asking: Asking): Pick<Sounds, 'found' | 'asking'> => ({
  found: { ...found, flagged: found.flagged.filter(({ cue }) => cue.flag === undefined) },
  asking: { ...asking, leading: [], presses: false, insists: false },
});

/** The first of the faults with each flag. */
const firstOfEach = (faults: readonly ReplyFault[]): readonly ReplyFault[] =>
  faults.filter(({ flag }, at) => faults.findIndex((one) => one.flag === flag) === at);

/**
 * Weighs what was found by how likely any fault is. What is sure counts. What is less so only *sounds like* a fault, with
 * how often that is right, and so does what the model alone finds, with the words that tell most for it. Neither moves a
 * level. What is unlikely is left out, but not a possible serious error, nor asking on after a no.
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
  const sure = isSure(faults, vote.faulty, set);
  const heard = faults.filter(({ always }) => always || vote.faulty >= set.hears);
  const flags = sure ? flagsOf(faults) : [];
  const weak = sure ? [] : firstOfEach(heard);
  const named = [...flags, ...flagsOf(weak)];
  const careful = all.reflections.some(({ own }) => !own); // a tentative opening takes nothing for granted
  const raised = REPLY_FLAGS.filter(
    (flag) =>
      line.words.length > 0 &&
      !named.includes(flag) &&
      !(careful && flag === 'assumption') &&
      vote.flags[flag] >= set[flag].raise,
  );
  const quiet = line.words.length > 0 && named.length + raised.length === 0;
  const unclear = quiet && vote.faulty >= set.unclear.raise ? (['unclear'] as const) : [];
  return {
    ...(sure ? { found: all, asking: asked } : withoutFaults(all, asked)),
    flags,
    sounds: [...flagsOf(weak), ...raised, ...unclear],
    spans: [
      ...weak.map((one) => spanOf(line, one, one.flag, set[one.flag].doubted)),
      ...[...raised, ...unclear].map((sound) =>
        spanOf(line, telling(all, sound, voter, vote), sound, set[sound].right),
      ),
    ],
    hidden: sure ? [] : asked.leading,
    doubtful: weak.length + raised.length > 0 || vote.faulty >= set.doubt,
  };
}
