import { BASE_VARIANT } from '../../core/scenario/drawn-scenario.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import { widthOf } from './step-code.ts';

const HEAD = '1.0.xx.zzzzzzz..ffffffff-ffffffff.ffffffff.zzzzzzz.'.length;
const TRIES = 3; // of one beat that stay: the first, the first retry, the one that stands
const NOTES = 2; // on one item that stay: the first and the last

const TRY = widthOf('reply') + widthOf('contest');

/** The most that a suspended run can take up once it is thinned, part by part, in characters. */
export interface SuspendSize {
  readonly start: number;
  readonly decision: number; // a hint, every try in own words and called wrong, and on
  readonly end: number; // guesses, every item marked twice and shown by a try of its own, the board
}

/** The sizes of a scenario. What a run takes up is no more than its start, its decisions and its end. */
export function suspendSize({ items, variants = [] }: Scenario): SuspendSize {
  const names = [BASE_VARIANT, ...variants.map(({ id }) => id)];
  const item = NOTES * widthOf('notice') + TRY + widthOf('retry') + widthOf('place');
  return {
    start: HEAD + Math.max(...names.map((name) => name.length)),
    decision: widthOf('hint') + TRIES * TRY + (TRIES - 1) * widthOf('retry') + widthOf('goOn'),
    end: items.length * item + 2 * widthOf('guess') + widthOf('file') + widthOf('skip'),
  };
}
