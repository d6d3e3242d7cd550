import { spacedCode } from '../../../group/facts/room-code.ts';
import { consoleWords } from './console-words.ts';

/** A room this machine leads. */
export interface ListedRoom {
  readonly code: string;
  readonly title: string;
  readonly people: number;
  readonly href: string;
}

interface RoomLinksProps {
  readonly rooms: readonly ListedRoom[];
  readonly sheet: string; // the address of the instructor's papers
}

/** Lists the rooms that are on, and the sheets to print. */
export function RoomLinks({ rooms, sheet }: RoomLinksProps) {
  return (
    <div class="stack room-links">
      {rooms.length > 0 && (
        <section class="notice" aria-labelledby="rooms-on">
          <h2 id="rooms-on">{consoleWords('rooms.on')}</h2>
          <ul>
            {rooms.map(({ code, title, people, href }) => (
              <li key={code}>
                <a href={href}>
                  {consoleWords('rooms.one', { code: spacedCode(code), title, people })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="room-sheets">
        <h2 id="room-sheets">{consoleWords('sheets')}</h2>
        <a href={sheet}>{consoleWords('sheet.instructor')}</a>
      </section>
    </div>
  );
}
