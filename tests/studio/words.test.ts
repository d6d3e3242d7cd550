import { expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { inkLines, inkValue, writeField } from '../../src/studio/text/ink-lines.ts';
import { addTag, canHoldTags, dropTag } from '../../src/studio/text/ink-tags.ts';
import line from '../../src/ui/catalogue/en/studio-line.json' with { type: 'json' };
import { folderHere } from './folder.ts';

const filesOf = (id: string, ending: string) =>
  Object.entries(folderHere(id).files).filter(([name]) => name.endsWith(ending));

test('each field of a line has a name that is no word of Ink', () => {
  const names = scenarioIds('.').flatMap((id) =>
    filesOf(id, '.ink').flatMap(([, text]) => inkLines(text).flatMap(({ fields }) => fields)),
  );
  const tags = new Set(names.map(({ name }) => name).filter((name) => /^[a-z]/.test(name)));
  tags.delete('words');
  expect([...tags].filter((name) => !(`tag.${name}` in line))).toEqual([]);
});

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

test.each(scenarioIds('.'))('%s: a tag that is added and taken off again is no change', (id) => {
  for (const [, text] of filesOf(id, '.ink')) {
    for (const { raw, line } of inkLines(text).filter(canHoldTags)) {
      const [one] = inkLines(raw);
      if (one === undefined) throw new Error(`nothing in line ${line}`);
      for (const [name, value] of [
        ['PLAN', '2'],
        ['notice', 'he looks up'],
      ] as const) {
        const tagged = addTag(raw, one, name, value);
        const now = inkLines(tagged)[0];
        const field = now?.fields.findLast((other) => other.name === name);
        expect(field?.value, `${name}, line ${line}`).toBe(value);
        expect(now?.fields.length).toBe(one.fields.length + 1);
        if (field !== undefined) expect(dropTag(tagged, 1, field)).toBe(raw);
      }
    }
  }
});

test('a level stands behind the other levels, a why inside the bracket', () => {
  const text = '+ {open} (a) [Go on. # id: a # OPEN=3 # why: OPEN Room.] -> b2';
  const [line] = inkLines(text);
  if (line === undefined) throw new Error('no line');
  expect(addTag(text, line, 'PACE', '1')).toBe(
    '+ {open} (a) [Go on. # id: a # OPEN=3 # PACE=1 # why: OPEN Room.] -> b2',
  );
  expect(addTag(text, line, 'why', 'PACE Too\nfast.')).toBe(
    '+ {open} (a) [Go on. # id: a # OPEN=3 # why: OPEN Room. # why: PACE Too fast.] -> b2',
  );
  expect(canHoldTags(inkLines('Go. -> b2')[0] ?? line)).toBe(false);
});

test('words that begin with Ink in braces are words; a rule is a rule', () => {
  const kinds = (raw: string) => inkLines(raw)[0]?.kind;
  expect(kinds('{kyle} looks up. # leaves: kyle')).toBe('text');
  expect(kinds('{shut():Long.|Long. I walked.} # who: eli')).toBe('text');
  expect(kinds('{ not lethality_screen: -> b6 }')).toBe('logic');
  expect(kinds('{ open_up():')).toBe('logic');
  expect(kinds('{ settle() }')).toBe('logic');
});

test('signs that Ink reads are left out of words, so that no line breaks', () => {
  const text = 'Hello. # who: sam';
  const [line] = inkLines(text);
  const [words] = line?.fields ?? [];
  if (words === undefined) throw new Error('no words');
  const written = writeField(text, 1, words, '- Room #4 [left] -> b2 // so\nthere ');
  expect(written).toBe('Room No. 4 (left)  b2  so there # who: sam');
  expect(inkLines(written)[0]?.kind).toBe('text');
});

test.each(['VAR', 'CONST', 'LIST', 'EXTERNAL', 'INCLUDE', 'TODO', '~', '-', '- LIST'])(
  'a line that somebody begins with %s stays words',
  (sign) => {
    const text = '  Hello. # who: sam\n';
    const [words] = inkLines(text)[0]?.fields ?? [];
    if (words === undefined) throw new Error('no words');
    const [line] = inkLines(writeField(text, 1, words, `${sign} there`));
    expect(line?.kind).toBe('text');
    expect(line?.fields.map(({ value }) => value)).toEqual(['there', 'sam']);
  },
);

test('words of which Ink would leave nothing are not taken, so that their field stays', () => {
  const text = 'Hello. # who: sam\n';
  const [words] = inkLines(text)[0]?.fields ?? [];
  expect(words && writeField(text, 1, words, '#')).toBe(text);
});

test.each([
  ['go -->> END', 'go  END'],
  ['a /[]/ b', 'a /()/ b'],
  ['[sighs] Okay', '(sighs) Okay'],
  ['<-[>] out', '(>) out'],
])('taking signs out of %s leaves none that they make together', (typed, kept) => {
  expect(inkValue(typed)).toBe(kept);
});
