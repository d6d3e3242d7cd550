import type { SessionEvent } from '../../core/run/event.ts';
import type { Line, Observation } from '../../core/scenario/line/line.ts';

const linesOf = (fact: SessionEvent): readonly Line[] => {
  if (fact.type === 'faced') return fact.beat.lines;
  if (fact.type === 'chose') return fact.reaction;
  return fact.type === 'ended' ? fact.lines : [];
};

/** Adds what a fact shows for the first time. The place of an item in the list is its number. */
export function seeItems(seen: Observation[], fact: SessionEvent): void {
  for (const observation of linesOf(fact).flatMap(({ observations = [] }) => observations)) {
    if (!seen.some(({ id }) => id === observation.id)) seen.push(observation);
  }
}
