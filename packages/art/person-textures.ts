import { join } from 'node:path';
import { STAGE_STANCES, type StageStance } from '../../src/core/scenario/line/line.ts';
import { POSES } from './figure/body/pose.ts';
import { canvasOf, drawChair, drawFigure, drawHead, drawHeadOf, eyesOf } from './figure/figure.ts';
import { DRAWN_MOODS, type Expression, type MoodName } from './figure/head/moods.ts';
import { teenOf } from './figure/head/years.ts';
import type { Lamp } from './figure/pen/pen.ts';
import type { Sitter } from './figure/person.ts';
import type { PersonEntry, PoseEntries, PoseEntry, Texture } from './manifest.ts';
import { FRAME } from './places/kit/camera.ts';
import type { Quality } from './quality.ts';
import { type Box, onGrid, pageOf, partAround, shoot } from './raster.ts';

const EYE_LEVEL = 305; // where somebody of average height has their eyes, in frame units
const RISE = 320; // frame units that a whole share of height lifts them
const SEATED = 22; // frame units lower
const GROWING = 30; // frame units by which the youngest are lower
const EYES = { wide: 86, up: 27, down: 26 }; // units round the middle between the eyes

/** The moods in which somebody looks away. */
const TURNED: readonly MoodName[] = ['wary', 'annoyed', 'tired'];

const SHUT: Partial<Expression> = { lid: 0 };

const SECOND = 'second-';

/** Somebody in their second body: standing where they sit first, or the reverse. */
const secondOf = (person: Sitter): Sitter => {
  const { sits = false, poses, second } = person;
  return {
    ...person,
    sits: !sits,
    poses: { ...poses, rest: sits ? POSES.stand : POSES.sit, ...second },
  };
};

/** Taller people look over the others a little; who sits is lower. */
const eyesAt = ({ scale = 1, sits, age }: Sitter): number =>
  EYE_LEVEL - (scale - 1) * RISE + (sits ? SEATED : 0) + GROWING * teenOf({ age });

/** The part of the canvas round the eyes of a head. */
function eyesBox(person: Sitter, e: Expression): Box {
  const [x, y] = eyesOf(person, e);
  const scale = person.scale ?? 1;
  return {
    x: Math.floor(x - EYES.wide * scale),
    y: Math.floor(y - EYES.up * scale),
    width: Math.ceil(2 * EYES.wide * scale),
    height: Math.ceil((EYES.up + EYES.down) * scale),
  };
}

/** Where and how finely textures are written. */
export interface TextureTarget {
  readonly quality: Quality;
  readonly folder: string;
}

/** Returns what writes a drawing of a person, or a part of it, to a file. */
const writerOf = (person: Sitter, { quality, folder }: TextureTarget) => {
  const { width, height } = canvasOf(person);
  return async (name: string, inner: string, part?: Box): Promise<Texture> => {
    const file = `${person.id}-${name}.avif`;
    const box = part ? onGrid(part, { width, height }) : await partAround(inner, { width, height });
    const { peopleDensity: density, compression } = quality;
    // Only the part is drawn: most of a canvas is empty.
    const whole = { ...box, x: 0, y: 0 };
    await shoot(
      { svg: pageOf(box, inner), box: whole, density, quality: compression },
      join(folder, file),
    );
    return { file, ...box };
  };
};

/** Writes the heads of a person, with shut and with turned eyes. */
export async function headTextures(
  person: Sitter,
  moods: readonly MoodName[],
  lamp: Lamp,
  target: TextureTarget,
): Promise<Pick<PersonEntry, 'heads' | 'blink' | 'gazes'>> {
  const write = writerOf(person, target);
  const heads: { [M in MoodName]?: Texture } = {};
  const blink: { [M in MoodName]?: Texture } = {};
  const away: { [M in MoodName]?: Texture } = {};
  const aside: Partial<Expression> = { gazeX: person.faces * 0.85, gazeY: 0.4 };
  for (const mood of moods) {
    const e = DRAWN_MOODS[mood];
    const draw = (change: Partial<Expression>): string =>
      drawHead(person, { ...e, ...change }, lamp, `${person.id}-${mood}-`);
    heads[mood] = await write(mood, draw({}));
    const eyes = eyesBox(person, e);
    blink[mood] = await write(`${mood}-blink`, draw(SHUT), eyes);
    if (TURNED.includes(mood)) away[mood] = await write(`${mood}-away`, draw(aside), eyes);
  }
  return { heads, blink, ...(Object.keys(away).length > 0 && { gazes: { away } }) };
}

/** Writes the bodies and the seat of a person. */
export async function bodyTextures(
  person: Sitter,
  lamp: Lamp,
  target: TextureTarget,
): Promise<Omit<PersonEntry, 'heads' | 'blink' | 'gazes'>> {
  const { width, height } = canvasOf(person);
  const write = writerOf(person, target);
  /** Writes the poses of a body; `prefix` is before their names. */
  const bodyOf = async (held: Sitter, prefix = ''): Promise<PoseEntries> => {
    const poses: { [S in StageStance]?: PoseEntry } = {};
    for (const stance of STAGE_STANCES) {
      const pose = held.poses[stance];
      if (pose === undefined) continue;
      const name = `${prefix}${stance}`;
      const { body, before } = drawFigure(held, pose, lamp, `${person.id}-${name}-`);
      const [x, y] = (pose.head ?? [0, 0]).map((by) => Math.round(by * (person.scale ?? 1)));
      const face = drawHeadOf(held, pose, lamp, `${person.id}-${name}-head-`);
      poses[stance] = {
        body: await write(name, body),
        ...(before !== '' && { before: await write(`${name}-before`, before) }),
        head: { x: x ?? 0, y: y ?? 0 },
        // The head is the same in both bodies.
        ...(face !== '' && { face: await write(`${stance}-head`, face) }),
      };
    }
    return poses;
  };
  const poses = await bodyOf(person);
  const second = person.second && (await bodyOf(secondOf(person), SECOND));
  const chair = drawChair(person, lamp, `${person.id}-seat-`);
  return {
    width,
    height,
    ...(chair !== '' && { seat: await write('seat', chair) }),
    ...(person.sits && { sits: true as const }),
    poses,
    ...(second && { second }),
    anchor: { x: FRAME.width / 2, y: Math.round(eyesAt(person) - 300 + height) },
    eyeLine: 300,
  };
}
