import { CHANCES } from '../../../src/story/chances.ts';
import { analyse } from '../../../src/story/verify/live/analysis.ts';
import { graphOf } from '../../../src/story/verify/run/graph.ts';
import type { Moment } from '../../../src/story/verify/run/machine.ts';
import { type Drawn, type Outcome, stepperOf } from '../../../src/story/verify/run/stepper.ts';
import { picker } from './ink.ts';

/** How much to try. */
export interface Trial {
  readonly merges: number; // merged moments to go on from again, at most
  readonly steps: number; // of random walks, at least
  readonly seed: number;
}

/** What was tried, and what spoke against the reduction. */
export interface Soundness {
  readonly states: number;
  readonly merges: number;
  readonly steps: number;
  readonly mismatches: readonly string[];
  readonly outside: number; // steps of a walk that left the map
}

const ENDED = 'ended';

/** Explores a story, keeping moments that were merged, and holds them to what was explored in their place. */
export function soundness(story: unknown, { merges, steps, seed }: Trial): Soundness {
  const graph = graphOf(story);
  const { key, drawn: ways } = analyse(graph);
  const stepper = stepperOf(graph);
  const drawn: Drawn = Object.fromEntries(
    Object.entries(CHANCES).map(([name, values]) => [name, ways(name, values)]),
  );
  const nameOf = ({ fault, moment }: Outcome): string => {
    if (fault !== undefined) return fault.message;
    return moment.offers.length === 0 ? ENDED : key(moment);
  };
  const after = (moment: Moment): string =>
    moment.offers.map((_, offer) => stepper.take(moment, offer).map(nameOf).join('/')).join(' | ');

  const known = new Map<string, string | undefined>(); // what each state leads to
  const waiting: Moment[] = [];
  const merged: { at: string; moment: Moment }[] = [];
  const meet = (outcome: Outcome): void => {
    if (outcome.fault !== undefined || outcome.moment.offers.length === 0) return;
    const at = nameOf(outcome);
    if (!known.has(at)) {
      known.set(at, undefined);
      waiting.push(outcome.moment);
    } else if (merged.length < merges) merged.push({ at, moment: outcome.moment });
  };
  for (const outcome of stepper.begin(drawn)) meet(outcome);
  for (let moment = waiting.pop(); moment !== undefined; moment = waiting.pop()) {
    const here = moment;
    known.set(key(here), after(here));
    here.offers.forEach((_, offer) => {
      for (const outcome of stepper.take(here, offer)) meet(outcome);
    });
  }
  const mismatches = merged
    .filter(({ at, moment }) => after(moment) !== known.get(at))
    .map(({ at }) => at);

  const pick = picker(seed);
  const walks = new Set<string>(); // each way to a moment counts once
  let tried = merged.length;
  const hold = (walk: string, { moment }: Outcome): void => {
    if (tried >= merges || walks.has(walk)) return;
    walks.add(walk);
    tried += 1;
    const at = key(moment);
    if (after(moment) !== known.get(at)) mismatches.push(at);
  };
  let outside = 0;
  let walked = 0;
  while (walked < steps) {
    const starts = stepper.begin(drawn);
    let here = starts[pick(starts.length)];
    let walk = '';
    while (here !== undefined && here.fault === undefined && here.moment.offers.length > 0) {
      if (!known.has(nameOf(here))) outside += 1;
      hold(walk, here);
      const offer = pick(here.moment.offers.length);
      const next = stepper.take(here.moment, offer);
      const way = pick(next.length);
      walk += ` ${offer}/${way}`;
      here = next[way];
      walked += 1;
    }
  }
  return { states: known.size, merges: tried, steps: walked, mismatches, outside };
}
