import type { Story } from 'inkjs';
import type { Feeling } from '../core/run/bond.ts';
import type { Option } from '../core/scenario/beat.ts';

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

/** Puts the words of the story’s variables into the sentence that goes on, where they stand as `{name}`. */
export function withWords({ variablesState }: Story, option: Option): Option {
  const goesOn = option.goesOn?.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    variablesState.GlobalVariableExistsWithName(name) ? String(variablesState.$(name)) : whole,
  );
  return goesOn === undefined ? option : { ...option, goesOn };
}
