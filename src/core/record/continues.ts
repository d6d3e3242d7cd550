import type { SessionEvent } from '../run/event.ts';
import { makeRecord, type SessionRecord } from './record.ts';

/** The facts of a record as text, without own words: those may be ticked one time and not another. */
function bare(record: SessionRecord): readonly string[] {
  const [began] = record.facts;
  if (began?.type !== 'began') return [];
  const { facts } = makeRecord(record.session, record.person, began, record.facts, false);
  return facts.filter((fact) => !isBeside(fact)).map((fact) => JSON.stringify(fact));
}

/** Said about a run, not in it: what one hands in twice may be said anew. */
const isBeside = ({ type }: SessionEvent): boolean => type === 'consented' || type === 'judged';

/**
 * Whether a record tells of the same run as an earlier one and leaves nothing of it out: the same
 * session, and every fact of the earlier one in its place. Own words, consent and raters are left
 * aside.
 */
export function continues(earlier: SessionRecord, later: SessionRecord): boolean {
  const [before, after] = [bare(earlier), bare(later)];
  return (
    earlier.session === later.session &&
    before.length <= after.length &&
    before.every((fact, at) => fact === after[at])
  );
}
