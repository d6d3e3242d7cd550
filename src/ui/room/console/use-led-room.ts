import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import type { RoomMoments } from '../../../core/scenario/teaching/room-moment.ts';
import type { ConsoleCommand, FacilitatorOrder } from '../../../group/facts/command.ts';
import type { DeskView, StoryView } from '../../../group/views/desk-view.ts';
import type { PublicView } from '../../../group/views/public-view.ts';

/** The room that a console leads, as it stands, and how to lead it. */
export interface LedRoom {
  readonly view: PublicView;
  readonly desk: DeskView;
  readonly story: StoryView | undefined;
  readonly here: readonly string[]; // whose phones are connected
  readonly phones: boolean; // false: a show of hands
  readonly trouble: string | undefined; // as text
  readonly reading: number; // minutes the scenario takes alone
  readonly rubric: Rubric;
  readonly moments: RoomMoments; // of the scenario
  readonly send: (command: ConsoleCommand) => void;
  readonly order: (order: FacilitatorOrder) => Promise<string | undefined>;
  readonly note: (moment: string, text: string, was: string) => Promise<string | undefined>;
}

export const LedRoomContext = createContext<LedRoom | undefined>(undefined);

/** Returns the room that this console leads. */
export function useLedRoom(): LedRoom {
  const room = useContext(LedRoomContext);
  if (room === undefined) throw new Error('a part of the console stands outside a room');
  return room;
}
