import spanish from '../../../stories/studio/added-moments.es.json' with { type: 'json' };
import english from '../../../stories/studio/added-moments.json' with { type: 'json' };
import type { ScenarioFolder } from '../folder/scenario-folder.ts';
import { inkLines } from './ink-lines.ts';
import { setJson } from './json-edit.ts';
import { renumberMoments } from './renumber-moments.ts';

type MomentWords = (typeof english)[number];

/** Returns the words of the added moment of a number, from 1, in a language; in English where it has no others. */
function addedMomentWords(number: number, language: string): MomentWords {
  const at = (number - 1) % english.length;
  const words = english[at] as MomentWords;
  const said = language === 'es' ? spanish[at] : undefined;
  if (said === undefined) return words;
  const options = words.options.map((one, index) => ({ ...one, ...said.options[index] }));
  return { ...words, ...said, options };
}

/** A folder with one more moment, and where it stands. */
interface AddedMoment {
  readonly files: ScenarioFolder['files'];
  readonly line: number; // of the first words that are said in it
}

const KNOT = /^\s*={2,}\s*(\w+)/;
const DIVERT = /->\s*(\w+)(?![\w.])(?!\s*->)/g;
const NUMBERED = /^[A-Z](\d+)/; // ids of moments
const ENDS: readonly string[] = ['END', 'DONE'];

interface Knot {
  readonly name: string;
  readonly first: number; // index of its line
  readonly end: number; // index after its last line
}

/** Cuts off what follows `//` in a line. */
const code = (raw: string): string => raw.replace(/\/\/.*$/, '');

function knotsIn(lines: readonly string[]): readonly Knot[] {
  const heads = lines.flatMap((raw, first) => {
    const name = KNOT.exec(raw)?.[1];
    return name === undefined || name === 'function' ? [] : [{ name, first }];
  });
  return heads.map((head, at) => ({ ...head, end: heads[at + 1]?.first ?? lines.length }));
}

/** Finds where most ways of a knot lead; of several, the one that is named last. */
function nextOf(lines: readonly string[], { name, first, end }: Knot): string | undefined {
  const ways = lines
    .slice(first, end)
    .flatMap((raw) => [...code(raw).matchAll(DIVERT)].map(([, to = '']) => to))
    .filter((to) => to !== name && !ENDS.includes(to));
  const count = (to: string) => ways.filter((one) => one === to).length;
  return ways
    .toSorted((a, b) => count(a) - count(b) || ways.lastIndexOf(a) - ways.lastIndexOf(b))
    .at(-1);
}

/** Finds where a moment after that of a knot has its place, and its number; undefined where none can be added after it. */
function placeAfter(lines: readonly string[], knot: string) {
  const knots = knotsIn(lines);
  const here = knots.find(({ name }) => name === knot);
  if (here === undefined) return undefined;
  const own = inkLines(lines.slice(here.first, here.end).join('\n'));
  const fields = own.flatMap((line) => line.fields);
  const number = NUMBERED.exec(fields.find(({ name }) => name === 'beat')?.value ?? '')?.[1];
  const next = nextOf(lines, here);
  if (number === undefined || next === undefined) return undefined;
  if (!knots.some(({ name }) => name === next)) return undefined;
  return { here, next, number: Number(number) + 1 };
}

/** Finds the first name with a number that stands nowhere in a story. */
function freeName(story: string): { readonly name: string; readonly taken: number } {
  let taken = 1;
  while (new RegExp(`\\bmoment_${taken}\\b`).test(story)) taken += 1;
  return { name: `moment_${taken}`, taken };
}

/** Writes a moment as Ink. */
function inkOf(
  knot: string,
  number: number,
  { next, person, prefix, words }: MomentPlan & { readonly words: MomentWords },
): readonly string[] {
  const who = `# who: ${person}`;
  return [
    `// ---------------------------------------------------------------- B${number}`,
    `=== ${knot} ===`,
    '~ settle()',
    `# beat: B${number} # rates: ${words.rates}`,
    `# hint: ${words.hint}`,
    words.narration,
    `${words.said} ${who} # mood: ${words.mood}`,
    ...words.options.flatMap(({ id, words: said, levels, why, effect, answer, mood }) => [
      `+ [${said} # id: ${prefix}${id} ${levels} ${why.map((one) => `# why: ${one}`).join(' ')}]`,
      ...(effect === undefined ? [] : [`  ${effect}`]),
      `  ${answer} ${who} # mood: ${mood}`,
      `  -> ${next}`,
    ]),
  ];
}

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readObject(text: string | undefined): { readonly [name: string]: unknown } {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** Finds the index behind the last line of a knot that says or does something. */
function endOfWords(lines: readonly string[], { first, end }: Knot): number {
  const own = lines.slice(first, end);
  return first + own.findLastIndex((raw) => code(raw).trim() !== '') + 1;
}

/** Sends whatever in a line leads to a knot to another one. */
const redirected = (raw: string, from: string, to: string): string => {
  const said = code(raw);
  return (
    said.replace(DIVERT, (way, name) => (name === from ? `-> ${to}` : way)) + raw.slice(said.length)
  );
};

/** Counts one more moment in a card, and a minute more. */
function countedCard(card: string, beats: number): string {
  const counted = setJson(card, ['beats'], beats + 1);
  const { card: own } = readObject(counted);
  const { minutes, notice } = isObject(own) ? own : {};
  if (typeof minutes !== 'number') return counted;
  const longer = setJson(counted, ['card', 'minutes'], minutes + 1);
  if (typeof notice !== 'string') return longer;
  const told = notice.replace(new RegExp(`\\b${minutes}(?= minut[eo]s\\b)`), String(minutes + 1));
  return setJson(longer, ['card', 'notice'], told);
}

/** What a moment is, whatever language its words are in. */
interface MomentPlan {
  readonly knot: string; // after which it comes
  readonly next: string; // where it leads
  readonly name: string;
  readonly number: number; // of its id
  readonly person: string;
  readonly prefix: string; // of the ids of its options
}

/** Puts the moment into a story, and sends there what led on. */
function withMoment(story: string, plan: MomentPlan, words: MomentWords) {
  const { knot, next, name, number } = plan;
  const lines = story.split('\n');
  const here = knotsIn(lines).find((one) => one.name === knot);
  if (here === undefined) return undefined;
  const at = endOfWords(lines, here);
  const text = lines
    .map((raw) => redirected(raw, next, name))
    .toSpliced(at, 0, '', ...inkOf(name, number, { ...plan, words }))
    .join('\n');
  return { text, line: at + 7 };
}

/** Adds a line for each option of the moment to what the person may have heard. */
function withHeard(side: string, { number, prefix }: MomentPlan, { options }: MomentWords): string {
  if (Object.keys(readObject(side)).length === 0) return side;
  const heard = options.map((one) => [prefix + one.id, one.heard]);
  return setJson(side, [`B${number}`], Object.fromEntries(heard));
}

const LANGUAGE = /\.([a-z]{2})\.\w+$/;

/**
 * Adds a moment with words of its own after that of a knot, in every language that the story is in: everything that
 * went on from there comes by it. Later moments count one up in all files; the cards count it, too, and their side has a
 * line for each of its options. Undefined where none can be added, or while the card cannot be read.
 */
export function addMoment(files: ScenarioFolder['files'], knot: string): AddedMoment | undefined {
  const place = placeAfter((files['story.ink'] ?? '').split('\n'), knot);
  const { beats, person } = readObject(files['scenario.json']);
  if (place === undefined || typeof beats !== 'number' || typeof person !== 'string')
    return undefined;
  const { next, number } = place;
  const { name, taken } = freeName(files['story.ink'] ?? '');
  const plan: MomentPlan = { knot, next, name, number, person, prefix: `m${taken}-` };
  let line = 1;
  const changed = Object.entries(files).map(([file, before]) => {
    const text = renumberMoments(file, before, number);
    const words = addedMomentWords(taken, LANGUAGE.exec(file)?.[1] ?? 'en');
    if (/^scenario\./.test(file)) return [file, countedCard(text, beats)];
    if (/^their-side\./.test(file)) return [file, withHeard(text, plan, words)];
    const added = /^story\./.test(file) ? withMoment(text, plan, words) : undefined;
    if (added === undefined) return [file, text];
    if (file === 'story.ink') line = added.line;
    return [file, added.text];
  });
  return { files: Object.fromEntries(changed), line };
}
