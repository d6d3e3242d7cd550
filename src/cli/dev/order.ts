import type { News } from '../../verify/news.ts';
import type { MapOptions } from '../map/shown.ts';

/** What the verifier's thread is begun with. */
export interface Setting {
  readonly root: string;
  readonly newest: SharedArrayBuffer; // one whole number: the ticket of the order that still counts
}

/** A scenario to be verified. */
export interface ProofOrder {
  readonly ticket: number;
  readonly scenario: string;
}

/** What the thread says of an order; without more it is done with it. */
export interface ProofAnswer {
  readonly ticket: number;
  readonly news?: News;
  readonly shown?: MapOptions; // on the map of the scenario, which is drawn when somebody asks for it
}
