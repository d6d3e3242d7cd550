import { analyse, READS } from '../../../src/text/analyse.ts';
import { namedIn } from './named.ts';

/** A reply as hurried typing or speech recognition leaves it. */
export const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const read = (text: string, context: readonly string[]) =>
  analyse(text, { context, disclosed: [], rates: READS });

const verdict = (text: string, context: readonly string[]): string => {
  const reading = read(text, context);
  return JSON.stringify([reading.question, reading.stacked, namedIn(reading).toSorted()]);
};

export interface Typed {
  readonly text: string;
  readonly context?: readonly string[];
}

const CHANGES: { readonly [name: string]: (text: string) => string } = {
  'upper case': (text) => text.toUpperCase(),
  'no marks, no capitals': bare,
  'fillers before': (text) => `Okay, so, um, ${text}`,
};

/** The share of replies whose question form and flags stay when only the surface changes. */
export const steadiness = (rows: readonly Typed[]): readonly (readonly [string, number])[] =>
  Object.entries(CHANGES).map(([name, change]) => {
    const same = rows.filter(
      ({ text, context = [] }) => verdict(change(text), context) === verdict(text, context),
    );
    return [name, same.length / rows.length];
  });

/** The share of verdicts that name less, or hold it with less weight, when the marked words are deleted. */
export function weakening(rows: readonly Typed[]): number {
  let [all, weaker] = [0, 0];
  for (const { text, context = [] } of rows) {
    const reading = read(text, context);
    const { spans } = reading;
    const named = namedIn(reading);
    if (named.length === 0) continue;
    const bad = spans.filter(({ good }) => !good);
    const cut = [...text]
      .map((_, at) => (bad.some(({ from, to }) => at >= from && at < to) ? ' ' : (text[at] ?? '')))
      .join('');
    all += 1;
    const after = read(cut, context);
    const left = namedIn(after).filter((one) => one !== 'unclear'); // it says less than a fault by its name
    if (left.length < named.length || after.flags.length < reading.flags.length) weaker += 1;
  }
  return weaker / all;
}
