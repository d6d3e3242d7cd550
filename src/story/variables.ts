import type { Story } from 'inkjs';
import type { Feeling } from '../core/run/bond.ts';

/** Reads the feeling where a story stands; undefined if it does not count one. */
export function feelingIn({ variablesState }: Story): Feeling | undefined {
  const read = (name: string): unknown =>
    variablesState.GlobalVariableExistsWithName(name) ? variablesState.$(name) : undefined;
  const [trust, pressure, safety] = ['tr', 'pr', 'sf'].map(read);
  if (typeof trust !== 'number' || typeof pressure !== 'number' || typeof safety !== 'number') {
    return undefined;
  }
  return { trust, pressure, safety };
}

/** A value a story keeps under a name. */
export type StoryValue = string | number | boolean;

const isStoryValue = (value: unknown): value is StoryValue =>
  ['string', 'number', 'boolean'].includes(typeof value);

/** Reads these variables; omits those the story lacks or that hold a list or divert. */
export function valuesIn(
  { variablesState }: Story,
  names: readonly string[],
): { readonly [name: string]: StoryValue } {
  const kept = names.flatMap((name): [string, StoryValue][] => {
    const value: unknown = variablesState.GlobalVariableExistsWithName(name)
      ? variablesState.$(name)
      : undefined;
    return isStoryValue(value) ? [[name, value]] : [];
  });
  return Object.fromEntries(kept);
}
