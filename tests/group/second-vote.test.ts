import { expect, test } from 'vitest';
import { ownRecordText } from '../../src/app/room/files/own-record-file.ts';
import { roomDownload } from '../../src/app/room/files/room-file.ts';
import { roomSpreadsheet } from '../../src/app/room/files/room-spreadsheet.ts';
import { parseCsv } from '../../src/export/csv.ts';
import {
  deskView,
  type StoryView,
  screenStory,
  storyView,
} from '../../src/group/views/desk-view.ts';
import { mineView } from '../../src/group/views/mine-view.ts';
import { publicView } from '../../src/group/views/public-view.ts';
import { roomReview } from '../../src/group/views/room-review.ts';
import { CONTENT, crowd, TestRoom } from './fixture.ts';

const PEOPLE = crowd(8);

/** One vote on the moment at hand, up to what the room said; its counts as the console and the room see them. */
function vote(room: TestRoom, option: number, voters: readonly string[]) {
  room.order({ type: 'openVote' });
  for (const person of voters) room.vote(person, option);
  room.order({ type: 'closeVote' });
  const { tally, close, leader } = deskView(room.state);
  room.order({ type: 'reveal' });
  const { spread } = publicView(room.state);
  room.order({ type: 'choose', option: room.options()[option] ?? '' });
  return { tally, close, leader, spread };
}

/** A room that votes B on its first moment, steps back, and votes C with others. */
function twice(again: readonly string[]) {
  const room = new TestRoom().begin(PEOPLE);
  vote(room, 1, PEOPLE);
  room.order({ type: 'stepBack' });
  const live = vote(room, 2, again);
  room.order({ type: 'goOn' });
  room.order({ type: 'stop' });
  return { room, live };
}

const rowsOf = ({ state }: TestRoom) => {
  const file = roomSpreadsheet(storyView(state), deskView(state).notes);
  const [columns = [], ...rows] = parseCsv(file);
  return rows
    .map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])))
    .filter((row) => row.room_moment === '1' && row.room_after === '');
};

test('after a step back spreadsheet, file and debrief keep both votes, each under its name', () => {
  const { room } = twice(PEOPLE.slice(0, 5));
  const rows = rowsOf(room);
  expect(rows.filter((row) => row.room_vote === '1').map((row) => row.room_votes)).toEqual([
    ...['0', '8', '0', '0', '0'],
  ]);
  expect(rows.filter((row) => row.room_vote === '2').map((row) => row.room_votes)).toEqual([
    ...['0', '0', '5', '0', '0'],
  ]);
  const said = rows.filter((row) => row.room_said === 'true');
  expect(said.map((row) => [row.room_vote, row.room_letter])).toEqual([
    ['1', 'B'],
    ['2', 'C'],
  ]);
  const review = roomReview(storyView(room.state), CONTENT.rubric);
  const first = review?.rounds.filter(({ name }) => name.number === 1 && name.kind === 'moment');
  expect(first?.map(({ vote: nth, round }) => [nth, round.votes])).toEqual([
    [1, 8],
    [2, 5],
  ]);
  const saved: StoryView = JSON.parse(roomDownload(deskView(room.state), storyView(room.state)));
  expect(saved.rounds.map(({ votes }) => votes)).toEqual([8, 5]);
});

test('a person who voted before the step back, and not after it, has both in their own record', () => {
  const { room } = twice(PEOPLE.slice(0, 5));
  const recordOf = (person: string) => {
    const mine = mineView(room.state, person);
    if (mine === undefined) throw new Error('nobody of this name');
    return ownRecordText(mine);
  };
  const [, b = '', c = ''] =
    room.state.session?.turns[0]?.beat.options.map(({ text }) => text) ?? [];
  expect(recordOf('person-7')).toContain(`First you chose: ${b}\nThen you did not vote.`);
  expect(recordOf('person-0')).toContain(`First you chose: ${b}\nThen you chose: ${c}`);
});

test('where one or two came or went between the votes, only the first is shown with counts', () => {
  for (const gone of [1, 2]) {
    const { room, live } = twice(PEOPLE.slice(gone));
    expect([live.tally, live.close, live.leader]).toEqual([
      undefined,
      true,
      room.state.session?.turns[0]?.beat.options[2]?.id,
    ]);
    expect(live.spread).toMatchObject({ few: true, close: true });
    for (const story of [storyView(room.state), screenStory(room.state)]) {
      expect(story.rounds.map(({ votes, close }) => [votes, close])).toEqual([
        [8, undefined],
        [0, true],
      ]);
    }
    expect(rowsOf(room).filter((row) => row.room_vote === '2' && row.room_votes !== '')).toEqual(
      [],
    );
  }
  for (const same of [PEOPLE, PEOPLE.slice(3)]) {
    expect(twice(same).room.state.rounds).toHaveLength(2);
    expect(storyView(twice(same).room.state).rounds.map(({ votes }) => votes)).toEqual([
      8,
      same.length,
    ]);
  }
});
