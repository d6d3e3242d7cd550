import { describe, expect, test } from 'vitest';
import { inStep, isInStep, pairedParts, spanishLeft } from '../../src/studio/text/spanish.ts';
import { folderHere } from './folder.ts';

function english() {
  const { 'room.es.json': _room, ...files } = folderHere('the-book').files;
  return files;
}
const missing = (files: { readonly [name: string]: string }) =>
  pairedParts(files).reduce((sum, part) => sum + part.missing, 0);

test('Spanish begins with every file of the scene, in English, and all of it is counted', () => {
  const before = english();
  expect(isInStep(before)).toBe(false);
  const begun = inStep(before);
  expect(begun['story.es.ink']).toBe(before['story.ink']);
  expect(isInStep(begun)).toBe(true);
  const parts = pairedParts(begun);
  expect(new Set(parts.map(({ file }) => file))).toEqual(
    new Set(['story.es.ink', 'scenario.es.json', 'room.es.json', 'their-side.es.json']),
  );
  expect(missing(begun)).toBeGreaterThan(500);
});

test('a scene that is in Spanish is in step to the byte, with next to nothing in English', () => {
  const { files } = folderHere('platform-four');
  expect(inStep(files)).toEqual(files);
  const left = pairedParts(files).flatMap(({ pairs }) => pairs.filter((one) => one.missing));
  expect(left.map((one) => one.english)).toEqual([]);
});

test('a text that is written stands in the Spanish file, and is no longer counted', () => {
  const begun = inStep(english());
  const parts = pairedParts(begun);
  for (const name of ['story.es.ink', 'scenario.es.json', 'room.es.json', 'their-side.es.json']) {
    const pairs = parts.filter(({ file }) => file === name).flatMap((one) => one.pairs);
    const pair = pairs.find((one) => one.missing);
    if (pair === undefined) throw new Error(`nothing of ${name} is missing`);
    const written = { ...begun, [name]: pair.write(begun[name] ?? '', 'Dicho de otra manera.') };
    expect(isInStep(written)).toBe(true);
    expect(missing(written)).toBe(missing(begun) - 1);
  }
});

describe('an English scene that was changed as Ink keeps its Spanish', () => {
  const { files } = folderHere('platform-four');
  const changed = (change: (text: string) => string) =>
    inStep({ ...files, 'story.ink': change(files['story.ink'] ?? '') });
  const words = (made: { readonly [name: string]: string }) =>
    pairedParts(made).flatMap(({ pairs }) => pairs.map(({ spanish }) => spanish));
  const before = words(files);
  test('lines come in', () => {
    const made = changed((text) =>
      text.replace(/^=== b3 ===$/m, '$&\nOne more line.\nAnd another one.'),
    );
    expect(missing(made)).toBe(2);
    const after = new Set(words(made));
    expect(before.filter((one) => !after.has(one))).toEqual([]);
  });
  test('a level changes', () => {
    const made = changed((text) => text.replace('# OPEN=2', '# OPEN=1'));
    expect(isInStep(made)).toBe(true);
    expect(words(made)).toEqual(before);
  });
  test('an item of the card goes', () => {
    const sheet = JSON.parse(files['scenario.json'] ?? '');
    sheet.items.pop();
    const made = inStep({ ...files, 'scenario.json': JSON.stringify(sheet, null, 2) });
    expect(JSON.parse(made['scenario.es.json'] ?? '').items).toHaveLength(sheet.items.length);
    expect(missing(made)).toBe(0);
  });
});

test('what the Spanish of a scene lacks is told from its first line to its last', () => {
  const { files } = folderHere('platform-four');
  const codes = (one: { readonly [name: string]: string }) =>
    spanishLeft(one, 'x').map(({ code }) => code);
  expect(codes(english())).toEqual([]);
  expect(codes(inStep(english()))).toEqual(['spanish-left']);
  expect(codes(files)).toEqual([]);
  expect(codes({ ...files, 'story.ink': `${files['story.ink']}\nOne more line.` })).toEqual([
    'spanish-step',
  ]);
});
