import type { News } from '../../story/verify/news.ts';
import type { StoryMap } from '../../story/verify/scenario/map.ts';

/** What the verifier's thread is begun with. */
export interface Setting {
  readonly root: string;
  readonly newest: SharedArrayBuffer; // one whole number: the ticket of the order that still counts
}

/** A scenario to be verified. */
export interface Order {
  readonly ticket: number;
  readonly scenario: string;
}

/** What the thread says of an order; without more it is done with it. */
export interface Answer {
  readonly ticket: number;
  readonly news?: News;
  readonly map?: StoryMap; // of the scenario; drawn when somebody asks for it
}
