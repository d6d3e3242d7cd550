import { CONVERSATION_PROPERTIES } from '../../core/scenario/asked.ts';
import type { WaitCondition } from '../../story/source/waits.ts';
import type { Path } from '../replay/path.ts';
import type { Edge } from '../search/edge.ts';

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

/** A counterexample that the check of a property found. */
export interface CounterFinding {
  readonly code: string; // key of its sentence in the catalogue
  readonly values: { readonly [name: string]: string | number };
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly waits?: readonly WaitCondition[]; // conditions that would have to hold
  readonly move?: Edge | undefined; // the move that shows it: its path is a shortest one to this move
  readonly path?: Path | undefined; // the path that shows it, where that is not the shortest one to a move
  readonly unseen?: true; // not reached so far: a fault only if the search is complete
}

/** CounterFindings of one property. Those with equal words and place count once: the first is told. */
export type CounterFindings = Iterable<CounterFinding>;
