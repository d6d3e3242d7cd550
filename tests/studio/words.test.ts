import { expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { inkLines, writeField } from '../../src/studio/ink-lines.ts';
import { jsonWords, writeJsonWords } from '../../src/studio/json-words.ts';
import { folderHere } from './folder.ts';

const filesOf = (id: string, ending: string) =>
  Object.entries(folderHere(id).files).filter(([name]) => name.endsWith(ending));

test.each(scenarioIds('.'))('%s: words, Ink and words again are the same to the byte', (id) => {
  for (const [, text] of filesOf(id, '.ink')) {
    const lines = inkLines(text);
    expect(lines.map(({ raw }) => raw).join('\n')).toBe(text);
    let written = text;
    for (const { line, fields } of lines)
      for (const field of fields) written = writeField(written, line, field, field.value);
    expect(written).toBe(text);
    // A field that is changed is the only thing that changes, and changing it back is no change.
    for (const { line, fields, raw } of lines.filter((one) => one.fields.length > 0).slice(0, 40)) {
      const [first] = fields;
      if (first === undefined) continue;
      const changed = writeField(text, line, first, 'Other words');
      const read = inkLines(changed)[line - 1]?.fields[0];
      expect(read).toEqual({ ...first, value: 'Other words' });
      expect(read && writeField(changed, line, read, first.value)).toBe(text);
      expect(raw.slice(0, first.from)).toBe(changed.split('\n')[line - 1]?.slice(0, first.from));
    }
  }
});

test('the words of a line and its tags stand in fields of their own', () => {
  const fields = (raw: string) =>
    inkLines(raw)[0]?.fields.map(({ name, value }) => `${name}=${value}`);
  expect(fields('Nothing you’ve got. # who: kyle # mood: annoyed')).toEqual([
    'words=Nothing you’ve got.',
    'who=kyle',
    'mood=annoyed',
  ]);
  expect(
    fields('+ (hurts) [(at the bench) What’s hurting? # id: what # PACE=3 # why: PACE It asks.]'),
  ).toEqual(['words=(at the bench) What’s hurting?', 'id=what', 'PACE=3', 'why=PACE It asks.']);
  expect(fields('  # beat: B1 # rates: SETTING PACE')).toEqual(['beat=B1', 'rates=SETTING PACE']);
  expect(fields('  ~ trust(1)')).toEqual([]);
  expect(fields('=== b1 ===')).toEqual([]);
  expect(inkLines('// a note')[0]?.kind).toBe('comment');
});

test.each(scenarioIds('.'))('%s: every text of its JSON can be written anew', (id) => {
  for (const [, text] of filesOf(id, '.json')) {
    const words = jsonWords(text);
    const whole: unknown = JSON.parse(text);
    for (const { path, value } of words) {
      const there = path.reduce<unknown>(
        (at, key) => (at as { [key: string]: unknown })[key],
        whole,
      );
      expect(there).toBe(value);
    }
    let written = text;
    for (const one of words.toReversed()) written = writeJsonWords(written, one, `${one.value}!`);
    expect(jsonWords(written).map(({ value }) => value)).toEqual(
      words.map(({ value }) => `${value}!`),
    );
    for (const one of jsonWords(written).toReversed())
      written = writeJsonWords(written, one, one.value.slice(0, -1));
    expect(JSON.parse(written)).toEqual(whole);
  }
});
