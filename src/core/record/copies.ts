import type { Judged, SessionEvent } from '../run/event.ts';
import { reduce } from '../run/reduce.ts';
import { continues } from './continues.ts';
import { type SessionRecord, withFacts } from './record.ts';
import type { OpenRecord } from './record-decode.ts';

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

/** A rater's level in a record, with its time. */
export type JudgedFact = Extract<SessionEvent, { readonly type: 'judged' }>;

/** Lists what raters said in a record, in the order given. */
export const judgedFacts = ({ facts }: SessionRecord): readonly JudgedFact[] =>
  facts.filter((fact): fact is JudgedFact => fact.type === 'judged');

/** Two facts with one such key are about the same: a rater's later rating counts, and anybody's later correction. */
const subjectOf = ({ as, rater, beat, dimension }: Judged): string =>
  JSON.stringify([as, as === 'rating' ? rater : '', beat, dimension]);

const wordingOf = ({ as, rater, beat, dimension, level, note, at }: JudgedFact): string =>
  JSON.stringify([as, rater, beat, dimension, level, note, at]);

const bySubject = (facts: readonly JudgedFact[]): ReadonlyMap<string, JudgedFact> =>
  new Map(facts.map((fact) => [subjectOf(fact), fact]));

/** Tells whether a record has something newer on the subject of a rating that was given at some time. */
export const isOvertaken = (record: SessionRecord, judged: Judged, at: number): boolean =>
  judgedFacts(record).some((one) => one.at > at && subjectOf(one) === subjectOf(judged));

/** A record with what raters said in another file of the same run. */
interface JoinedRatings<T> {
  readonly open: T;
  readonly unplaced: number; // ratings that it has no response for
}

/**
 * Appends what raters said in another file of the same run, where it is newer than what this record has on it; the record
 * is the same object if nothing is. What is about a response that this record does not have is left out, and counted.
 */
export function joinRatings<T extends OpenRecord>(
  open: T,
  given: readonly JudgedFact[],
): JoinedRatings<T> {
  const own = judgedFacts(open.record);
  const [known, last] = [new Set(own.map(wordingOf)), bySubject(own)];
  const added: JudgedFact[] = [];
  let { state } = open;
  const all = bySubject(given);
  for (const [subject, fact] of all) {
    const before = last.get(subject);
    if (known.has(wordingOf(fact)) || (before !== undefined && before.at >= fact.at)) continue;
    const next = { ...fact, seq: state.length };
    const made = reduce(state, next);
    if (!made.ok) continue;
    state = made.value;
    added.push(next);
  }
  const placed = new Set([...last.keys(), ...added.map(subjectOf)]);
  return {
    open: added.length === 0 ? open : { ...open, state, record: withFacts(open.record, added) },
    unplaced: [...all.keys()].filter((subject) => !placed.has(subject)).length,
  };
}
