import { describe, expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { momentsIn } from '../../src/studio/text/ink-moments.ts';
import {
  insertJson,
  type JsonPath,
  jsonFaultLine,
  moveJson,
  setJson,
} from '../../src/studio/text/json-edit.ts';
import type { FormField } from '../../src/ui/studio/forms/form-spec.ts';
import { FORM_SHEETS } from '../../src/ui/studio/forms/sheets.ts';
import { folderHere } from './folder.ts';

type Json = { readonly [name: string]: unknown };

/** A value that one control of a form shows. */
interface Leaf {
  readonly path: JsonPath;
  readonly value: unknown;
  readonly kind: FormField['kind'] | 'title';
}

const under = (path: JsonPath, name: string): JsonPath => (name === '' ? path : [...path, name]);

/** Every control that a form shows for a value, and every list. */
function leavesOf(field: FormField, path: JsonPath, value: unknown): readonly Leaf[] {
  if (value === undefined) return [];
  const own = value as Json;
  const all = value as readonly unknown[];
  const fieldsIn = (fields: readonly FormField[], at: JsonPath, one: unknown) =>
    fields.flatMap((inner) => leavesOf(inner, under(at, inner.name), (one as Json)[inner.name]));
  switch (field.kind) {
    case 'group':
      return fieldsIn(field.fields, path, value);
    case 'list':
      return [
        { path, value, kind: 'list' },
        ...all.flatMap((one, at) => fieldsIn(field.fields, [...path, at], one)),
      ];
    case 'map':
      return Object.keys(own).flatMap((name) => leavesOf(field.each, [...path, name], own[name]));
    case 'unlessAbsent':
      return value === 'absent'
        ? [{ path, value, kind: 'text' }]
        : leavesOf(field.fields, path, value);
    case 'texts':
      return [
        { path, value, kind: 'texts' },
        ...all.map((one, at): Leaf => ({ path: [...path, at], value: one, kind: 'text' })),
      ];
    default:
      return [{ path, value, kind: field.kind }];
  }
}

const sheetsOf = (file: string) =>
  FORM_SHEETS.filter((sheet) => sheet.file === file.replace(/\.[a-z]{2}(?=\.json$)/, ''));

const leavesIn = (file: string, whole: unknown): readonly Leaf[] =>
  sheetsOf(file).flatMap(({ fields }) =>
    fields.flatMap((field) =>
      leavesOf(
        field,
        under([], field.name),
        field.name === '' ? whole : (whole as Json)[field.name],
      ),
    ),
  );

/** Counts the texts, numbers and truths of a value that stand under none of the paths. */
function uncovered(
  value: unknown,
  path: JsonPath,
  covered: ReadonlySet<string>,
): readonly string[] {
  if (covered.has(JSON.stringify(path))) return [];
  if (typeof value !== 'object' || value === null) return [path.join('.')];
  return Object.entries(value).flatMap(([name, one]) =>
    uncovered(one, [...path, Array.isArray(value) ? Number(name) : name], covered),
  );
}

/** The name that no form shows: the id of the folder. */
const IN_NO_FORM = /^card\.id$/;

describe.each(scenarioIds('.'))('%s: forms', (id) => {
  const { files } = folderHere(id);
  const sheets = Object.entries(files).filter(([name]) => sheetsOf(name).length > 0);

  test('show everything in its files but the ids', () => {
    for (const [name, text] of sheets) {
      const whole: unknown = JSON.parse(text);
      const shown = leavesIn(name, whole).filter(({ kind }) => kind !== 'list' && kind !== 'texts');
      const paths = new Set(shown.map(({ path }) => JSON.stringify(path)));
      const rest = uncovered(whole, [], paths).filter((path) => !IN_NO_FORM.test(path));
      expect(rest, name).toEqual([]);
    }
  });

  test('no change keeps the bytes, and a change taken back gives them back', () => {
    for (const [name, text] of sheets) {
      const leaves = leavesIn(name, JSON.parse(text));
      for (const { path, value } of leaves) expect(setJson(text, path, value)).toBe(text);
      const words = leaves.filter(({ value }) => typeof value === 'string');
      for (const { path, value } of words.filter((_, at) => at % 9 === 0)) {
        const changed = setJson(text, path, `“${String(value)}”\n\\`);
        expect(changed).not.toBe(text);
        expect(setJson(changed, path, value)).toBe(text);
      }
    }
  });

  test('what is moved down and up again is as it was; what is added and removed again says the same', () => {
    for (const [name, text] of sheets) {
      const lists = leavesIn(name, JSON.parse(text)).filter(
        ({ kind, value }) =>
          (kind === 'list' || kind === 'texts') && (value as readonly unknown[]).length > 1,
      );
      for (const { path, value } of lists.filter((_, at) => at % 3 === 0)) {
        const [first, second] = value as readonly unknown[];
        const moved = moveJson(text, [...path, 0], 1);
        const now = path.reduce<unknown>((at, key) => (at as Json)[key], JSON.parse(moved));
        expect((now as readonly unknown[]).slice(0, 2)).toEqual([second, first]);
        expect(moveJson(moved, [...path, 1], -1)).toBe(text);
        const added = insertJson(text, [...path, 1], first);
        expect(JSON.parse(setJson(added, [...path, 1], undefined))).toEqual(JSON.parse(text));
      }
    }
  });

  test('every moment of its sheets is one of the story', () => {
    const moments = momentsIn(files['story.ink'] ?? '');
    const ids = moments.map((moment) => moment.id);
    const room = Object.keys(JSON.parse(files['room.json'] ?? '{}') as Json);
    expect(room.filter((beat) => !ids.includes(beat))).toEqual([]);
    const side = JSON.parse(files['their-side.json'] ?? '{}') as {
      [beat: string]: Json | 'absent';
    };
    for (const [beat, heard] of Object.entries(side)) {
      if (beat === 'own' || heard === 'absent') continue;
      const { options } = moments.find((moment) => moment.id === beat) ?? { options: [] };
      expect(Object.keys(heard).filter((said) => !options.some((one) => one.id === said))).toEqual(
        [],
      );
    }
  });
});

test('a field is added, and taken off again, without a trace', () => {
  const text = '{\n  "card": {\n    "title": "A"\n  },\n  "beats": 3\n}\n';
  const asked = setJson(text, ['card', 'asks'], 'Why?');
  expect(asked).toBe(
    '{\n  "card": {\n    "title": "A",\n    "asks": "Why?"\n  },\n  "beats": 3\n}\n',
  );
  expect(setJson(asked, ['card', 'asks'], undefined)).toBe(text);
});

test.each([
  ['{\n  "a": 1\n}', undefined],
  ['{\n  "a", 1\n}', 2],
  ['{\n  "a": "b\n}', 2],
  ['{\n  "a": 1,\n}', 3],
  ['{\n  "a": [1\n}', 3],
  ['', 1],
])('%j is wrong at line %s', (text, line) => {
  expect(jsonFaultLine(text)).toBe(line);
});
