import { describe, expect, test } from 'vitest';
import { refusalsOf } from '../../../src/story/check/refusal.ts';
import { compileStory } from '../../../src/story/compile.ts';
import { proveInk } from '../../../src/verify/prove.ts';
import { verifyStory } from '../../../src/verify/verify.ts';
import { changed } from '../changed.ts';
import { ink } from '../ink.ts';

const LIMITS = { states: 20_000 };

const against = (change: (story: string) => string, asked: string) =>
  verifyStory(changed('last-train', change), LIMITS).verdicts.find(
    ({ property }) => property === asked,
  )?.found;

describe('every line can be reached', () => {
  test('does not count what an option would say where it is never offered', () => {
    const text =
      'VAR en = false\n+ [English]\n  ~ en = true\n+ [Deutsch]\n-\n* {not en} [{en:Nine|Neun}]\n* [Ten]\n-\n-> END\n';
    const reached = proveInk(ink(text), LIMITS).verdicts.at(-1);
    expect(reached).toMatchObject({
      verdict: 'COUNTEREXAMPLE',
      found: [{ code: 'dead-text', message: 'Nine' }],
    });
  });

  test('counts a text that is only compared, and one that a function works out', () => {
    const text =
      'VAR word = "a"\n* {is_a()} [{word == "b":No|{said()}}] -> END\n* [Ten] -> END\n=== function is_a()\n~ return word != "b"\n=== function said()\n{word == "a":Yes}\n';
    const found = proveInk(ink(text), LIMITS).verdicts.at(-1)?.found;
    expect(found).toMatchObject([{ code: 'dead-text', message: 'No' }]);
  });
});

test.each<[string, string]>([
  ['a hub that counts its visits by hand', '~ n = n + 1'],
  ['a hub that counts with ++', '~ n++'],
])('%s has an end', (_, count) => {
  const text = `VAR n = 0\n-> hub\n=== hub\n${count}\n+ [Again] -> hub\n+ {n > 5} [Out] -> END\n`;
  const { verdicts, states } = proveInk(ink(text), LIMITS);
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(Array(4).fill('PROVED'));
  expect(states).toBeLessThan(10);
});

test('a number that is added to and taken from is kept as it is', () => {
  const text =
    'VAR n = 0\n-> hub\n=== hub\n+ {n < 9} [More]\n  ~ n = n + 1\n  -> hub\n+ {n > 0} [Less]\n  ~ n = n - 1\n  -> hub\n+ {n == 3} [Out] -> END\n';
  expect(proveInk(ink(text), LIMITS)).toMatchObject({ states: 10, open: 0 });
});

describe('glue', () => {
  const refused = (text: string) => {
    const read = compileStory({ main: 'story.ink', load: () => text });
    return read.ok ? refusalsOf(read.value).map(({ line }) => line) : undefined;
  };

  test('is followed in the text of an option', () => {
    expect(refused('+ [Go <> on <>] -> END\n+ Say [it <> now] -> END\n')).toEqual([]);
  });

  test('is refused in a text that its condition compares', () => {
    expect(refused('VAR w = "x"\n+ {w == "a<>b"} [Go] -> END\n+ [Out] -> END\n')).toEqual([2]);
  });
});

test('where a story runs out is told in the knot that runs out', () => {
  const found = against((story) => story.replace('- else: -> still_unsure\n', ''), 'content');
  const lines = changed('last-train', (story) => story).compiled.sources[0]?.text.split('\n');
  const line = (lines?.indexOf('=== endings ===') ?? 0) + 1;
  expect(found).toMatchObject([{ code: 'out-of-content', line }]);
});

test('an option that says nothing on some path is no choice', () => {
  const silent = (story: string) =>
    story.replace(/^(\+ .*\[)([^#]*)( # id: closing )/m, '$1{tr > 5:$2}$3');
  expect(against(silent, 'choice')).toMatchObject([
    { code: 'no-words', values: { option: 'closing' } },
  ]);
});

test('a repair changes something in what comes later', () => {
  expect(against((story) => story, 'repaired')).toEqual([]);
  expect(against((story) => story.replace('  ~ coerced = false\n', ''), 'repaired')).toMatchObject([
    { code: 'repair-unseen', values: { option: 'without-asking' } },
  ]);
});
