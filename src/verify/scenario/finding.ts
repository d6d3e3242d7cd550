import { CONVERSATION_PROPERTIES } from '../../core/scenario/asked.ts';
import type { WaitCondition } from '../../story/source/waits.ts';
import type { Path } from '../replay/path.ts';

/** The properties of a scenario; each gets a verdict. */
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
  'second-contact',
  ...CONVERSATION_PROPERTIES,
] as const;
export type Property = (typeof PROPERTIES)[number];

/** A counterexample to a property. */
export interface CounterFinding {
  readonly property: Property;
  readonly code: string; // key of its sentence in the catalogue
  readonly values: { readonly [name: string]: string | number };
  readonly file?: string;
  readonly line?: number;
  readonly waits?: readonly WaitCondition[]; // conditions that would have to hold
  readonly path?: Path; // a shortest path to it
  readonly unseen?: true; // not reached so far: a fault only if the search is complete
}
