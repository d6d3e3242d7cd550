import { CRITICAL_CODES } from '../../core/rubric/critical-error.ts';
import { DIMENSIONS, isDimension } from '../../core/rubric/dimension.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { FormField } from './forms/form-spec.ts';
import { formWords } from './forms/form-words.ts';
import { FORM_SHEETS } from './forms/sheets.ts';
import { studioWords } from './studio-words.ts';
import { lineWords, lineWordsOr } from './words/line-words.ts';
import { dimensionName } from './words/rated-fields.tsx';
import { tagName } from './words/tag-field.tsx';

const quoted = (text: string): string => `“${text}”`;

/** Names a file of a scene as the studio does. */
export function fileWords(file: string): string {
  const name = file.split('/').at(-1) ?? file;
  if (name.startsWith('story'))
    return studioWords(name === 'story.ink' ? 'as.words' : 'as.spanish');
  if (name === 'scenario.json') return studioWords('as.texts');
  if (name === 'typed.json') return lineWords('typed');
  const sheet = FORM_SHEETS.find((one) => one.file === name);
  return sheet
    ? formWords(sheet.label)
    : studioWords(/\.es\./.test(name) ? 'as.spanish' : 'as.texts');
}

/** Names a place in a file by the labels of its fields, such as “Card: Minutes”. */
function placeWords(path: string): string {
  const names: string[] = [];
  let fields: readonly FormField[] = FORM_SHEETS.flatMap((sheet) => sheet.fields);
  for (const key of path.split(/[.[\]]+/).filter(Boolean)) {
    const field = fields.find(({ name }) => name === key || name === '');
    names.push(
      field && field.name !== ''
        ? formWords(field.label)
        : key.replace(/^\d+$/, (at) => String(Number(at) + 1)),
    );
    fields =
      field === undefined
        ? []
        : 'each' in field
          ? [field.each]
          : 'fields' in field
            ? [field.fields].flat()
            : [];
  }
  return quoted(names.join(', '));
}

const TAG = /[“`]?#\s*([\w-]+)\s*(?:[:=]\s*([^#”`\]]*))?[”`]?/g;
const CODES = new RegExp(
  `“?\\b(${[...DIMENSIONS, ...CRITICAL_CODES].join('|')})\\b(?:=(\\w+))?”?`,
  'g',
);
const NAMES = /“(beats|guessAt|caption|person)”(?= )/g; // of fields that stand in no list
const POINTER = /(?:[^.!?]|\.(?=\w))*docs\/[\w/-]+\.md\.?\s*/g; // a sentence that sends to a page of the repository
const ANSWER_WORDS: { readonly [option: string]: string } = {
  option: 'answer',
  Option: 'Answer',
  opción: 'respuesta',
  Opción: 'Respuesta',
  opciones: 'respuestas',
};
const OPTION = new RegExp(
  `(?<![\\w“-])(?:${Object.keys(ANSWER_WORDS).join('|')})(?=s?(?![\\w”-]))`,
  'g',
);
const TAGS = /(?:Tags are|Las etiquetas son):[^.]*\./;

/**
 * Says what is wrong in the words of the forms: no tags, codes, files or numbers of lines. `said` returns the words of a
 * line, or of the answer with a short name; empty where there are none.
 */
export function inFormWords(
  text: string,
  rubric: Rubric,
  said: (at: number | string) => string,
): string {
  const levelName = (level: string) =>
    rubric.levels.find((one) => String(one.level) === level)?.name ?? level;
  const codeWords = (_: string, code: string, level?: string): string => {
    const name = isDimension(code)
      ? dimensionName(rubric, code)
      : (rubric.criticalErrors.find((one) => one.code === code)?.error ?? code);
    return quoted(level === undefined ? name : `${name}: ${levelName(level)}`);
  };
  const tagWords = (whole: string, name: string, value = ''): string => {
    if (isDimension(name)) return codeWords(whole, name, value.trim() || undefined);
    const shown = value.replaceAll('…', '').trim();
    const of = isDimension(shown)
      ? dimensionName(rubric, shown)
      : lineWordsOr(`${name}.${shown}`, shown);
    return quoted(tagName(name) + (of === '' ? '' : `: ${of}`)) + (whole.endsWith(' ') ? ' ' : '');
  };
  return text
    .replace(POINTER, '')
    .replace(TAGS, '')
    .replace(/, (?:before its first|antes d[^“]*) “#”/, '')
    .replace(
      /^(At|En) ([\w.[\]-]+):/,
      (_, at: string, path: string) => `${at} ${placeWords(path)}:`,
    )
    .replaceAll(NAMES, (_, name: string) => placeWords(name))
    .replaceAll(TAG, tagWords)
    .replaceAll(CODES, codeWords)
    .replaceAll(/[“]?(?:[\w-]+\/)*[\w-]+(?:\.es)?\.(?:json|ink)\b[”]?/g, (file) =>
      quoted(fileWords(file.replaceAll(/[“”]/g, ''))),
    )
    .replaceAll(/\b(line|línea) (\d+)/g, (whole, word: string, line: string) =>
      said(Number(line)) === '' ? whole : `${word} ${quoted(said(Number(line)))}`,
    )
    .replaceAll(OPTION, (word) => ANSWER_WORDS[word] ?? word)
    .replaceAll(/“([a-z][\w-]*)”/g, (whole, id: string) =>
      said(id) === '' ? whole : quoted(said(id)),
    )
    .trim();
}
