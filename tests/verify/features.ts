import { ALTERNATIVES } from './features/alternatives.ts';
import { CALLS } from './features/calls.ts';
import { CHANCE } from './features/chance.ts';
import { CHOICES } from './features/choices.ts';
import { COUNTS } from './features/counts.ts';
import type { Feature } from './features/feature.ts';
import { GUARDED } from './features/guarded.ts';
import { KEPT } from './features/kept.ts';
import { LISTS } from './features/lists.ts';
import { LIVING } from './features/living.ts';
import { STOPS } from './features/stops.ts';
import { VALUES } from './features/values.ts';
import { WORDS } from './features/words.ts';

export type { Feature } from './features/feature.ts';

/** Stories by feature; each can be walked to its end or to a fault. */
export const FEATURES: readonly Feature[] = [
  ...CHOICES,
  ...ALTERNATIVES,
  ...COUNTS,
  ...CALLS,
  ...WORDS,
  ...LISTS,
  ...VALUES,
  ...CHANCE,
  ...STOPS,
  ...LIVING,
  ...KEPT,
  ...GUARDED,
];
