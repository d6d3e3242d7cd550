import { type Feature, feature } from './feature.ts';

/** Dice and seeds. */
export const CHANCE: readonly Feature[] = [
  feature(
    'RANDOM',
    '~ temp r = RANDOM(1, 3)',
    '+ {r == 1} [One] -> END',
    '+ {r == 2} [Two] -> END',
    '+ {r == 3} [Three] -> END',
  ),
  feature(
    'RANDOM kept',
    'VAR r = 0',
    '~ r = RANDOM(1, 2)',
    '+ [On]',
    '- {r == 1: heads|tails}',
    '+ [Out] -> END',
  ),
  feature(
    'LIST_RANDOM',
    'LIST day = (mon), (tue)',
    '~ temp d = LIST_RANDOM(day)',
    '+ {d == mon} [Mon] -> END',
    '+ {d == tue} [Tue] -> END',
  ),
];
