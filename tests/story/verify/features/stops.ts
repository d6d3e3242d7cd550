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
  feature(
    'operation on nothing',
    '=== function none()',
    '~ temp a = 1',
    '=== start',
    '+ [Sum] {none() + 1} -> END',
    '+ [No] -> END',
  ),
];
