import type { Condition } from '../live/condition.ts';

/** A variable that was set though a condition did not hold. */
export interface Broken {
  readonly node: number; // of the assignment
  readonly condition: Condition;
}
