import { list } from '../../core/kernel/json.ts';
import type { RoomEvent } from '../../group/facts/room-event.ts';
import { decodeRoomEvent } from '../../group/facts/room-event-decode.ts';
import type { RoomSetup } from '../../group/facts/setup.ts';
import { drawRunSeed } from '../device/person.ts';
import { loadContent } from '../run/begin-run.ts';
import type { RoomLink } from './link.ts';
import { localLink } from './local-link.ts';
import { forgetRoom, keepOneScreenRoom, oneScreenRoom } from './room-memory.ts';

/** The name under which the room with one screen is remembered. */
export const ONE_SCREEN_NAME = 'one-screen';

const keep = (facts: readonly RoomEvent[]) => keepOneScreenRoom(JSON.stringify(facts));

/** A new room on this screen, in place of the one before. */
export function startOneScreen(setup: RoomSetup): void {
  keep([{ type: 'opened', seq: 0, at: Date.now(), setup, seed: drawRunSeed() }]);
}

const decodeFacts = list(decodeRoomEvent);

/** The facts of the remembered room; none where there is no room, or one that this version cannot read. */
function factsIn(text: string | undefined): readonly RoomEvent[] {
  try {
    const facts = decodeFacts(JSON.parse(text ?? '[]'), '');
    return facts.ok ? facts.value : [];
  } catch {
    return [];
  }
}

/** The room on this screen, taken up where it stands; undefined where there is none. */
export async function openOneScreen(): Promise<RoomLink | undefined> {
  const facts = factsIn(oneScreenRoom());
  const [opened] = facts;
  const content = opened?.type === 'opened' ? await loadContent(opened.setup.scenario) : undefined;
  if (content === undefined) return undefined;
  return localLink({ content, facts, keep, forget: () => forgetRoom(ONE_SCREEN_NAME) });
}
