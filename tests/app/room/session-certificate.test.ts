import { expect, test } from 'vitest';
import { ownRecordFile, ownRecordText } from '../../../src/app/room/files/own-record-file.ts';
import { roomDownload, sessionText } from '../../../src/app/room/files/room-file.ts';
import { certificateOfSession } from '../../../src/app/room/files/session-certificate.ts';
import { CARDS } from '../../../src/app/texts/cards.ts';
import { deskView, storyView } from '../../../src/group/views/desk-view.ts';
import { mineView } from '../../../src/group/views/mine-view.ts';
import { publicView } from '../../../src/group/views/public-view.ts';
import { ENGLISH, speak } from '../../../src/ui/tongue.ts';
import { crowd, TestRoom } from '../../group/fixture.ts';

/** A room that was led to its debrief. */
function debriefed(): TestRoom {
  const room = new TestRoom().begin(crowd(3)).toBoard();
  const [note] = publicView(room.state).board?.notes ?? [];
  room.order({ type: 'file', ...(note && { note: note.id }) });
  return room;
}

test('a phone’s certificate bears the checksum that stands in the phone’s own file', () => {
  const mine = mineView(debriefed().state, 'person-0');
  if (mine?.session === undefined) throw new Error('no debrief');
  const row = certificateOfSession(
    { scenario: 'platform-four' },
    mine.session,
    ownRecordText(mine),
  );
  expect(row).toMatchObject({ title: 'Platform Four', minutes: mine.session.minutes });
  expect(ownRecordFile(mine).trimEnd().endsWith(`Record checksum: ${row?.checksum}`)).toBe(true);
});

test('a facilitator’s certificate bears the checksum of the saved session, whoever reads it', () => {
  const { state } = debriefed();
  const story = storyView(state);
  const { began = 0, minutes } = story.attendance;
  const row = certificateOfSession(
    { scenario: 'platform-four' },
    { began, minutes },
    sessionText(story),
  );
  const { checksum } = JSON.parse(roomDownload(deskView(state), story));
  expect(row?.checksum).toBe(checksum);
});

test('a certificate of a session in Spanish names the scene in Spanish where the pages can', async () => {
  const session = { began: 1_790_000_000_000, minutes: 50 };
  const played = { scenario: 'platform-four', language: 'es' };
  const inEnglish = { language: 'en', title: 'Platform Four' };
  expect(certificateOfSession(played, session, '')).toMatchObject(inEnglish);
  await CARDS.in('es');
  speak({ ...ENGLISH, language: 'es', locale: 'es' });
  expect(certificateOfSession(played, session, '')).toMatchObject({
    language: 'es',
    title: 'Andén cuatro',
  });
  expect(certificateOfSession({ scenario: 'platform-four' }, session, '')).toMatchObject(inEnglish);
  speak(ENGLISH);
});

test('a certificate of a session has no name of a person, and none of a scenario that is gone', () => {
  const { state } = debriefed();
  const mine = mineView(state, 'person-0');
  if (mine?.session === undefined) throw new Error('no debrief');
  const row = certificateOfSession(
    { scenario: 'platform-four' },
    mine.session,
    ownRecordText(mine),
  );
  expect(Object.keys(row ?? {}).sort()).toEqual(
    ['checksum', 'date', 'key', 'language', 'minutes', 'practiced', 'title'].sort(),
  );
  expect(certificateOfSession({ scenario: 'gone' }, mine.session, '')).toBeUndefined();
});
