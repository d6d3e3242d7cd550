import { expect, test } from 'vitest';
import { AVOIDED } from './avoid.ts';
import { SHIPPED, type Shipped } from './texts.ts';

const hitsIn = (texts: readonly Shipped[]): readonly string[] =>
  texts.flatMap(({ at, text, weak }) =>
    weak
      ? []
      : AVOIDED.filter(({ word }) => word.test(text)).map(
          ({ word, say }) =>
            `${at}: “${word.exec(text)?.[0]}” in “${text.slice(0, 90)}”; say: ${say}`,
        ),
  );

test('no shipped text holds a word to avoid, but a weak line of the learner', () => {
  expect(hitsIn(SHIPPED)).toEqual([]);
});
