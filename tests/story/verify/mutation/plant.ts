import type { Subject } from '../../../../src/story/verify/verify.ts';
import { picker } from '../ink.ts';
import { KINDS, type Kind } from './kind.ts';

/** A scenario with one fault. */
export interface Planted {
  readonly kind: Kind;
  readonly scenario: string;
  readonly place: number; // among all places of its kind in the scenario
  readonly ink: string;
}

/** So many faults of each kind in a scenario, drawn among all places where they may be made. */
export function plantIn(subject: Subject, each: number, seed: number): readonly Planted[] {
  const text = subject.compiled.sources[0]?.text ?? '';
  const draw = picker(seed);
  return KINDS.flatMap((kind) => {
    const made = kind
      .plants(text)
      .map((ink, place) => ({ kind, scenario: subject.scenario.card.id, place, ink }));
    const drawn: Planted[] = [];
    while (made.length > 0 && drawn.length < each) drawn.push(...made.splice(draw(made.length), 1));
    return drawn;
  });
}
