import type { Person } from '../rig/body/person.ts';
import { LIGHTS, type Light } from '../rig/ink/light.ts';
import { ALEXIS, LUND } from './by-breakfast.ts';
import { ORTIZ, TEACHER, TESSA } from './fourth-period.ts';
import { HANNAH, PETER, TRAN } from './last-train.ts';
import { BREE, BREE_2, HALE, MARCY, MARCY_2 } from './one-ten-am.ts';
import { BEA, CAL, ELI } from './platform-four.ts';
import { GRANT, GRANT_2, RENEE, RENEE_2, REYES } from './quarter-to-one.ts';
import { DANA, DANA_2, KYLE, KYLE_2, MOSS, RAY, RAY_2 } from './the-book.ts';
import { DOYLE, DOYLE_2, ILIE, ILIE_2, WANDA } from './waiting-room-three.ts';

/** Who is seen in a scenario, the person the conversation is with first, and in what light. */
export interface Troupe {
  readonly light: Light;
  readonly people: readonly [Person, ...Person[]];
}

/** Everybody, by scenario. Second faces follow; which set is seen is drawn for each run. */
export const CAST = {
  'platform-four': { light: LIGHTS.station, people: [ELI, BEA, CAL] },
  'quarter-to-one': {
    light: LIGHTS.lamp,
    people: [RENEE, RENEE_2, GRANT, GRANT_2, REYES],
  },
  'the-book': { light: LIGHTS.office, people: [KYLE, KYLE_2, RAY, RAY_2, MOSS, DANA, DANA_2] },
  'by-breakfast': { light: LIGHTS.morning, people: [ALEXIS, LUND] },
  'waiting-room-three': { light: LIGHTS.ward, people: [ILIE, ILIE_2, DOYLE, DOYLE_2, WANDA] },
  'one-ten-am': { light: LIGHTS.street, people: [BREE, BREE_2, MARCY, MARCY_2, HALE] },
  'last-train': { light: LIGHTS.station, people: [HANNAH, PETER, TRAN] },
  'fourth-period': { light: LIGHTS.school, people: [TESSA, ORTIZ, TEACHER] },
} as const satisfies { readonly [scenario: string]: Troupe };

/** The id of a scenario that has pictures. */
export type SceneId = keyof typeof CAST;

/** All of them. */
export const SCENES = Object.keys(CAST) as SceneId[];
