import type { Platform } from '../../lms/package/platform.ts';
import type { LmsProblem } from '../../lms/port.ts';
import type { Sitting } from '../../lms/sitting.ts';
import type { SessionStore } from '../../store/store.ts';
import type { Unit } from './unit.ts';

/** Status of the connection to the learning platform. */
export interface LmsStanding {
  readonly problem: LmsProblem | undefined;
  readonly done: boolean; // the platform was told that the unit is complete
  readonly ended: boolean;
}

/** The learning platform that launched this page. */
export interface LmsLink {
  readonly unit: Unit<Platform>;
  readonly sitting: Sitting | undefined; // undefined if no platform answered, or the saved place could not be restored
  /** Narrows a store to this unit, without open runs of earlier attempts. */
  readonly narrow: (store: SessionStore) => SessionStore;
  readonly standing: () => LmsStanding;
  readonly onChange: (listener: () => void) => () => void;
  readonly retry: () => void;
  /** Ends the session and returns to the platform, if it gave an address. */
  readonly leave: () => void;
}
