import { chainFor, type SessionRecord } from '../../../src/core/record/record.ts';

/** A record with checksums made anew, as whoever changes one would make them. */
export const rechained = (record: SessionRecord): SessionRecord => ({
  ...record,
  chain: chainFor(record),
});
