import type { RoomEvent } from '../../group/room-event.ts';
import { decodeSetup, type RoomSetup } from '../../group/setup.ts';
import { contentOf } from '../begin-run.ts';
import { drawSeed } from '../person.ts';
import type { RoomLink } from './link.ts';
import { localLink } from './local-link.ts';
import { forgetRoom, keepOneScreenRoom, oneScreenRoom } from './room-memory.ts';

/** The name under which the room with one screen is remembered. */
export const ONE_SCREEN_NAME = 'one-screen';

const keep = (facts: readonly RoomEvent[]) => keepOneScreenRoom(JSON.stringify(facts));

/** A new room on this screen, in place of the one before. */
export function startOneScreen(setup: RoomSetup): void {
  keep([{ type: 'opened', seq: 0, at: Date.now(), setup, seed: drawSeed() }]);
}

function keptFacts(): readonly RoomEvent[] {
  try {
    const facts: unknown = JSON.parse(oneScreenRoom() ?? '[]');
    return Array.isArray(facts) ? (facts as RoomEvent[]) : [];
  } catch {
    return [];
  }
}

/** The room on this screen, taken up where it stands; undefined where there is none. */
export async function openOneScreen(): Promise<RoomLink | undefined> {
  const facts = keptFacts();
  const [opened] = facts;
  const setup = opened?.type === 'opened' ? decodeSetup(opened.setup, '') : undefined;
  const content = setup?.ok ? await contentOf(setup.value.scenario) : undefined;
  if (content === undefined) return undefined;
  return localLink({ content, facts, keep, forget: () => forgetRoom(ONE_SCREEN_NAME) });
}
