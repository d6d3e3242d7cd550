import type { Lamp } from '../figure/pen/pen.ts';
import type { Sitter } from '../figure/person.ts';
import { BENNY, BENNY_2, PIA } from './benny.ts';
import { ALEXIS, LUND } from './by-breakfast.ts';
import { ROSA } from './first-steps.ts';
import { ORTIZ, TESSA } from './fourth-period.ts';
import { HANNAH, PETER, TRAN } from './last-train.ts';
import { BREE, BREE_2, HALE, MARCY, MARCY_2 } from './one-ten-am.ts';
import { BEA, CAL, ELI } from './platform-four.ts';
import { GRANT, GRANT_2, RENEE, RENEE_2, REYES } from './quarter-to-one.ts';
import { SAM } from './sam-tuesday.ts';
import { DANA, DANA_2, KYLE, KYLE_2, MOSS, RAY, RAY_2 } from './the-book.ts';
import { CAMILLE, YUSUF } from './the-part-after.ts';
import { JOSS } from './three-chairs.ts';
import { JOAN, RENEE_2_BY_DAY, RENEE_BY_DAY, SISTER, SISTER_2 } from './thursday.ts';
import { DOYLE, DOYLE_2, ILIE, ILIE_2, WANDA } from './waiting-room-three.ts';
import { DEL, NELSON, NELSON_2, YOLANDA, YOLANDA_2 } from './window-six.ts';

/** Lamps of the places: the warm side, and the light behind. */
const LAMPS = {
  station: {
    side: 1,
    key: [0.86, 0.87, 0.92],
    shade: [0.46, 0.45, 0.53],
    rim: '#e8c69a',
    rimPower: 0.4,
  },
  lamp: {
    side: 1,
    key: [1.0, 0.93, 0.8],
    shade: [0.56, 0.47, 0.45],
    rim: '#9fb4d8',
    rimPower: 0.3,
  },
  office: {
    side: -1,
    key: [0.92, 0.92, 0.92],
    shade: [0.5, 0.51, 0.6],
    rim: '#a8bcd8',
    rimPower: 0.3,
  },
  morning: {
    side: 1,
    key: [0.99, 0.94, 0.88],
    shade: [0.58, 0.53, 0.56],
    rim: '#f0d0a4',
    rimPower: 0.3,
  },
  ward: {
    side: -1,
    key: [0.97, 0.98, 0.95],
    shade: [0.58, 0.6, 0.64],
    rim: '#c4d8f0',
    rimPower: 0.3,
  },
  street: {
    side: -1,
    key: [0.84, 0.82, 0.82],
    shade: [0.44, 0.41, 0.49],
    rim: '#f0c088',
    rimPower: 0.45,
  },
  school: {
    side: -1,
    key: [1.0, 0.98, 0.94],
    shade: [0.62, 0.6, 0.63],
    rim: '#f4dcb8',
    rimPower: 0.25,
  },
} as const satisfies { readonly [place: string]: Lamp };

/** Who is seen in a scenario, the person the conversation is with first, and under which lamp. */
export interface Troupe {
  readonly lamp: Lamp;
  readonly people: readonly [Sitter, ...Sitter[]];
}

/** Everybody, by scenario. Second faces follow the first. */
export const CAST = {
  'platform-four': { lamp: LAMPS.station, people: [ELI, BEA, CAL] },
  'quarter-to-one': { lamp: LAMPS.lamp, people: [RENEE, RENEE_2, GRANT, GRANT_2, REYES] },
  'the-book': { lamp: LAMPS.office, people: [KYLE, KYLE_2, RAY, RAY_2, MOSS, DANA, DANA_2] },
  benny: { lamp: LAMPS.morning, people: [BENNY, BENNY_2, DANA, DANA_2, PIA] },
  'by-breakfast': { lamp: LAMPS.morning, people: [ALEXIS, LUND] },
  'waiting-room-three': { lamp: LAMPS.ward, people: [ILIE, ILIE_2, DOYLE, DOYLE_2, WANDA] },
  'one-ten-am': { lamp: LAMPS.street, people: [BREE, BREE_2, MARCY, MARCY_2, HALE] },
  'last-train': { lamp: LAMPS.station, people: [HANNAH, PETER, TRAN] },
  'fourth-period': { lamp: LAMPS.school, people: [TESSA, ORTIZ] },
  'the-part-after': { lamp: LAMPS.school, people: [CAMILLE, YUSUF] },
  thursday: { lamp: LAMPS.school, people: [RENEE_BY_DAY, RENEE_2_BY_DAY, JOAN, SISTER, SISTER_2] },
  'first-steps': { lamp: LAMPS.morning, people: [ROSA] },
  'sam-tuesday': { lamp: LAMPS.school, people: [ALEXIS, SAM] },
  'three-chairs': { lamp: LAMPS.ward, people: [JOSS, WANDA] },
  'window-six': { lamp: LAMPS.school, people: [YOLANDA, YOLANDA_2, NELSON, NELSON_2, DEL] },
} as const satisfies { readonly [scenario: string]: Troupe };

/** The id of a scenario that has pictures. */
export type SceneId = keyof typeof CAST;

/** All of them. */
export const SCENES = Object.keys(CAST) as SceneId[];
