import type { AuthorNews } from '../../studio/told/author-news.ts';
import type { MapOptions } from '../map/shown.ts';

/** Start-up data of the verifier's thread. */
export interface Setting {
  readonly root: string;
  readonly newest: SharedArrayBuffer; // one integer: the ticket of the order that is still current
}

/** An order to verify a scenario. */
export interface ProofOrder {
  readonly ticket: number;
  readonly scenario: string;
}

/** A message about an order; without news or map it is finished. */
export interface ProofAnswer {
  readonly ticket: number;
  readonly news?: AuthorNews;
  readonly shown?: MapOptions; // for the scenario's map, which is drawn on request
}
