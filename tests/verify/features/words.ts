import { type Feature, feature } from './feature.ts';

/** Glue, tags and comments. */
export const WORDS: readonly Feature[] = [
  feature('glue', 'One', '<> two <>', 'three', '+ [On] -> END'),
  feature(
    'tags',
    '# title: x',
    'Rain. # sfx: rain',
    '+ [Tea # id: tea # OPEN=3] # after',
    '- Done. # mood: tired',
    '-> END',
  ),
  feature(
    'tag under a condition',
    'VAR n = 2',
    '{ n > 2: Rain. # wet }',
    '{ n > 1: Sun. # dry }',
    '+ [On] -> END',
  ),
  feature('computed tag', 'VAR n = 2', 'Rain. # level: {n}', '+ [Tea # id: t{n}] -> END'),
  feature(
    'option text with conditions',
    'VAR sure = false',
    '-> a',
    '=== a',
    '+ [{sure: Tea|Maybe tea}]',
    '{ sure: -> END }',
    '~ sure = true',
    '-> a',
  ),
  feature(
    'comments and blank lines',
    '// a note',
    '/* another',
    'one */',
    'Rain.',
    '',
    '+ [Tea] -> END',
  ),
];
