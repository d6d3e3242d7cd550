import type { Stored } from './stored.ts';

/** One line of the table that the tests of leaving print: where, how, and what remained. */
export function printRemains(
  browser: string,
  place: string,
  way: string,
  screen: string,
  back: string,
  { keys, rows }: Pick<Stored, 'keys' | 'rows'>,
): void {
  const kept = Object.entries(rows).map(([store, count]) => `${store} ${count}`);
  const names = keys.map((key) => key.replace('training-module.', ''));
  const storage = [...kept, ...names].join(', ') || 'nothing';
  console.log(
    `leaving | ${browser} | ${place} | ${way} | on screen: ${screen} | back: ${back} | kept: ${storage}`,
  );
}
