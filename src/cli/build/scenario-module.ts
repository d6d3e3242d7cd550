import type { Playable } from '../../session/play/content.ts';

/** Writes a value into a module, as JSON to parse: browsers read that faster than an object. */
export const json = (value: unknown): string =>
  `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** Writes a scenario as a module. Its bank names each reading once for all replies in a row that are read so. */
export function scenarioModule({ bank = {}, ...rest }: Partial<Playable> = {}): string {
  const rows = Object.entries(bank).map(([moment, entries]) => {
    const runs: string[][] = [];
    for (const { text, as } of entries)
      if (runs.at(-1)?.[0] === as) runs.at(-1)?.push(text);
      else runs.push([as, text]);
    return [moment, runs];
  });
  return [
    'const entries = (runs) => runs.flatMap(([as, ...texts]) => texts.map((text) => ({ text, as })));',
    `const rows = ${json(rows)}.map(([moment, runs]) => [moment, entries(runs)]);`,
    `export const playable = { ...${json(rest)}, ...(rows.length > 0 && { bank: Object.fromEntries(rows) }) };`,
  ].join('\n');
}
