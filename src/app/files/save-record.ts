import { encodeRecord } from '../../core/record/record.ts';
import en from '../../ui/catalogue/en/app.json';
import { isoDay } from '../../ui/day.ts';
import { wordsOf } from '../../ui/words.ts';
import { keptLink } from '../run/begin/trainer-link.ts';
import { recordOfRun, type StoredRun } from '../run/stored-run.ts';
import type { Visit } from '../shell/visit.ts';
import { handOver } from './hand-over.ts';

const words = wordsOf('app', en);

/**
 * Downloads a run as a record file, with the group and the code that a trainer's link named. The file name contains no topic words.
 */
export async function saveRecord(
  { store, person }: Visit,
  run: StoredRun,
  includeOwnWords: boolean,
): Promise<void> {
  const { cohort, code: participant } = await keptLink(store, person.id);
  const record = recordOfRun(run, person, includeOwnWords, { cohort, participant });
  handOver(words('file', { day: isoDay(Date.now()) }), encodeRecord(record));
}
