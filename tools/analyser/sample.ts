import { REPLY_ACTS, type ReplyAct } from '../../src/core/reply/reply-reading.ts';
import { type Findings, findingsOf } from '../../src/text/findings.ts';
import { countOf, featuresOf } from '../../src/text/model/feature.ts';
import type { Asking } from '../../src/text/questions/asking.ts';
import { askingOf } from '../../src/text/questions/asking.ts';
import type { Labelled } from '../../tests/bench/analyser/corpus.ts';
import type { Utterance } from './annomi.ts';

/** A reply as the model learns from it. */
export interface Sample {
  readonly group: string; // replies of one conversation are never split
  readonly features: readonly number[];
  readonly targets: readonly number[]; // one for each head; -1: not known
  readonly weight: number;
  readonly count: number; // what each feature counts
}

interface Known {
  readonly text: string;
  readonly before: string;
  readonly act?: ReplyAct;
  readonly reflection?: boolean;
}

/** A reply as hurried typing or speech recognition leaves it. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Heads of the model, in the order their weights stand in. */
export const HEADS = { act: REPLY_ACTS.length, reflection: 2 } as const;

type Features = (found: Findings, asking: Asking) => readonly number[];

function sampleOf(
  group: string,
  known: Known,
  weight: number,
  stripped: boolean,
  featuresFor: Features,
): Sample {
  const [text, before] = stripped
    ? [bare(known.text), bare(known.before)]
    : [known.text, known.before];
  const found = findingsOf(text, {
    context: before === '' ? [] : [before],
    disclosed: [],
    rates: [],
  });
  const features = featuresFor(found, askingOf(found));
  return {
    group,
    features,
    count: countOf(features),
    weight,
    targets: [
      known.act === undefined ? -1 : REPLY_ACTS.indexOf(known.act),
      known.reflection === undefined ? -1 : Number(known.reflection),
    ],
  };
}

const OWN = 2; // what a reply of our own corpus weighs beside one of AnnoMI

/** Every utterance and every labelled reply, each as typed and without marks and capitals. */
export function samplesOf(
  utterances: readonly Utterance[],
  replies: readonly Labelled[],
  featuresFor: Features = featuresOf,
): readonly Sample[] {
  const twice = (group: string, known: Known, weight: number) =>
    [false, true].map((stripped) => sampleOf(group, known, weight, stripped, featuresFor));
  return [
    ...utterances.flatMap((one) => twice(one.transcript, one, 1)),
    ...replies.flatMap((one) => twice('own', { ...one, before: one.context?.at(-1) ?? '' }, OWN)),
  ];
}
