/** An option of a rated moment, as it stands in the Ink of a story. */
export interface WrittenOption {
  readonly knot: string;
  readonly beat: string;
  readonly label: string | undefined;
  readonly id: string;
  readonly line: number; // from 0
  readonly next: number; // the line after what follows it
  readonly levels: readonly number[];
  readonly dilemma: boolean;
  readonly error: boolean;
}

const RATED = /^\s*# beat: (\w+) # rates/;
const LABEL = /^\+ (?:\((\w+)\))?/;
const LEVEL = / # [A-Z]+=(\d)/g;

/** The options of all rated moments, in the order in which they stand. */
export function ratedOptions(ink: string): readonly WrittenOption[] {
  const lines = ink.split('\n');
  let knot = '';
  let beat: string | undefined;
  return lines.flatMap((text, line): readonly WrittenOption[] => {
    const head = /^=== (\w+)/.exec(text)?.[1];
    if (head !== undefined) {
      knot = head;
      beat = undefined;
    }
    beat = RATED.exec(text)?.[1] ?? beat;
    const id = /^\+.* # id: ([\w-]+)/.exec(text)?.[1];
    if (id === undefined || beat === undefined) return [];
    const after = lines.slice(line + 1).findIndex((one) => !/^ +\S/.test(one));
    return [
      {
        knot,
        beat,
        id,
        line,
        label: LABEL.exec(text)?.[1],
        next: after < 0 ? lines.length : line + 1 + after,
        levels: [...text.matchAll(LEVEL)].map(([, level]) => Number(level)),
        dilemma: text.includes(' # dilemma: '),
        error: text.includes(' # ce: '),
      },
    ];
  });
}

/** The sum of an option’s levels. */
export const total = ({ levels }: WrittenOption): number =>
  levels.reduce((sum, one) => sum + one, 0);

/** The option with the highest levels of each knot that holds a moment, the first of equals. */
export function bestOptions(options: readonly WrittenOption[]): readonly WrittenOption[] {
  const best = new Map<string, WrittenOption>();
  for (const option of options) {
    const known = best.get(option.knot);
    if (known === undefined || total(option) > total(known)) best.set(option.knot, option);
  }
  return [...best.values()];
}

/** The story with some of its options rewritten. */
export function rewritten(
  ink: string,
  options: readonly WrittenOption[],
  to: (text: string, option: WrittenOption) => string,
): string {
  const lines = ink.split('\n');
  for (const option of options) lines[option.line] = to(lines[option.line] ?? '', option);
  return lines.join('\n');
}

/** The line of an option with each level changed. */
export const relevelled = (text: string, to: (level: number) => number): string =>
  text.replaceAll(/( # [A-Z]+=)(\d)/g, (_, name, level) => `${name}${to(Number(level))}`);

/** The line of an option with other words. */
export const reworded = (text: string, to: (said: string) => string): string =>
  text.replace(/\[(.*?)( # id: )/, (_, said, tags) => `[${to(said)}${tags}`);
