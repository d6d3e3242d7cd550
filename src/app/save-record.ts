import type { SessionEvent } from '../core/event.ts';
import { encodeRecord, makeRecord, type Person } from '../core/record.ts';
import en from '../ui/catalogue/en/app.json';
import { wordsOf } from '../ui/words.ts';
import { isoDay } from './day.ts';
import { saveText } from './save-text.ts';

const words = wordsOf(en);

/** Hand a session to the browser as a file to keep. The file's name has no topic words in it. */
export function saveRecord(
  session: string,
  person: Person,
  facts: readonly SessionEvent[],
  includeOwnWords: boolean,
): void {
  const [began] = facts;
  if (began?.type !== 'began') return;
  const { seq: _seq, at: _at, ...head } = began;
  const text = encodeRecord(makeRecord(session, person, head, facts, includeOwnWords));
  saveText(text, words('file', { day: isoDay(Date.now()) }), 'application/json');
}
