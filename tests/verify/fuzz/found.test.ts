import { expect, test } from 'vitest';
import { compareWithStock } from './compare.ts';
import { SIZE } from './size.ts';

/** What a story that is taken as a scenario has. */
const HEAD = ['VAR drawn = 0', 'VAR lit = false', 'VAR coins = 0'];

/** Stories that the generator made once, reduced, of which something wrong was said. */
const FOUND: readonly { readonly name: string; readonly lines: readonly string[] }[] = [
  {
    name: 'two options that say the same, each once only',
    lines: ['-> start', '=== start', '* [Alike]', '* [Alike]', '-', '+ [Back] -> start'],
  },
  {
    name: 'a count that is copied, and asked for by its copy only',
    lines: [
      'VAR sworn = false',
      '* [Tea]',
      '+ (milk) [Milk]',
      '-',
      '+ [On]',
      '  ~ sworn = milk',
      '-',
      '+ {sworn} [Up] -> END',
      '+ {not sworn} [Down]',
    ],
  },
  {
    name: 'turns since a place that are copied, and asked for by the copy only',
    lines: [
      'VAR fear = 0',
      '* [Tea]',
      '+ (milk) [Milk]',
      '-',
      '+ [On]',
      '  ~ fear = TURNS_SINCE(-> milk)',
      '-',
      '+ {fear > 0} [Up] -> END',
      '+ {fear < 0} [Down]',
    ],
  },
];

test.each(FOUND)('$name', ({ lines }) => {
  for (const scenario of [false, true]) {
    const { kind, wrong } = compareWithStock([...HEAD, ...lines].join('\n'), scenario, SIZE);
    expect({ kind, wrong }).toEqual({ kind: 'same', wrong: [] });
  }
});
