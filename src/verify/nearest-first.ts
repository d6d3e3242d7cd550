import type { Limits } from './search/explore.ts';
import {
  type Subject,
  type Verified,
  type VerifyReport,
  verifyStory,
  verifyWithRoutes,
} from './verify.ts';

const NEAREST_STATES = 400; // states in the first, quick search
const WALKS = 3; // walks compared with the stock runtime; few, for a fast answer

/** The limits of a search in two steps. */
export interface StagedLimits extends Pick<Limits, 'states'> {
  readonly going: () => boolean; // return false to stop
}

/**
 * Verifies a scenario while an author waits: `first` gets a report on the states nearest to the start, unless these are
 * all; then everything is searched.
 */
export function verifyNearestFirst(
  subject: Subject,
  { states, going }: StagedLimits,
  first: (report: VerifyReport) => void,
): Verified {
  const near = verifyStory(subject, { states: NEAREST_STATES, walks: 1, going });
  if (near.open > 0 && going()) first(near);
  return verifyWithRoutes(subject, { states, walks: WALKS, going });
}
