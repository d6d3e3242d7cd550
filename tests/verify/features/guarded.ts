import { type Feature, feature } from './feature.ts';

/** What an option may say in ways of its own. */
const TEXTS: { readonly [name: string]: string } = {
  'one way': '{en:Nine}',
  'two ways': '{en:Nine|Neun}',
  'two ways by a number': '{z == 1:Nine|Neun}',
  'two ways by both': '{en && not z:Nine|Neun}',
  'two ways by a list': '{seen ? card:Nine|Neun}',
  'ways inside ways': '{en:{z:Nine|Ten}|Neun}',
  'ways one after the other': '{z: one|two} and {en:x|y}',
  sequence: '{Sleep|Doze}',
  cycle: '{&Sleep|Doze}',
  'once only': '{!Sleep|Doze}',
  'a number': 'Nine {z}',
  'a call': '{word()}',
  'a tag in two ways': 'Nine # t: {en:a|b}',
};

/** What an option may wait for. */
const GUARDS: { readonly [name: string]: string } = {
  'a flag': 'tired',
  'no flag': 'not tired',
  'a count': 'noon',
  'a number': 'w > 1',
  'a list': 'seen ? coat',
  'two conditions': 'tired} {not noon',
};

/** Options with a condition and a text that has conditions of its own: what comes first decides. */
export const GUARDED: readonly Feature[] = Object.entries(TEXTS).flatMap(([text, said]) =>
  Object.entries(GUARDS).map(([guard, condition]) =>
    feature(
      `option that waits for ${guard} and says ${text}`,
      'LIST seen = card, coat',
      'VAR en = false',
      'VAR tired = false',
      'VAR z = 0',
      'VAR w = 0',
      '* [Morning]',
      '* (noon) [Noon]',
      '~ tired = true',
      '~ w = 2',
      '~ seen += coat',
      '-',
      '* [Wait]',
      '-',
      `* {${condition}} [${said}] -> END`,
      '* [Ten]',
      '-',
      '-> END',
      '=== function word()',
      '{ en: yes|no }',
    ),
  ),
);
