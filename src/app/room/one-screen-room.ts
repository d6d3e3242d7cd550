import { list } from '../../core/kernel/json.ts';
import type { RoomEvent } from '../../group/facts/room-event.ts';
import { decodeRoomEvent } from '../../group/facts/room-event.ts';
import type { RoomSetup } from '../../group/facts/setup.ts';
import { drawRunSeed } from '../device/person.ts';
import { loadContent } from '../run/begin/begin-run.ts';
import type { RoomLink } from './link.ts';
import { localLink } from './local-link.ts';
import { forgetRoom, keepOneScreenRoom, oneScreenRoom } from './room-memory.ts';

/** The storage name of the one-screen room. */
export const ONE_SCREEN_NAME = 'one-screen';

/** The name of a room that goes through a draft, which is never stored. */
export const DRAFT_NAME = 'draft';

const keep = (facts: readonly RoomEvent[]) => keepOneScreenRoom(JSON.stringify(facts));

/** Starts a new one-screen room, replacing the previous one. */
export function startOneScreen(setup: RoomSetup): void {
  keep([{ type: 'opened', seq: 0, at: Date.now(), setup, seed: drawRunSeed() }]);
}

const decodeFacts = list(decodeRoomEvent);

/** Reads the stored room's facts; empty if there is none or this version cannot read them. */
function factsIn(text: string | undefined): readonly RoomEvent[] {
  try {
    const facts = decodeFacts(JSON.parse(text ?? '[]'), '');
    return facts.ok ? facts.value : [];
  } catch {
    return [];
  }
}

/** Reopens the stored one-screen room; undefined if there is none. */
export async function openOneScreen(): Promise<RoomLink | undefined> {
  const facts = factsIn(oneScreenRoom());
  const [opened] = facts;
  if (opened?.type !== 'opened') return undefined;
  const { scenario, language } = opened.setup;
  const content = (await loadContent(scenario, language)) ?? (await loadContent(scenario));
  if (content === undefined) return undefined;
  return localLink({ content, facts, keep, forget: () => forgetRoom(ONE_SCREEN_NAME) });
}
