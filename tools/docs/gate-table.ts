import { plainLines } from '../../src/story/source/source.ts';
import { asksIn, blockAround, type InkWay, waysThrough } from './ink-block.ts';

/** How much of a key sentence is said, and under which conduct. */
export interface GateRow {
  readonly name: string; // the variable that stands for what is told
  readonly beat: string;
  readonly told: 'told' | 'half' | 'withheld';
  readonly when: string; // in words, with what is not conduct as it is written
  readonly said: string;
}

const HEARD_NOTHING = 'pressure under 7, nobody may hear, no promise found out';

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/^not shut\(\)$/, 'pressure under 7'],
  [/^shut\(\)$/, 'pressure 7 or more'],
  [/^not overheard\(\)$/, 'nobody may hear'],
  [/^overheard\(\)$/, 'somebody may hear'],
  [/^not promised_out$/, 'no promise found out'],
  [/^promised_out$/, 'a promise found out'],
  [/^tr >= (\d+)$/, 'trust $1 or more'],
  [/^tr <= (\d+)$/, 'trust $1 or less'],
  [/^variant == "(\w+)"$/, 'variant $1'],
  [/^else$/, 'otherwise'],
];

function partInWords(part: string): string {
  const known = WORDS.find(([pattern]) => pattern.test(part));
  return known ? part.replace(...known) : `\`${part}\``;
}

/** A condition in words, without the parts that say no more than the row does. */
const inWords = (condition: string, says: (part: string) => boolean): readonly string[] =>
  condition.split(' && ').flatMap((all) => {
    const any = all.split(' || ').filter((part) => !says(part));
    return any.length === 0 ? [] : [any.map(partInWords).join(' or ')];
  });

const parts = (conditions: readonly string[]): readonly string[] =>
  conditions.flatMap((one) => one.split(/ && | \|\| /)).map((one) => one.trim());

const isOf = (name: string) => (part: string) => part === name || /^tells\(\d\)$/.test(part);

/** Somebody who is not told all, but had begun to trust or was not pressed, hears half. */
function howMuch(name: string, { conditions, earlier }: InkWay): GateRow['told'] {
  if (parts(conditions).some(isOf(name))) return 'told';
  if (parts(conditions).some((part) => part === `not ${name}`)) return 'withheld';
  if (parts(earlier).some((part) => part === `not ${name}`)) return 'told';
  const last = conditions.at(-1) ?? '';
  const trusted = /\btr >=? /.test(last);
  return trusted || (last === 'else' && parts(earlier).includes('shut()')) ? 'half' : 'withheld';
}

/** What a line says, with the first of what varies in it left out, and who says it. */
export function spoken(line: string, names: ReadonlyMap<string, string>): string {
  const [text = '', ...tags] = line.split(/\s+#\s*/);
  const who = tags
    .find((tag) => tag.startsWith('who:'))
    ?.slice('who:'.length)
    .trim();
  const plain = text
    .replaceAll(/\{[^{}:|]*:([^{}|]*)(?:\|([^{}]*))?\}/g, (_, one, other) => other ?? one)
    .replaceAll(/\{(\w+)\}/g, (whole, name) => names.get(name) ?? whole)
    .replaceAll('|', '\\|');
  return who === undefined ? `*${plain}*` : `${who.toUpperCase()}: ${plain}`;
}

/** What is asked where a thing is told; nothing where that is `tells` and no more. */
function asked(expression: string): string {
  if (/^(?:true|tells\(\d\))$/.test(expression)) return '';
  return `, as \`${expression}\` has it`;
}

/** The block that says what is told after a line that sets it, there or in the knot it leads to. */
function blockAfter(lines: readonly string[], set: number, name: string): number {
  const ends = (line: string): boolean => /^(?:\+|===)/.test(line);
  for (let at = set + 1; at < lines.length && !ends(lines[at] ?? ''); at += 1) {
    if (asksIn(lines, at, name)) return at;
    const to = /^\s*-> (\w+)$/.exec(lines[at] ?? '')?.[1];
    const knot = to === undefined ? -1 : lines.findIndex((line) => line.startsWith(`=== ${to} `));
    if (knot >= 0) return blockAfter(lines, knot, name);
  }
  return -1;
}

/** Every key sentence of a story: told, half told or withheld, and under which conduct. */
export function gateRows(
  ink: string,
  trusts: { readonly [told: string]: number },
): readonly GateRow[] {
  const lines = plainLines(ink).map((line) => line.trimEnd());
  const names = new Map(
    lines.flatMap((line) => {
      const [, name, text] = /^VAR (\w+) = "([^"]*)"/.exec(line) ?? [];
      return name === undefined || text === undefined ? [] : [[name, text] as const];
    }),
  );
  return Object.entries(trusts).flatMap(([name, trust]) => {
    const sets = lines.flatMap((line, at) => {
      const value = new RegExp(`^\\s*~ ${name} = (.+)$`).exec(line)?.[1];
      return value === undefined ? [] : [{ at, value }];
    });
    const blocks = new Map<number, readonly string[]>();
    for (const { at, value } of sets) {
      const block = value === 'true' ? blockAround(lines, at) : blockAfter(lines, at, name);
      blocks.set(block, [...(blocks.get(block) ?? []), value]);
    }
    return [...blocks].flatMap(([block, values]) => {
      if (block < 0) return [];
      const beat = lines.slice(0, block + 1).findLast((line) => /# beat: /.test(line));
      return waysThrough(lines, block).map((way): GateRow => {
        const told = howMuch(name, way);
        const says = (part: string): boolean => isOf(name)(part) || part === `not ${name}`;
        const rest = [...new Set(way.conditions)]
          .flatMap((condition) => inWords(condition, says))
          .filter((one, _, all) => one !== 'otherwise' || all.length === 1);
        const least = [...new Set(values.map((value) => /(\d)\)$/.exec(value)?.[1] ?? trust))];
        const gate = `trust ${least.toSorted().join(' or ')} or more, ${HEARD_NOTHING}`;
        const more = [...new Set(values.map(asked))].join('');
        return {
          name,
          beat: /# beat: (\w+)/.exec(beat ?? '')?.[1] ?? '',
          told,
          when:
            told === 'told' ? [gate + more, ...rest].join(', ') : rest.join(', ') || 'otherwise',
          said: way.said.map((line) => spoken(line, names)).join('<br>'),
        };
      });
    });
  });
}
