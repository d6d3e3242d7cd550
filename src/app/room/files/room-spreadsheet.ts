import { currentAttempt, type Turn } from '../../../core/run/state.ts';
import { isoTime } from '../../../export/code.ts';
import { makeCsv } from '../../../export/csv.ts';
import { type Column, column, numberColumn, tableOf } from '../../../export/tables/column.ts';
import type { DeskView, RoundView, StoryView } from '../../../group/views/desk-view.ts';
import type { MomentName } from '../../../group/views/moment-name.ts';
import { metTurns, pathsOf } from '../../../group/views/room-review.ts';

/** One line that a room could choose at one moment. */
interface RoomRow {
  readonly room: StoryView;
  readonly title: string;
  readonly path: number;
  readonly turn: Turn;
  readonly name: MomentName;
  readonly place: number; // of the line among its options
  readonly vote: number | undefined; // on this moment, from 1
  readonly round: RoundView | undefined; // undefined: no vote, or none that may be shown
  readonly skipped: boolean;
  readonly note: string | undefined;
}

const LETTER_A = 65;

const heardIn = ({ beat: { lines } }: Turn): string | undefined =>
  lines.findLast(({ who }) => who !== undefined && who !== 'you')?.text;

const COLUMNS: readonly Column<RoomRow>[] = [
  column('room_title', ({ title }) => title),
  column('room_day', ({ room: { attendance } }) =>
    attendance.began ? isoTime(attendance.began) : undefined,
  ),
  numberColumn('room_minutes', ({ room }) => room.attendance.minutes),
  numberColumn('room_phones', ({ room }) => room.attendance.phones),
  numberColumn('room_path', ({ path }) => path + 1),
  numberColumn('room_moment', ({ name }) => name.number),
  column('room_after', ({ name }) => (name.kind === 'moment' ? undefined : name.kind)),
  column('room_heard', ({ turn }) => heardIn(turn)),
  column('room_letter', ({ place }) => String.fromCharCode(LETTER_A + place)),
  column('room_option', ({ turn, place }) => turn.beat.options[place]?.id),
  column('room_line', ({ turn, place }) => turn.beat.options[place]?.text),
  numberColumn('room_vote', ({ vote }) => vote),
  numberColumn('room_votes', ({ round, turn, place }) => {
    const id = turn.beat.options[place]?.id;
    return round && (round.counts[id ?? ''] ?? 0);
  }),
  numberColumn('room_voters', ({ round }) => round?.votes),
  numberColumn('room_passed', ({ round }) => round?.passed),
  column('room_said', ({ turn, place, vote = 1 }) => {
    const attempt = turn.attempts[vote - 1] ?? currentAttempt(turn);
    return attempt !== undefined && attempt.chose.option === turn.beat.options[place]?.id;
  }),
  column('room_skipped', ({ skipped }) => skipped),
  column('room_note', ({ note }) => note),
];

/** Lists every line of every moment, path by path, once for each vote on it. */
function roomRows(room: StoryView, notes: DeskView['notes']): readonly RoomRow[] {
  const last = room.before.length;
  const title = pathsOf(room).at(-1)?.began.scenario.title ?? '';
  return metTurns(room).flatMap(({ turn, name, place: at, path, rounds }) =>
    (rounds.length > 0 ? rounds : [undefined]).flatMap((round, nth) =>
      turn.beat.options.map((_option, place) => ({
        ...{ room, title, turn, name, place },
        path: round?.path ?? path,
        vote: round && nth + 1,
        round: round !== undefined && round.votes > 0 ? round : undefined,
        skipped: path === last && room.omitted.includes(at),
        note: notes[turn.beat.id],
      })),
    ),
  );
}

/** Makes the spreadsheet of a room: one row for each line of each moment. Rounds below three votes have no figures. */
export const roomSpreadsheet = (room: StoryView, notes: DeskView['notes']): string =>
  makeCsv(tableOf(COLUMNS, roomRows(room, notes)));
