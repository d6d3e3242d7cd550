import type { Attendance } from '../../../group/views/attendance.ts';
import type { RoomReview } from '../../../group/views/room-review.ts';
import { consoleWords } from '../console/console-words.ts';
import { NOTE_PLACES } from '../console/note-moments.ts';
import { momentWords } from '../moment-words.ts';
import { roomDebriefWords } from './debrief-words.ts';

interface PaperNotesProps {
  readonly room: RoomReview;
  readonly notes: { readonly [moment: string]: string };
}

/** The facilitators' notes in order, on paper alone: the room may see this screen. */
export function PaperNotes({ room, notes }: PaperNotesProps) {
  const moments = room.turns.map(({ beat, name }) => [beat, momentWords(name)] as const);
  const places = NOTE_PLACES.map((place) => [place, consoleWords(`note.${place}`)] as const);
  const named = new Map([...places.slice(0, 1), ...moments, ...places.slice(1)]);
  const others = Object.keys(notes).flatMap((moment) =>
    named.has(moment) ? [] : [[moment, roomDebriefWords('paths')] as const],
  );
  const written = [...named, ...others].filter(([moment]) => (notes[moment] ?? '').trim() !== '');
  if (written.length === 0) return null;
  return (
    <section class="own-notes" aria-labelledby="own-notes">
      <h2 id="own-notes">{roomDebriefWords('notes')}</h2>
      {written.map(([moment, title]) => (
        <div key={moment}>
          <h3>{title}</h3>
          <p>{notes[moment]}</p>
        </div>
      ))}
    </section>
  );
}

interface PaperAttendanceProps {
  readonly attendance: Attendance;
  readonly day: (at: number) => string; // formats a date
}

/** How many came, when, and for how long: what a training log asks for. No names. */
export function PaperAttendance({ attendance, day }: PaperAttendanceProps) {
  const { phones, began, minutes } = attendance;
  if (began === undefined) return null;
  return (
    <section aria-labelledby="attendance-h">
      <h2 id="attendance-h">{roomDebriefWords('attendance')}</h2>
      <p>
        {roomDebriefWords('attendance.time', { day: day(began), minutes })}.{' '}
        {roomDebriefWords('attendance.phones', { phones })}
      </p>
      <p class="quiet">{roomDebriefWords('attendance.hint')}</p>
    </section>
  );
}
