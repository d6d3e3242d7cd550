import { currentAttempt, type Turn } from '../../../core/run/state.ts';
import { isoTime } from '../../../export/code.ts';
import { makeCsv } from '../../../export/csv.ts';
import { type Column, column, tableOf } from '../../../export/tables/column.ts';
import type { DeskView, RoundView, StoryView } from '../../../group/views/desk-view.ts';
import { type MomentName, momentNames } from '../../../group/views/moment-name.ts';
import { pathsOf } from '../../../group/views/room-review.ts';

/** One line that a room could choose at one moment. */
interface RoomRow {
  readonly room: StoryView;
  readonly title: string;
  readonly path: number;
  readonly turn: Turn;
  readonly name: MomentName;
  readonly place: number; // of the line among its options
  readonly round: RoundView | undefined; // undefined: no vote, or too few votes
  readonly skipped: boolean;
  readonly note: string | undefined;
}

const LETTER_A = 65;

const heardIn = ({ beat: { lines } }: Turn): string | undefined =>
  lines.findLast(({ who }) => who !== undefined && who !== 'you')?.text;

const COLUMNS: readonly Column<RoomRow>[] = [
  column('room_title', ({ title }) => title),
  column('room_day', ({ room: { attendance } }) => attendance.began && isoTime(attendance.began)),
  column('room_minutes', ({ room }) => room.attendance.minutes),
  column('room_phones', ({ room }) => room.attendance.phones),
  column('room_path', ({ path }) => path + 1),
  column('room_moment', ({ name }) => name.number),
  column('room_after', ({ name }) => (name.kind === 'moment' ? undefined : name.kind)),
  column('room_heard', ({ turn }) => heardIn(turn)),
  column('room_letter', ({ place }) => String.fromCharCode(LETTER_A + place)),
  column('room_option', ({ turn, place }) => turn.beat.options[place]?.id),
  column('room_line', ({ turn, place }) => turn.beat.options[place]?.text),
  column('room_votes', ({ round, turn, place }) => {
    const id = turn.beat.options[place]?.id;
    return round && (round.counts[id ?? ''] ?? 0);
  }),
  column('room_voters', ({ round }) => round?.votes),
  column('room_passed', ({ round }) => round?.passed),
  column('room_said', ({ turn, place }) => {
    const attempt = currentAttempt(turn);
    return attempt !== undefined && attempt.chose.option === turn.beat.options[place]?.id;
  }),
  column('room_skipped', ({ skipped }) => skipped),
  column('room_note', ({ note }) => note),
];

/** Lists every line of every moment, path by path; a moment shared by two paths stands in the first. */
function roomRows(room: StoryView, notes: DeskView['notes']): readonly RoomRow[] {
  const seen = new Set<string>();
  const paths = pathsOf(room);
  return paths.flatMap((state, path) => {
    const names = momentNames(state.turns);
    return state.turns.flatMap((turn, at): readonly RoomRow[] => {
      const name = names[at];
      const key = `${at} ${turn.beat.id} ${turn.at}`;
      if (name === undefined || seen.has(key)) return [];
      seen.add(key);
      const round = room.rounds.findLast(
        ({ beat, turn }) => beat === state.turns[at]?.beat.id && turn === at,
      );
      const shown = round !== undefined && round.votes > 0 ? round : undefined;
      return turn.beat.options.map((_option, place) => ({
        room,
        title: state.began.scenario.title,
        path,
        turn,
        name,
        place,
        round: shown,
        skipped: path === paths.length - 1 && room.omitted.includes(at),
        note: notes[turn.beat.id],
      }));
    });
  });
}

/** Makes the spreadsheet of a room: one row for each line of each moment. Rounds below three votes have no figures. */
export const roomSpreadsheet = (room: StoryView, notes: DeskView['notes']): string =>
  makeCsv(tableOf(COLUMNS, roomRows(room, notes)));
