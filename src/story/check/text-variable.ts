import { MET_STATES } from '../../core/scenario/carried.ts';
import type { Scenario } from '../../core/scenario/scenario.ts';
import type { SourceFile } from '../compile.ts';
import { problemAt, type SourceSpot, type StoryProblem } from '../problem.ts';
import { plainLines } from '../source/source.ts';

/** A line of Ink without its comment. */
interface InkLine extends SourceSpot {
  readonly text: string;
}

const DECLARED = /^\s*VAR\s+(\w+)\s*=\s*"([^"]*)"/;
const SET = /~\s*(\w+)\s*=\s*"([^"]*)"/;
const COMPARED = /\b(\w+)\s*[!=]=\s*"([^"]*)"/g;

const listed = (values: Iterable<string>): string =>
  [...values].map((one) => `“${one}”`).join(', ');

const SLIP = 2; // letters in which a misspelt word differs, in one place

/** Whether one of two words may be the other misspelt: they differ in one place, by two letters at most. */
function isMisspelt(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let [end, to] = [one.length, other.length];
  while (end > from && to > from && one[end - 1] === other[to - 1]) {
    end -= 1;
    to -= 1;
  }
  return Math.max(end, to) - from <= SLIP;
}

/** What a text variable is set to, and compared with. */
interface TextVariable {
  readonly spot: SourceSpot;
  readonly initial: string;
  readonly sets: { readonly spot: SourceSpot; readonly value: string }[];
  readonly compares: { readonly spot: SourceSpot; readonly value: string }[];
}

function readVariables(lines: readonly InkLine[]): ReadonlyMap<string, TextVariable> {
  const known = new Map<string, TextVariable>();
  for (const spot of lines) {
    const [, name, initial] = DECLARED.exec(spot.text) ?? [];
    if (name === undefined || initial === undefined) continue;
    known.set(name, { spot, initial, sets: [], compares: [] });
  }
  for (const spot of lines) {
    const [, name = '', value = ''] = SET.exec(spot.text) ?? [];
    known.get(name)?.sets.push({ spot, value });
    for (const [, of = '', with_ = ''] of spot.text.matchAll(COMPARED)) {
      known.get(of)?.compares.push({ spot, value: with_ });
    }
  }
  return known;
}

/** What is set before the first line of a second contact: how the first one ended, and its facts. */
function carriedTexts({ follows }: Scenario): readonly (readonly [string, readonly string[]])[] {
  if (follows === undefined) return [];
  const facts = Object.entries(follows.facts).map(
    ([name, values]) => [name, values.filter((value) => typeof value === 'string')] as const,
  );
  return [['met', MET_STATES], ...facts];
}

/**
 * Finds text variables that nothing asks or prints, and values that are set and never asked, or asked
 * and never set: `telling = "crad"` takes the last branch, and nobody is told.
 */
export function checkTextVariables(
  sources: readonly SourceFile[],
  scenario: Scenario,
): readonly StoryProblem[] {
  const [main] = sources;
  if (main === undefined) return [];
  const { variants = [], cast } = scenario;
  const lines = plainLines(main.text).map((text, at) => ({ file: main.file, line: at + 1, text }));
  const drawn = new Map<string, readonly string[]>([
    ['variant', variants.map(({ id }) => id)],
    ...carriedTexts(scenario),
    ...cast.map(({ id, other }): [string, readonly string[]] => [id, other ? [other] : []]),
  ]);
  const outside = lines.filter(({ text }) => !DECLARED.test(text) && !SET.test(text));
  return [...readVariables(lines)].flatMap(([name, { spot, initial, sets, compares }]) => {
    const read = outside.some(({ text }) => new RegExp(`[{(,!&|\\s]${name}\\b`).test(text));
    if (!read) {
      const message = `Nothing asks or prints the text variable “${name}”.`;
      return [problemAt(spot, 'text-not-read', message, 'Ask for it, or remove it.')];
    }
    const asked = new Set(compares.map(({ value }) => value));
    if (asked.size === 0) return []; // it is printed
    const set = new Set([initial, ...sets.map(({ value }) => value), ...(drawn.get(name) ?? [])]);
    const isSwitched = (value: string) => outside.some(({ text }) => text.includes(`"${value}"`));
    const unasked = sets.filter(({ value }) => !asked.has(value) && !isSwitched(value));
    const left = new Set(unasked.map(({ value }) => value)); // one may be what is left for “else”
    return [
      ...unasked.flatMap((one) => {
        const meant = [...asked].find((value) => isMisspelt(value, one.value));
        if (one.value === initial || (meant === undefined && left.size === 1)) return [];
        const message = `Nothing asks whether “${name}” is “${one.value}”.`;
        const fix = `Look at its spelling: asked are ${listed(asked)}.`;
        return [problemAt(one.spot, 'text-not-asked', message, fix)];
      }),
      ...compares
        .filter(({ value }) => !set.has(value))
        .map((one) => {
          const message = `“${name}” is never set to “${one.value}”.`;
          const fix = `Look at its spelling: it is set to ${listed(set)}.`;
          return problemAt(one.spot, 'text-never-set', message, fix);
        }),
    ];
  });
}
