import { among, optional, shape, text, type ValueOf, where } from '../../core/kernel/json.ts';
import { MET_STATES } from '../../core/scenario/carried.ts';

/** How the room's next line is chosen. */
export const CHOOSING = ['majority', 'facilitator', 'wall'] as const;
export type Choosing = (typeof CHOOSING)[number];

/** What the room sees after *reveal*: the spread of answers, or only the chosen one. */
export const SEEING = ['spread', 'choice'] as const;
export type Seeing = (typeof SEEING)[number];

/** Lengths of a session that can be planned, in minutes. */
export const PLAN_MINUTES = [45, 60, 90, 120] as const;
export type PlanMinutes = (typeof PLAN_MINUTES)[number];

const MAX_NAME_CHARS = 100; // characters
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Decodes a setup. */
export const decodeSetup = shape({
  scenario: where(
    text,
    (id) => id.length > 0 && id.length <= MAX_NAME_CHARS,
    'the id of a scenario',
  ),
  choosing: among(CHOOSING),
  sees: among(SEEING),
  drill: optional(
    where(text, (id) => id.length > 0 && id.length <= MAX_NAME_CHARS, 'the id of a line'),
  ), // one line of the scene for everybody, in place of its story
  met: optional(among(MET_STATES)), // how a second contact begins; `none` if absent
  minutes: optional(among(PLAN_MINUTES)), // the planned length; no plan if absent
  /** Of the scene, BCP 47; English if absent. */
  language: optional(
    where(text, (tag) => tag.length <= MAX_NAME_CHARS && LANGUAGE.test(tag), 'a language'),
  ),
});
/** The facilitator's choices before the room opens. */
export type RoomSetup = ValueOf<typeof decodeSetup>;
