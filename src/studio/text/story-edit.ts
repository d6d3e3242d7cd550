import words from '../../../stories/studio/added-words.json' with { type: 'json' };
import { jsonOf } from '../../core/kernel/json.ts';
import type { ScenarioFolder } from '../folder/scenario-folder.ts';
import { addAnswer, answersIn, cutAnswer } from './answers.ts';
import { forgetInSheet, forgetInStory, ofAnswerIn } from './forget-answer.ts';
import {
  addLineBelow,
  type InkField,
  type InkLine,
  inkLines,
  momentAt,
  writeField,
} from './ink-lines.ts';
import { addTag, dropTag } from './ink-tags.ts';
import { setJson } from './json-edit.ts';

type DraftTexts = ScenarioFolder['files'];

const SIDE = /^their-side(?:\.([a-z]{2}))?\.json$/;
const STORY = /^story(?:\.([a-z]{2}))?\.ink$/;
const lengthOf = (text = ''): number => text.split('\n').length;

/**
 * Changes a story in every language that it is in line by line. A translation that has come out of step stays as it is.
 */
export function editStories(
  files: DraftTexts,
  change: (text: string, language: string) => string,
): DraftTexts {
  const own = lengthOf(files['story.ink']);
  const changed = Object.entries(files).map(([name, text]) => {
    const story = STORY.exec(name);
    return [name, story && lengthOf(text) === own ? change(text, story[1] ?? 'en') : text];
  });
  return Object.fromEntries(changed);
}

const wordsIn = (language: string) => (language === 'es' ? words.es : words.en);

/** Adds a line of words below a line, in every language. */
export const withLine = (files: DraftTexts, line: number): DraftTexts =>
  editStories(files, (text, language) => addLineBelow(text, line, wordsIn(language).line));

/** Finds the line below (or above) one of words with which it can change places: only effects stand between them. */
export function lineBeside(
  lines: readonly InkLine[],
  line: number,
  by: -1 | 1,
): number | undefined {
  const isWords = (one: InkLine | undefined) => one?.kind === 'text' && !one.raw.includes('->');
  if (!isWords(lines[line - 1])) return undefined;
  for (let at = line - 1 + by; ; at += by) {
    const other = lines[at];
    if (isWords(other)) return at + 1;
    const between = other?.kind === 'empty' || /^\s*~/.test(other?.raw ?? '');
    if (!between) return undefined;
  }
}

/** Exchanges two lines, in every language. */
export const withLinesSwapped = (files: DraftTexts, one: number, other: number): DraftTexts =>
  editStories(files, (text) => {
    const lines = text.split('\n');
    const [first = '', second = ''] = [lines[one - 1], lines[other - 1]];
    return lines
      .with(one - 1, second)
      .with(other - 1, first)
      .join('\n');
  });

/** Finds in a line of a translation the field that stands there for one of the English line. */
const twinField = (
  line: InkLine | undefined,
  own: InkLine,
  field: InkField,
): InkField | undefined => {
  const same = (one: InkLine) => one.fields.filter(({ name }) => name === field.name);
  const at = same(own).findIndex(({ from }) => from === field.from);
  return line && same(line)[at];
};

/**
 * Writes a value into a field, or takes its tag off if there is none; in translations too, but for words of their own.
 */
export function withField(
  files: DraftTexts,
  line: number,
  field: InkField,
  value: string | undefined,
): DraftTexts {
  const own = inkLines(files['story.ink'] ?? '')[line - 1];
  return editStories(files, (text) => {
    const twin = own && twinField(inkLines(text)[line - 1], own, field);
    if (twin === undefined) return text;
    if (value === undefined) return dropTag(text, line, twin);
    return twin.value === field.value ? writeField(text, line, twin, value) : text;
  });
}

/** Gives a line one more tag, in every language. */
export const withTag = (files: DraftTexts, line: number, name: string, value: string): DraftTexts =>
  editStories(files, (text) => {
    const one = inkLines(text)[line - 1];
    return one === undefined ? text : addTag(text, one, name, value);
  });

/** Finds the first number of a new answer that stands nowhere in a story. */
function freeAnswerId(story: string): string {
  let number = 1;
  while (new RegExp(`# id: answer-${number}\\b`).test(story)) number += 1;
  return `answer-${number}`;
}

/** Adds an answer below another one, counted from 0, in every language; their side gets a line for it. */
export function withAnswer(files: DraftTexts, at: number, person: string): DraftTexts {
  const story = files['story.ink'] ?? '';
  const id = freeAnswerId(story);
  const moment = momentAt(story, answersIn(story)[at]?.line ?? 0) ?? '';
  const stories = editStories(files, (text, language) =>
    addAnswer(text, at, { ...wordsIn(language), id, person }),
  );
  const heard = Object.entries(stories).map(([name, text]) => {
    const side = SIDE.exec(name);
    const known = jsonOf(text) as { readonly [moment: string]: unknown } | undefined;
    if (!side || typeof known?.[moment] !== 'object') return [name, text];
    return [name, setJson(text, [moment, id], wordsIn(side[1] ?? 'en').heard)];
  });
  return Object.fromEntries(heard);
}

/** What an answer brings with it elsewhere. */
export interface AnswerTies {
  readonly heard: boolean; // their side has a line for it
  readonly typed: number; // replies that are read as it
  readonly returns: number; // places that come back to it
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Counts what goes with an answer when it is taken out. */
export function answerTies(files: DraftTexts, at: number): AnswerTies {
  const story = files['story.ink'] ?? '';
  const { id = '', asked } = answersIn(story)[at] ?? {};
  const left = cutAnswer(story, at);
  const name = asked?.replace('.', '\\.');
  const inSheets = Object.entries(files)
    .filter(([file]) => /^(?:proof|drills|room|scenario)\.json$/.test(file))
    .reduce((sum, [, text]) => sum + ofAnswerIn(text, id), 0);
  return {
    heard: ofAnswerIn(files['their-side.json'] ?? '{}', id) > 0,
    typed: ofAnswerIn(files['typed.json'] ?? '{}', id),
    returns:
      inSheets +
      (name === undefined ? 0 : count(left, new RegExp(`(?<![\\w.])${name}\\b`, 'g'))) +
      (id === '' ? 0 : count(left, new RegExp(`# return: ${id}(?![\\w-])`, 'g'))),
  };
}

/** Takes an answer, counted from 0, out of a draft, with its reply and all that is for it alone. */
export function withoutAnswer(files: DraftTexts, at: number): DraftTexts {
  const one = answersIn(files['story.ink'] ?? '')[at];
  if (one === undefined) return files;
  const stories = editStories(files, (text) => forgetInStory(cutAnswer(text, at), one));
  const changed = Object.entries(stories).map(([name, text]) => [
    name,
    name.endsWith('.json') ? forgetInSheet(text, one.id) : text,
  ]);
  return Object.fromEntries(changed);
}
