import { continues } from './continues.ts';
import type { SessionRecord } from './record.ts';

/** How a second file of a run stands to the first: nothing new, the longer one, the shorter one, or in conflict. */
export type CopyStanding = 'same' | 'later' | 'earlier' | 'conflict';

/** Compares the owners of two copies. A run brought in from a file names whose it was; the original counts. */
function byOwner(kept: SessionRecord, other: SessionRecord): CopyStanding | undefined {
  if (kept.person.id === other.person.id) return undefined;
  if (other.broughtFrom === kept.person.id) return 'earlier';
  return kept.broughtFrom === other.person.id ? 'later' : 'conflict';
}

/**
 * Compares two records of one session. The one that continues the other wins; if neither does, or two people claim the
 * run, they are in conflict. Ratings, consent and typed words do not count; of two alike the one with more facts wins.
 */
export function copyStanding(kept: SessionRecord, other: SessionRecord): CopyStanding {
  const [forward, back] = [continues(kept, other), continues(other, kept)];
  if (!forward && !back) return 'conflict';
  const owner = byOwner(kept, other);
  if (owner !== undefined) return owner;
  if (forward && back) return other.facts.length > kept.facts.length ? 'later' : 'same';
  return forward ? 'later' : 'earlier';
}

/**
 * Identifies a playthrough whatever its session is called: scenario, draw and the time it began. Two sessions with one
 * such key are one run that was renamed.
 */
export function playKey({ scenario, facts }: SessionRecord): string | undefined {
  const [began] = facts;
  return began?.type === 'began' ? JSON.stringify([scenario.id, began.seed, began.at]) : undefined;
}
