import type { Path } from '../replay/path.ts';
import { ASKED } from './rules.ts';
import type { Wait } from './wait.ts';

/** The properties of a scenario, each with a verdict of its own. */
export const PROPERTIES = [
  'same-runtime',
  'runs',
  'content',
  'order',
  'can-end',
  'reached',
  'ending-rules',
  'best-path',
  'levels',
  'headline',
  'critical',
  'choice',
  'pattern',
  'strategies',
  'loops',
  'wait',
  'size',
  ...ASKED,
] as const;
export type Property = (typeof PROPERTIES)[number];

/** Something that speaks against a property. */
export interface CounterFinding {
  readonly property: Property;
  readonly code: string; // which sentence says it
  readonly values: { readonly [name: string]: string | number };
  readonly file?: string;
  readonly line?: number;
  readonly waits?: readonly Wait[]; // what would have to hold
  readonly path?: Path; // a shortest way to it
  readonly unseen?: true; // not met so far: no fault while the story is not seen whole
}
