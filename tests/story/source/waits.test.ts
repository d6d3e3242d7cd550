import { expect, test } from 'vitest';
import { waitsOf } from '../../../src/story/source/waits.ts';

const story = `=== b1 ===
Rain.
+ (warm) {tr > 99} [Warm. # id: warm]
  Dry.
  -> out
+ [Cold. # id: cold]
  {
    - false: -> late
    - limits_told && ch >= 3: -> out
    - else: -> late
  }
+ [Wait. # id: wait]
  { shut():
    No.
  }
  Later.
  -> out

=== late ===
# ending: E2 # title: Late
Snow.
-> END

=== out ===
# ending: E1 # title: Out
Sun.
-> END
`;
const lineOf = (text: string): number => story.slice(0, story.indexOf(text)).split('\n').length;

test.each<[string, string, readonly string[]]>([
  ['an option with its own condition', '+ (warm)', ['3: tr > 99']],
  ['a text under that option', 'Dry.', ['3: tr > 99']],
  ['an ending: the conditions that lead to it', '# ending: E2', ['8: false', '10: else']],
  ['an ending that two ways lead to', '# ending: E1', ['3: tr > 99', '9: limits_told && ch >= 3']],
  ['a text in a block', 'No.', ['13: shut()']],
  ['a text after a block that was closed', 'Later.', []],
])('%s', (_, text, waits) => {
  const found = waitsOf([{ file: 'story.ink', text: story }], {
    file: 'story.ink',
    line: lineOf(text),
  });
  expect(found.map(({ line, condition }) => `${line}: ${condition}`)).toEqual(waits);
});
