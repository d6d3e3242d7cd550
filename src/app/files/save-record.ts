import { encodeRecord, makeRecord } from '../../core/record/record.ts';
import type { SessionEvent } from '../../core/run/event.ts';
import en from '../../ui/catalogue/en/app.json';
import { wordsOf } from '../../ui/words.ts';
import { isoDay } from '../i18n/day.ts';
import { keptLink } from '../run/begin/trainer-link.ts';
import type { Visit } from '../shell/visit.ts';
import { handOver } from './hand-over.ts';

const words = wordsOf('app', en);

/**
 * Downloads a session as a record file, with the group a trainer's link named. The file name contains no topic words.
 */
export async function saveRecord(
  { store, person }: Visit,
  session: string,
  facts: readonly SessionEvent[],
  includeOwnWords: boolean,
): Promise<void> {
  const [began] = facts;
  if (began?.type !== 'began') return;
  const { seq: _seq, at: _at, ...head } = began;
  const { cohort } = await keptLink(store, person.id);
  const record = makeRecord(session, person, head, facts, includeOwnWords, {
    ...(cohort !== undefined && { cohort }),
  });
  handOver(words('file', { day: isoDay(Date.now()) }), encodeRecord(record));
}
