import {
  REPLY_ACTS,
  REPLY_FLAGS,
  type ReplyAct,
  type ReplyFlag,
} from '../../../src/core/reply/reply-reading.ts';
import type { Findings } from '../../../src/text/findings.ts';
import { countOf, featuresOf } from '../../../src/text/model/feature.ts';
import type { Asking } from '../../../src/text/questions/asking.ts';
import type { HandReply } from '../../../tests/bench/analyser/hands.ts';
import { bare } from '../../../tests/bench/analyser/robust.ts';
import type { Utterance } from './annomi.ts';
import { foundIn } from './found.ts';

/** A reply as the model learns from it. */
export interface Sample {
  readonly group: string; // replies of one conversation are never split
  readonly features: readonly number[];
  readonly targets: readonly (number | undefined)[]; // one a column; undefined: not known
  readonly weight: number;
  readonly count: number; // what each feature counts
}

interface Known {
  readonly text: string;
  readonly before: string;
  readonly told?: string;
}

/** What a reader said, as far as they said it. */
interface Label {
  readonly act?: ReplyAct | undefined;
  readonly reflection?: boolean | undefined;
  readonly flags?: readonly ReplyFlag[];
}

/** The mean of what readers said; undefined where none said anything. */
function mean(said: readonly (number | undefined)[]): number | undefined {
  const known = said.filter((one) => one !== undefined);
  return known.length === 0 ? undefined : known.reduce((a, b) => a + b, 0) / known.length;
}

/** Columns of the model, in the order their weights stand in: acts, reflection, each flag, any flag. */
export const ACTS = REPLY_ACTS.length;
export const COLUMNS = ACTS + 1 + REPLY_FLAGS.length + 1;

type Features = (found: Findings, asking: Asking) => readonly number[];

function sampleOf(
  group: string,
  known: Known,
  labels: readonly Label[],
  weight: number,
  stripped: boolean,
  featuresFor: Features,
): Sample {
  const [text, before] = stripped
    ? [bare(known.text), bare(known.before)]
    : [known.text, known.before];
  const told = known.told ?? '';
  const { found, asking } = foundIn({ text, said: before, known: stripped ? bare(told) : told });
  const features = featuresFor(found, asking);
  return {
    group,
    features,
    count: countOf(features),
    weight,
    targets: [
      ...REPLY_ACTS.map((act) => mean(labels.map((one) => one.act && Number(one.act === act)))),
      mean(
        labels.map(({ reflection }) => (reflection === undefined ? undefined : Number(reflection))),
      ),
      ...REPLY_FLAGS.map((flag) =>
        mean(labels.map(({ flags }) => flags && Number(flags.includes(flag)))),
      ),
      mean(labels.map(({ flags }) => flags && Number(flags.length > 0))),
    ],
  };
}

const OWN = 2; // what a reply of our own weighs beside one of AnnoMI

/** Every utterance of AnnoMI and every reply of these hands, each as typed and without marks and capitals. */
export function samplesOf(
  utterances: readonly Utterance[],
  hands: readonly HandReply[],
  featuresFor: Features = featuresOf,
): readonly Sample[] {
  const twice = (group: string, known: Known, labels: readonly Label[], weight: number) =>
    [false, true].map((stripped) => sampleOf(group, known, labels, weight, stripped, featuresFor));
  return [
    ...utterances.flatMap((one) => twice(one.transcript, one, [one], 1)),
    ...hands.flatMap(({ writer, text, said, known, readers }) =>
      twice(writer, { text, before: said, told: known }, readers, OWN),
    ),
  ];
}
