import { inkLines } from './ink-lines.ts';

const KNOT = /^\s*={2,}\s*(\w+)/;
const DIVERT = /->\s*(\w+)(?![\w.])(?!\s*->)/g;
const ENDS: readonly string[] = ['END', 'DONE'];

/** A part of a story. */
export interface Knot {
  readonly name: string;
  readonly first: number; // index of its line
  readonly end: number; // index after its last line
}

/** A moment that stands in one part of a story. */
export interface KnotMoment {
  readonly here: Knot;
  readonly id: string; // such as B2
  readonly number: number;
  readonly next: string; // part that it leads to
}

/** Cuts off what follows `//` in a line. */
const code = (raw: string): string => raw.replace(/\/\/.*$/, '');

/** Lists the parts of a story; functions are none. */
export function knotsIn(lines: readonly string[]): readonly Knot[] {
  const heads = lines.flatMap((raw, first) => {
    const name = KNOT.exec(raw)?.[1];
    return name === undefined ? [] : [{ name, first }];
  });
  return heads
    .map((head, at) => ({ ...head, end: heads[at + 1]?.first ?? lines.length }))
    .filter(({ name }) => name !== 'function');
}

/** Lists where the ways of a part lead, but for its own beginning and the end of the story. */
export const waysOf = (lines: readonly string[], { name, first, end }: Knot): readonly string[] =>
  lines
    .slice(first, end)
    .flatMap((raw) => [...code(raw).matchAll(DIVERT)].map(([, to = '']) => to))
    .filter((to) => to !== name && !ENDS.includes(to));

/** Finds where most ways of a knot lead; of several, the one that is named last. */
function nextOf(lines: readonly string[], knot: Knot): string | undefined {
  const ways = waysOf(lines, knot);
  const count = (to: string) => ways.filter((one) => one === to).length;
  return ways
    .toSorted((a, b) => count(a) - count(b) || ways.lastIndexOf(a) - ways.lastIndexOf(b))
    .at(-1);
}

/** Finds the moment that a part of a story is, if it is one with a number and leads on to another part. */
export function momentIn(lines: readonly string[], knot: string): KnotMoment | undefined {
  const knots = knotsIn(lines);
  const here = knots.find(({ name }) => name === knot);
  if (here === undefined) return undefined;
  const own = inkLines(lines.slice(here.first, here.end).join('\n'));
  const fields = own.flatMap((line) => line.fields);
  const id = fields.find(({ name }) => name === 'beat')?.value ?? '';
  const number = /^[A-Z](\d+)/.exec(id)?.[1];
  const next = nextOf(lines, here);
  if (number === undefined || next === undefined) return undefined;
  if (!knots.some(({ name }) => name === next)) return undefined;
  return { here, id, number: Number(number), next };
}

/** Finds the index behind the last line of a knot that says or does something. */
export function endOfWords(lines: readonly string[], { first, end }: Knot): number {
  const own = lines.slice(first, end);
  return first + own.findLastIndex((raw) => code(raw).trim() !== '') + 1;
}

/** Finds the index behind the last line before a knot that says or does something: its heading begins there. */
export const startOfHeading = (lines: readonly string[], { first }: Knot): number =>
  lines.slice(0, first).findLastIndex((raw) => code(raw).trim() !== '') + 1;

/** Sends whatever in a line leads to a knot to another one. */
export const redirected = (raw: string, from: string, to: string): string => {
  const said = code(raw);
  return (
    said.replace(DIVERT, (way, name) => (name === from ? `-> ${to}` : way)) + raw.slice(said.length)
  );
};

/** Tells whether a line does more with a knot than lead there: a rule asks for it, or a way comes back from it. */
export function isAskedIn(raw: string, knot: string): boolean {
  const left = code(raw).replaceAll(DIVERT, '');
  const name = new RegExp(`\\b${knot}\\b(?!\\.)`);
  const rules = /^\s*(?:[~-](?!>)|VAR\b)/.test(left) ? [left] : (left.match(/\{[^}]*\}?/g) ?? []);
  return (
    rules.some((rule) => name.test(rule)) ||
    new RegExp(`->\\s*${knot}\\b|<-\\s*${knot}\\b`).test(left)
  );
}
