import {
  ABSENT,
  casesOf,
  type HeardCase,
  OWN_KINDS,
  OWN_WORDS,
  type TheirSideSheet,
} from '../../../core/scenario/teaching/their-side.ts';
import type { SourceFile } from '../../compile.ts';
import { problemAt, type StoryProblem } from '../../problem.ts';
import { beatsOf, type Outline, type OutlineBeat } from '../../source/outline.ts';
import { countWords } from '../../source/word-count.ts';

/** Opens an alternative of a conditional block, `- condition:`. */
const ALTERNATIVE = /^\s*-\s*([^>].*?):\s*$/;

/**
 * Finds the lines of a story (from 1) that stand under a condition on one of these variables, `- owes_told:`. Of a line
 * with `{owes_told: … | …}` the whole line counts.
 */
export function linesTold(ink: string, told: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (told.length === 0) return found;
  const asks = new RegExp(`(?<!not )\\b(?:${told.join('|')})\\b`);
  const inline = new RegExp(`\\{\\s*(?:${told.join('|')})\\s*:`);
  const open: boolean[] = [];
  for (const [at, line] of ink.split('\n').entries()) {
    const text = line.trim();
    if (text === '{') open.push(false);
    else if (text === '}') open.pop();
    else if (open.length > 0 && ALTERNATIVE.test(text)) {
      open[open.length - 1] = asks.test(ALTERNATIVE.exec(text)?.[1] ?? '');
    } else if (/^\{[^}]*:$/.test(text)) open.push(asks.test(text));
    else if (open.some(Boolean) || inline.test(text)) found.add(at + 1);
  }
  return found;
}

const WORDS_LEAST = 8;
const WORDS_MOST = 14;
const WORDS_MOST_TRANSLATED = 18;
const CHECKED = /[\p{L}\p{N}’'-]{5,}/gu; // words that may give something away

/** What their side is checked against. */
export interface TheirSideCheck {
  readonly sheet: TheirSideSheet;
  readonly outline: Outline;
  readonly sources: readonly SourceFile[];
  readonly told: readonly string[]; // story variables that say what the person told of themselves
  readonly file: string; // path of their-side.json
  readonly translated?: boolean;
}

const meaning = (text: string) => new Set<string>(text.toLowerCase().match(CHECKED));

const needsHeard = ({ head }: OutlineBeat): boolean => head.rates.length > 0 || /^R/.test(head.id);

/** Finds the words that a story shows only where the person tells of themselves. */
export function wordsOnlyTold({ text }: SourceFile, told: readonly string[]): ReadonlySet<string> {
  const gated = linesTold(text, told);
  const shown = new Set<string>();
  const only = new Set<string>();
  for (const [at, line] of text.split('\n').entries()) {
    for (const word of meaning(line)) (gated.has(at + 1) ? only : shown).add(word);
  }
  return new Set([...only].filter((word) => !shown.has(word)));
}

/** Says which words of a text give away what a story shows only where the person tells of themselves. */
export const earlyWords = (text: string, onlyTold: ReadonlySet<string>): readonly string[] =>
  [...meaning(text)]
    .filter((word) => onlyTold.has(word))
    .map((word) => `“${word}” in “${text}” is said only where the person tells of themselves.`);

function caseProblems(one: HeardCase, most: number, onlyTold: ReadonlySet<string>) {
  const count = countWords(one.heard);
  const length =
    count < WORDS_LEAST || count > most
      ? [`“${one.heard}” has ${count} words; ${WORDS_LEAST} to ${most} are wanted.`]
      : [];
  const narrow = one.said !== undefined || one.answer !== undefined;
  return [...length, ...(narrow ? [] : earlyWords(one.heard, onlyTold))];
}

/**
 * Checks what the person may have heard: a line for every option of a rated moment and of a repair, 8 to 14 words (18 in
 * a translation), and no word that the story says only where the person tells of themselves, unless the line names the
 * answer or the words it fits.
 */
export function checkTheirSide(check: TheirSideCheck): readonly StoryProblem[] {
  const { sheet, outline, sources, told, file, translated = false } = check;
  const [main] = sources;
  const problem = (message: string, fix: string) => problemAt({ file }, 'their-side', message, fix);
  if (main === undefined) return [];
  const beats = beatsOf(outline);
  const onlyTold = wordsOnlyTold(main, told);
  const most = translated ? WORDS_MOST_TRANSLATED : WORDS_MOST;
  const known = new Map<string, Set<string>>();
  for (const { head, options } of beats) {
    const all = known.get(head.id) ?? new Set();
    for (const { option } of options) all.add(option.id);
    known.set(head.id, all);
  }
  const own = sheet[OWN_WORDS];
  if (own !== undefined) known.set(OWN_WORDS, new Set(OWN_KINDS));
  const stray = Object.entries(sheet).flatMap(([id, moment]) => {
    const options = known.get(id);
    if (options === undefined) return [`The story has no moment “${id}”.`];
    if (moment === ABSENT) return [];
    return Object.keys(moment)
      .filter((option) => !options.has(option))
      .map((option) => `${id} has no option “${option}”.`);
  });
  const asked = [
    ...beats
      .filter(needsHeard)
      .map(({ head, options }) => [head.id, options.map(({ option }) => option.id)] as const),
    ...(own === undefined ? [] : [[OWN_WORDS, OWN_KINDS] as const]),
  ];
  const missing = asked.flatMap(([id, lines]) => {
    const moment = sheet[id];
    if (moment === ABSENT) return [];
    return lines.flatMap((line) => {
      const entry = moment?.[line];
      if (entry === undefined) {
        const message = `${id} “${line}” has no line that says what was heard.`;
        return [
          problem(message, `Write one, or “${ABSENT}” for the moment if the person is not there.`),
        ];
      }
      return casesOf(entry)
        .flatMap((one) => caseProblems(one, most, onlyTold))
        .map((message) => problem(`${id} “${line}”: ${message}`, 'Say it in other words.'));
    });
  });
  return [
    ...stray.map((message) => problem(message, 'Take it out, or correct the id.')),
    ...missing,
  ];
}
