import { among, type Decoder, optional, shape, text, where } from '../../core/kernel/json.ts';
import { MET_STATES, type MetState } from '../../core/scenario/carried.ts';

/** How the room's next line is chosen. */
export const CHOOSING = ['majority', 'facilitator', 'wall'] as const;
export type Choosing = (typeof CHOOSING)[number];

/** What the room sees after *reveal*: the spread of answers, or only the chosen one. */
export const SEEING = ['spread', 'choice'] as const;
export type Seeing = (typeof SEEING)[number];

/** Lengths of a session that can be planned, in minutes. */
export const PLAN_MINUTES = [45, 60, 90, 120] as const;
export type PlanMinutes = (typeof PLAN_MINUTES)[number];

/** The facilitator's choices before the room opens. */
export interface RoomSetup {
  readonly scenario: string;
  readonly choosing: Choosing;
  readonly sees: Seeing;
  readonly met?: MetState; // how a second contact begins; `none` if absent
  readonly minutes?: PlanMinutes; // the planned length; no plan if absent
  readonly language?: string; // of the scene, BCP 47; English if absent
}

const MAX_NAME_CHARS = 100; // characters
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Decodes a setup. */
export const decodeSetup: Decoder<RoomSetup> = shape({
  scenario: where(
    text,
    (id) => id.length > 0 && id.length <= MAX_NAME_CHARS,
    'the id of a scenario',
  ),
  choosing: among(CHOOSING),
  sees: among(SEEING),
  met: optional(among(MET_STATES)),
  minutes: optional(among(PLAN_MINUTES)),
  language: optional(
    where(text, (tag) => tag.length <= MAX_NAME_CHARS && LANGUAGE.test(tag), 'a language'),
  ),
});
