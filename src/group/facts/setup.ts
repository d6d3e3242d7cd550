import { among, type Decoder, shape, text, where } from '../../core/kernel/json.ts';

/** How the room comes to its next line. */
export const CHOOSING = ['majority', 'facilitator', 'wall'] as const;
export type Choosing = (typeof CHOOSING)[number];

/** What the room sees after *reveal*: how the answers spread, or only what is chosen. */
export const SEEING = ['spread', 'choice'] as const;
export type Seeing = (typeof SEEING)[number];

/** What a facilitator settles before the room opens. */
export interface RoomSetup {
  readonly scenario: string;
  readonly choosing: Choosing;
  readonly sees: Seeing;
}

const NAME_MOST = 100; // characters

/** A setup from unknown JSON. */
export const decodeSetup: Decoder<RoomSetup> = shape({
  scenario: where(text, (id) => id.length > 0 && id.length <= NAME_MOST, 'the id of a scenario'),
  choosing: among(CHOOSING),
  sees: among(SEEING),
});
