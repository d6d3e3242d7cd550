import type { JsonProblem } from './json.ts';

/** Says which JSON fields hold translatable text; all others are the same in every language. */
export interface TwinWords {
  readonly fields: ReadonlySet<string>; // a text, or a list of texts
  readonly free?: ReadonlySet<string>; // lists whose length may differ between languages
}

/** Extracts what a translation must repeat: names such as `{eli}`, link targets and figures. */
const references = (text: string): string =>
  (text.match(/\{\w+\}|\]\([^)]*\)|\d+/g) ?? []).toSorted().join(' ');

const way = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function wordsProblem(first: string, second: unknown, path: string): readonly JsonProblem[] {
  if (typeof second !== 'string' || second.trim() === '') return [{ path, wanted: 'text' }];
  if (references(first) === references(second)) return [];
  return [
    {
      path,
      wanted: `a text with ${references(first) || 'no name in braces, no link and no figure'}`,
    },
  ];
}

/**
 * Lists where a translated JSON file differs from the original in more than text: a field, a list length, an id, a
 * figure. Field names decide what is text.
 */
export function twinProblems(
  first: unknown,
  second: unknown,
  words: TwinWords,
  path = '',
  field = '',
): readonly JsonProblem[] {
  if (words.free?.has(field) && Array.isArray(second)) return [];
  if (Array.isArray(first)) {
    if (!Array.isArray(second) || second.length !== first.length) {
      return [{ path, wanted: `a list of ${first.length}` }];
    }
    return first.flatMap((one, at) =>
      twinProblems(one, second[at], words, `${path}[${at}]`, field),
    );
  }
  if (isRecord(first)) {
    if (!isRecord(second)) return [{ path, wanted: 'the same fields' }];
    const stray = Object.keys(second).filter((key) => !(key in first));
    return [
      ...Object.entries(first).flatMap(([key, value]) =>
        twinProblems(value, second[key], words, way(path, key), key),
      ),
      ...stray.map((key) => ({ path: way(path, key), wanted: 'nothing: there is no such field' })),
    ];
  }
  if (typeof first === 'string' && words.fields.has(field))
    return wordsProblem(first, second, path);
  return first === second ? [] : [{ path, wanted: JSON.stringify(first) ?? 'nothing' }];
}
