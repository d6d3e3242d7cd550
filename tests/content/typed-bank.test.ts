import { describe, expect, test } from 'vitest';
import { bankPath, readTypedBank } from '../../src/content/typed-bank.ts';
import { outlineOf } from '../../src/story/source/outline.ts';

const STORY = `=== b1 ===
# beat: B1 # rates: PACE
Hello. # who: eli
+ [Sit. # id: sit # PACE=3]
+ [Go. # id: go # PACE=0]
`;
const outline = outlineOf([{ file: 'story.ink', text: STORY }]);

const read = (bank: string) =>
  readTypedBank(
    { read: (file: string) => (file === bankPath('x') ? bank : undefined) } as never,
    'x',
    outline,
  );

const entry = (text: string, as: string) =>
  `    { "text": ${JSON.stringify(text)}, "as": "${as}" }`;
const bankOf = (...entries: readonly string[]) => `{\n  "B1": [\n${entries.join(',\n')}\n  ]\n}\n`;

describe('the bank of typed replies', () => {
  test('is read where every reply is one of the moment', () => {
    const entries = [
      entry('sit w me', 'sit'),
      entry('ok', 'neutral'),
      entry('talk or jail', 'THREAT'),
    ];
    expect(read(bankOf(...entries))).toMatchObject({ ok: true, value: { B1: { length: 3 } } });
  });

  test.each([
    ['an option the moment lacks', entry('hi', 'stand'), 'typed-as'],
    ['no words', entry(' ?! ', 'sit'), 'empty-typed'],
    ['more than 400 characters', entry('a '.repeat(201), 'sit'), 'long-typed'],
    ['the words of the one before', entry('SIT w/ me!', 'sit'), 'typed-twice'],
    ['the same words read otherwise', entry('sit w me', 'neutral'), 'typed-twice'],
  ])('refuses a reply with %s, by its line', (_, bad, code) => {
    const made = read(bankOf(entry('sit w me', 'sit'), bad));
    const found = { code, file: 'stories/x/typed.json', line: 4 };
    expect(made).toMatchObject({ ok: false, error: [found] });
  });

  test('refuses a moment the story lacks, and what is no bank', () => {
    expect(read('{ "B9": [] }')).toMatchObject({
      ok: false,
      error: [{ code: 'typed-moment', line: 1 }],
    });
    expect(read('{ "B1": [ { "text": 1 } ] }')).toMatchObject({
      ok: false,
      error: [{ code: 'bad-json' }],
    });
    expect(read('{ "B1": ')).toMatchObject({ ok: false, error: [{ code: 'bad-json' }] });
  });
});
