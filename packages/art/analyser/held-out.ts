import { faultsIn } from '../../../src/text/fault.ts';
import { featuresOf } from '../../../src/text/model/feature.ts';
import { voterOf } from '../../../src/text/model/model.ts';
import { networkOf } from '../../../src/text/model/network.ts';
import { networkWords } from '../../../src/text/model/network-word.ts';
import type { HandReply } from '../../../tests/bench/analyser/hands.ts';
import { fitModel } from './fit.ts';
import { foundIn } from './found.ts';
import type { Held } from './marks.ts';
import { fitNetwork } from './network-fit.ts';
import type { NetworkSample } from './network-sample.ts';
import type { Sample } from './sample.ts';

const FOLDS = 3; // parts the hands are split into: each is read by a model of the others

/** What a model makes of every hand's replies that learned from the other hands alone. */
export function heldOut(
  samples: readonly Sample[],
  networkSamples: readonly NetworkSample[],
  hands: readonly HandReply[],
): readonly Held[] {
  const writers = [...new Set(hands.map(({ writer }) => writer))].sort();
  const foldOf = (writer: string): number => writers.indexOf(writer) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const others = ({ group }: { readonly group: string }): boolean =>
      !writers.includes(group) || foldOf(group) !== fold;
    const seen = samples.filter(others);
    const network = fitNetwork(networkSamples.filter(others));
    const voter = voterOf(fitModel(seen), networkOf(network));
    return hands
      .filter(({ writer }) => foldOf(writer) === fold)
      .map((reply): Held => {
        const { found, asking } = foundIn(reply);
        const faults = faultsIn(found, asking);
        const vote = voter.vote(featuresOf(found, asking), networkWords(found));
        return { reply, found, asking, faults, voter, vote };
      });
  });
}
