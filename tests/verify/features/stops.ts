import { type Feature, feature } from './feature.ts';

/** Flows that stop where they should not. */
export const STOPS: readonly Feature[] = [
  feature(
    'runs out on one way',
    'VAR n = 0',
    '+ [Tea] -> END',
    '+ [Milk]',
    '~ n = 1',
    '- {n == 0: -> END}',
  ),
  feature(
    'tunnel that ends the flow',
    '-> t ->',
    '-> END',
    '=== t',
    '+ [A] ->->',
    '+ [B]',
    '- -> DONE',
  ),
  feature('return where nothing was called', '-> a', '=== a', '+ [Out] ->->', '+ [End] -> END'),
  feature('nothing divided by zero', 'VAR n = 0', '+ [Share] {n / n} -> END', '+ [No] -> END'),
  feature('divided by zero', 'VAR n = 0', '+ [Share] {7 / n} -> END', '+ [No] -> END'),
  feature('rest of a division by zero', 'VAR n = 0', '+ [Rest] {7 % n} -> END', '+ [No] -> END'),
  feature(
    'operation on nothing',
    '=== function none()',
    '~ temp a = 1',
    '=== start',
    '+ [Sum] {none() + 1} -> END',
    '+ [No] -> END',
  ),
];
