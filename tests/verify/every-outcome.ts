import { Chance } from '../../src/verify/interpreter/chance.ts';
import type { Moment } from '../../src/verify/interpreter/machine.ts';
import type { Drawn, MoveOutcome, Stepper } from '../../src/verify/interpreter/stepper.ts';

const MOST_WAYS = 20_000; // of one move

/** Thrown where a move has too many outcomes of chance. */
export class TooManyWays extends Error {}

/** Follows a script, then takes the first outcome each time, and notes how many there were. */
class ScriptedChance extends Chance {
  private readonly counts: number[] = [];

  override pick(ways: number, shares?: readonly number[]): number {
    this.counts.push(ways);
    return super.pick(ways, shares);
  }

  /** The script of the next attempt, which takes another outcome; undefined after the last. */
  next(): readonly number[] | undefined {
    const { picked, counts } = this;
    for (let at = picked.length - 1; at >= 0; at -= 1) {
      const way = (picked[at] ?? 0) + 1;
      if (way < (counts[at] ?? 0)) return [...picked.slice(0, at), way];
    }
    return undefined;
  }
}

function every(outcomeOf: (chance: Chance) => MoveOutcome): readonly MoveOutcome[] {
  const outcomes: MoveOutcome[] = [];
  let script: readonly number[] | undefined = [];
  while (script !== undefined) {
    const chance: ScriptedChance = new ScriptedChance(script);
    outcomes.push(outcomeOf(chance));
    if (outcomes.length > MOST_WAYS) throw new TooManyWays();
    script = chance.next();
  }
  return outcomes;
}

/** Every outcome of the beginning of a story. */
export const everyBeginning = (stepper: Stepper, drawn: Drawn): readonly MoveOutcome[] =>
  every((chance) => stepper.begin(drawn, chance));

/** Every outcome of an option. */
export const everyOutcome = (
  stepper: Stepper,
  moment: Moment,
  offer: number,
): readonly MoveOutcome[] => every((chance) => stepper.take(moment, offer, chance));
