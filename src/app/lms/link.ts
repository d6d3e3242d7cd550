import type { LmsProblem } from '../../lms/port.ts';
import type { Sitting } from '../../lms/sitting.ts';
import type { SessionStore } from '../../store/store.ts';
import type { Unit } from './unit.ts';

/** How this page stands with the platform that opened it. */
export interface LmsStanding {
  readonly problem: LmsProblem | undefined;
  readonly done: boolean; // the platform was told that the unit is complete
  readonly ended: boolean;
}

/** The platform that opened this page. */
export interface LmsLink {
  readonly unit: Unit;
  readonly sitting: Sitting | undefined; // undefined where no platform answered
  /** What a store holds of this unit, without the open runs of earlier attempts. */
  readonly narrow: (store: SessionStore) => SessionStore;
  readonly standing: () => LmsStanding;
  readonly onChange: (listener: () => void) => () => void;
  readonly retry: () => void;
  /** Ends the sitting and goes back to the platform, where it said how. */
  readonly leave: () => void;
}
