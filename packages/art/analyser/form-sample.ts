import { REPLY_QUESTIONS, type ReplyQuestion } from '../../../src/core/reply/reply-reading.ts';
import { countOf } from '../../../src/text/model/feature.ts';
import { formFeaturesOf } from '../../../src/text/model/form.ts';
import type { HandReply } from '../../../tests/bench/analyser/hands.ts';
import { bare } from '../../../tests/bench/analyser/robust.ts';
import { foundIn, type Said } from './found.ts';
import type { Example } from './regression.ts';

/** A reply as the model of the question’s form learns from it. */
export interface FormSample extends Example {
  readonly group: string; // the hand
}

const share = (said: readonly ReplyQuestion[], form: ReplyQuestion): number =>
  said.filter((one) => one === form).length / said.length;

export const strip = ({ text, said, known }: Said): Said => ({
  text: bare(text),
  said: bare(said),
  known: bare(known),
});

/** Every reply of these hands, as typed and without marks and capitals. */
export const formSamplesOf = (hands: readonly HandReply[]): readonly FormSample[] =>
  hands.flatMap((reply) =>
    [reply, strip(reply)].map((one): FormSample => {
      const { found, asking } = foundIn(one);
      const features = formFeaturesOf(found, asking);
      const said = reply.readers.map(({ question }) => question);
      return {
        group: reply.writer,
        features,
        count: countOf(features),
        targets: REPLY_QUESTIONS.map((form) => share(said, form)),
        weights: REPLY_QUESTIONS.map(() => 1),
      };
    }),
  );
