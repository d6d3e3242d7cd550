import { faultsIn } from '../../src/text/fault.ts';
import { findingsOf } from '../../src/text/findings.ts';
import { featuresOf } from '../../src/text/model/feature.ts';
import { voterOf } from '../../src/text/model/model.ts';
import { askingOf } from '../../src/text/questions/asking.ts';
import type { HandReply } from '../../tests/bench/analyser/hands.ts';
import { fitModel } from './fit.ts';
import type { Held } from './marks.ts';
import type { Sample } from './sample.ts';

const FOLDS = 3; // parts the hands are split into: each is read by a model of the others

/** What a model makes of every hand's replies that learned from the other hands alone. */
export function heldOut(samples: readonly Sample[], hands: readonly HandReply[]): readonly Held[] {
  const writers = [...new Set(hands.map(({ writer }) => writer))].sort();
  const foldOf = (writer: string): number => writers.indexOf(writer) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const seen = samples.filter(({ group }) => !writers.includes(group) || foldOf(group) !== fold);
    const voter = voterOf(fitModel(seen));
    return hands
      .filter(({ writer }) => foldOf(writer) === fold)
      .map((reply): Held => {
        const { text, said, known } = reply;
        const found = findingsOf(text, {
          context: said === '' ? [] : [said],
          disclosed: known === '' ? [] : [known],
          rates: [],
        });
        const asking = askingOf(found);
        const faults = faultsIn(found, asking);
        const vote = voter.vote(featuresOf(found, asking));
        return { reply, found, asking, faults, voter, vote };
      });
  });
}
