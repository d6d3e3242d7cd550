import { Action } from '../../kit/action.tsx';
import './room-compare.css';
import { useState } from 'preact/hooks';
import {
  readSavedRoom,
  type SavedRoom,
  type SavedRoomProblem,
} from '../../../group/facts/saved-room.ts';
import {
  type ComparedMoment,
  type ComparedRooms,
  compareRooms,
  type MomentSide,
} from '../../../group/views/compare-rooms.ts';
import { TableHead } from '../../kit/table-head.tsx';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { InLanguage } from '../../scene-language.ts';
import { letterOf } from '../letter.ts';
import { momentWords } from '../moment-words.ts';
import { compareWords } from './compare-words.ts';

interface MomentTableProps {
  readonly moment: ComparedMoment;
  readonly changed: boolean; // its words differ between the two versions
}

/** One moment: each line with its votes in both rooms, and the line each room went on with. */
function MomentTable({ moment, changed }: MomentTableProps) {
  const { name, heard, options, sides } = moment;
  return (
    <section class="compared">
      <h2>{momentWords(name)}</h2>
      {heard !== undefined && (
        <p>
          <SpeechText text={heard} />
        </p>
      )}
      {changed && <p class="note">{compareWords('words-differ')}</p>}
      <table class="grid-table">
        <TableHead columns={[compareWords('line'), compareWords('a'), compareWords('b')]} />
        <tbody>
          {options.map(({ id, text }, place) => (
            <tr key={id}>
              <th scope="row">
                {letterOf(place)} <SpeechText text={text} />
              </th>
              {sides.map((side, at) => (
                <td key={at}>
                  {side && side.votes > 0 && (side.counts[id] ?? 0)}
                  {side?.option === id && <b> {compareWords('said')}</b>}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{compareWords('all')}</th>
            {sides.map((side, at) => (
              <td key={at}>{sideWords(side)}</td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

/** Says how a room answered in all, or why there are no figures. */
function sideWords(side: MomentSide | undefined): string {
  if (side === undefined) return compareWords('never');
  if (side.skipped) return compareWords('skipped');
  if (side.votes === 0) return compareWords('few');
  return compareWords('votes', { votes: side.votes, passed: side.passed });
}

interface CompareViewProps {
  readonly day: (at: number) => string; // formats a date
}

/** A file that was chosen: the room in it, or why there is none. */
interface Chosen {
  readonly name: string;
  readonly room?: SavedRoom;
  readonly problem?: SavedRoomProblem;
}

const SIDES = [0, 1] as const;

/** Page part: two saved rooms are chosen and laid side by side. Nothing leaves this device. */
export function CompareView({ day }: CompareViewProps) {
  const [chosen, setChosen] = useState<readonly [Chosen | undefined, Chosen | undefined]>([
    undefined,
    undefined,
  ]);
  const [anyway, setAnyway] = useState(false);
  const [a, b] = chosen.map((one) => one?.room);
  const compared = a && b ? compareRooms(a, b) : undefined;
  const take = async (side: 0 | 1, file: File | undefined) => {
    if (file === undefined) return;
    const read = readSavedRoom(await file.text());
    const one = read.ok
      ? { name: file.name, room: read.value }
      : { name: file.name, problem: read.error };
    setAnyway(false);
    setChosen((now) => (side === 0 ? [one, now[1]] : [now[0], one]));
  };
  return (
    <div class="stack">
      <h1>{compareWords('title')}</h1>
      <p class="lead">{compareWords('lede')}</p>
      <div class="compare-files no-print">
        {SIDES.map((side) => (
          <label key={side}>
            {compareWords(side === 0 ? 'file.a' : 'file.b')}
            <input
              type="file"
              accept=".json,application/json"
              onChange={(event) => void take(side, event.currentTarget.files?.[0])}
            />
            <span class="note" role="status">
              {chosen[side] && <FileNote chosen={chosen[side]} day={day} />}
            </span>
          </label>
        ))}
      </div>
      {compared && (
        <InLanguage value={a?.began.language ?? 'en'}>
          <Compared compared={compared} anyway={anyway} onAnyway={() => setAnyway(true)} />
        </InLanguage>
      )}
    </div>
  );
}

interface FileNoteProps {
  readonly chosen: Chosen;
  readonly day: CompareViewProps['day'];
}

/** Says what a file holds, or why it cannot be read. */
function FileNote({ chosen: { name, room, problem }, day }: FileNoteProps) {
  if (problem !== undefined) return <>{compareWords(problem, { name })}</>;
  if (room === undefined) return null;
  const { attendance, rounds } = room.story;
  const votes = Math.max(0, ...rounds.map((one) => one.votes));
  return (
    <>
      {compareWords('holds', { title: room.began.scenario.title, name, votes })}{' '}
      {attendance.began !== undefined &&
        compareWords('when', { day: day(attendance.began), minutes: attendance.minutes })}{' '}
      {room.changed && <b>{compareWords('edited', { name })}</b>}
    </>
  );
}

interface ComparedProps {
  readonly compared: ComparedRooms;
  readonly anyway: boolean; // two versions are to be shown all the same
  readonly onAnyway: () => void;
}

/** Shows the comparison, or what stands against it. Two versions or languages are never laid side by side in silence. */
function Compared({ compared: { comparability, moments }, anyway, onAnyway }: ComparedProps) {
  if (comparability.code === 'other-scenario') {
    return <p class="notice">{compareWords('other-scenario')}</p>;
  }
  const versions = comparability.code === 'same' ? undefined : comparability.changed;
  return (
    <>
      {comparability.code !== 'same' && (
        <div class="notice" role="status">
          <p>{compareWords(comparability.code)}</p>
          <p>{compareWords('changed', { count: comparability.changed.length })}</p>
          {!anyway && <Action words={compareWords('anyway')} onPress={onAnyway} />}
        </div>
      )}
      {(versions === undefined || anyway) &&
        moments.map((moment) => (
          <MomentTable
            key={moment.beat}
            moment={moment}
            changed={versions?.includes(moment.beat) ?? false}
          />
        ))}
    </>
  );
}
