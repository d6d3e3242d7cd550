import { expect, test } from 'vitest';
import { roomSpreadsheet } from '../../../src/app/room/files/room-spreadsheet.ts';
import { parseCsv } from '../../../src/export/csv.ts';
import { deskView, storyView } from '../../../src/group/views/desk-view.ts';
import { CONSOLE, crowd, TestRoom } from '../../group/fixture.ts';

/** The rows of a room that votes with so many people on its first moment and skips the second, by column. */
function rowsOf(voters: number): readonly { readonly [column: string]: string | undefined }[] {
  const room = new TestRoom().begin(crowd(voters));
  room.ask(CONSOLE, { type: 'note', moment: 'B1', text: '=SUM(A1)', was: '' });
  room.order({ type: 'openVote' });
  for (const person of crowd(voters)) room.vote(person, 1);
  room.order({ type: 'closeVote' });
  room.order({ type: 'choose', option: room.options()[0] ?? '' });
  room.order({ type: 'goOn' });
  room.order({ type: 'omit' });
  const file = roomSpreadsheet(storyView(room.state), deskView(room.state).notes);
  const [columns = [], ...rows] = parseCsv(file);
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
}

test('a room’s spreadsheet has a row for each line, with votes, the line said, skips and notes', () => {
  const rows = rowsOf(4);
  const first = rows.filter((row) => row.room_moment === '1' && row.room_after === '');
  expect(first.map((row) => row.room_votes)).toEqual(['0', '4', '0', '0', '0']);
  expect(first.map((row) => row.room_said)).toEqual(['true', 'false', 'false', 'false', 'false']);
  expect(first[0]).toMatchObject({ room_letter: 'A', room_phones: '4', room_note: '=SUM(A1)' });
  expect(rows.some((row) => row.room_moment === '2' && row.room_skipped === 'true')).toBe(true);
});

test('of two votes it has no figures', () => {
  for (const row of rowsOf(2)) {
    expect([row.room_votes, row.room_voters, row.room_passed]).toEqual(['', '', '']);
  }
});
