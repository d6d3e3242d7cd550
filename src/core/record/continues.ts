import type { SessionEvent } from '../run/event.ts';
import { makeRecord, type SessionRecord } from './record.ts';

/** Serializes the facts of a record without own words, since consent to include them may differ between submissions. */
function bare(record: SessionRecord): readonly string[] {
  const [began] = record.facts;
  if (began?.type !== 'began') return [];
  const { facts } = makeRecord(record.session, record.person, began, record.facts, false);
  return facts.filter((fact) => !isBeside(fact)).map((fact) => JSON.stringify(fact));
}

/** Tells whether a fact is metadata about the run (consent, ratings); a resubmission may change it. */
const isBeside = ({ type }: SessionEvent): boolean => type === 'consented' || type === 'judged';

/**
 * Tells whether `later` extends `earlier`: the same session, with every fact of the earlier record unchanged in place.
 * Own words, consent and ratings are ignored.
 */
export function continues(earlier: SessionRecord, later: SessionRecord): boolean {
  const [before, after] = [bare(earlier), bare(later)];
  return (
    earlier.session === later.session &&
    before.length <= after.length &&
    before.every((fact, at) => fact === after[at])
  );
}
