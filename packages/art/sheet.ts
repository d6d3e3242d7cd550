import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Region } from 'sharp';
import { STAGE_STANCES } from '../../src/core/scenario/line/line.ts';
import { MAIN_VIEW } from '../../src/core/scenario/line/setting.ts';
import { CAST, SCENES, type SceneId } from './cast/cast.ts';
import { compose, grid, manifestOf } from './compose.ts';
import { MOOD_NAMES, type MoodName } from './figure/head/moods.ts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const PICTURES = join(import.meta.dirname, '..', '..', 'assets', 'pictures');
const BUST = { left: 540, top: 60, width: 520, height: 560 } as const; // of the frame
const CELL = { width: 195, height: 210 } as const;
const WHOLE = { left: 470, top: 40, width: 660, height: 860 } as const;
const POSE = { width: 165, height: 215 } as const;
const PLACE = { width: 480, height: 270 } as const;
const CARD = { left: 285, top: 0, width: 1030, height: 900 } as const;
const CARD_WIDTH = 880;
const FACE_ROOM = 1.3; // side of a face's square, in heads
const FACE_WIDTH = 160;
const QUALITY = 72;

/** How a place looks guarded and at ease: the stage's own dusk and lamp, by how much. */
const LIGHTS = [
  { dusk: 0.5, lamp: 0 },
  { dusk: 0, lamp: 0.27 },
] as const;
const PLACE_COLUMNS = 4; // two views, each in both lights

/** Who has every mood, a row of seven each; then the others, in the moods their lines have. */
async function castSheet(): Promise<void> {
  const faces = SCENES.flatMap((scene) => {
    const { people } = manifestOf(scene);
    return CAST[scene].people.map(({ id }) => {
      const moods = MOOD_NAMES.filter((mood) => people[id]?.heads[mood] !== undefined);
      return { scene, id, moods };
    });
  });
  const isWhole = ({ moods }: (typeof faces)[number]): boolean =>
    moods.length === MOOD_NAMES.length;
  const cells: Buffer[] = [];
  const inOrder = [...faces.filter(isWhole), ...faces.filter((face) => !isWhole(face))];
  for (const { scene, id, moods } of inOrder) {
    for (const mood of moods) {
      const whole = await compose(scene, [{ id, mood }]);
      cells.push(await sharp(whole).extract(BUST).resize(CELL).png().toBuffer());
    }
  }
  const sheet = await grid(cells, MOOD_NAMES.length * 2, CELL);
  await sheet.webp({ quality: QUALITY }).toFile(join(DOCS, 'cast.webp'));
}

/** The mood in which a pose is shown on its sheet. */
const WORN: { readonly [stance: string]: MoodName } = { closed: 'annoyed', opened: 'relieved' };

/** Everybody in each of their poses, then in those of their second body. */
async function poseSheet(): Promise<void> {
  const cells: Buffer[] = [];
  for (const scene of SCENES) {
    for (const [id, { poses, second, sits, heads }] of Object.entries(manifestOf(scene).people)) {
      const held = STAGE_STANCES.filter((one) => poses[one] !== undefined);
      const other = sits ? ('standing' as const) : ('seated' as const);
      const all = [
        ...held.map((stance) => ({ stance })),
        ...(second ? held.map((stance) => ({ stance, seating: other })) : []),
      ];
      for (const { stance, ...seating } of all) {
        const worn = WORN[stance] ?? 'neutral';
        const mood = heads[worn] === undefined ? 'neutral' : worn;
        const whole = await compose(scene, [{ id, mood, stance, ...seating }]);
        cells.push(await sharp(whole).extract(WHOLE).resize(POSE).png().toBuffer());
      }
    }
  }
  const sheet = await grid(cells, 12, POSE);
  await sheet.webp({ quality: QUALITY }).toFile(join(DOCS, 'poses.webp'));
}

/** Every view of every place in both lights. */
async function placeSheet(): Promise<void> {
  const cells: Buffer[] = [];
  const all = SCENES.flatMap((scene) =>
    [MAIN_VIEW, ...Object.keys(manifestOf(scene).views ?? {})].map((view) => ({ scene, view })),
  );
  for (const { scene, view } of all) {
    const place = await compose(scene, [], { view });
    const { frame, views, ...first } = manifestOf(scene);
    const { lamp } = views?.[view] ?? first;
    for (const { dusk, lamp: glow } of LIGHTS) {
      const light = `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}"><rect width="100%" height="100%" fill="#0a141b" opacity="${dusk}"/><radialGradient id="l"><stop stop-color="#ffd08c" stop-opacity="${glow}"/><stop offset="1" stop-color="#ffb868" stop-opacity="0"/></radialGradient><circle cx="${lamp.x}" cy="${lamp.y}" r="${frame.height}" fill="url(#l)"/></svg>`;
      const lit = await sharp(place)
        .composite([{ input: Buffer.from(light), blend: 'over' }])
        .png()
        .toBuffer();
      cells.push(await sharp(lit).resize(PLACE).png().toBuffer());
    }
  }
  const sheet = await grid(cells, PLACE_COLUMNS, PLACE);
  await sheet.webp({ quality: QUALITY }).toFile(join(DOCS, 'places.webp'));
}

/** The square around somebody's head, as they sit in their place. */
function faceOf(scene: SceneId, id: string): Region {
  const person = manifestOf(scene).people[id];
  const { rest } = person?.poses ?? {};
  const { neutral } = person?.heads ?? {};
  if (person === undefined || rest === undefined || neutral === undefined) {
    throw new Error(`${id} of ${scene} has no face at rest`);
  }
  const side = Math.round(Math.max(neutral.width, neutral.height) * FACE_ROOM);
  const left = person.anchor.x - person.width / 2 + neutral.x + rest.head.x + neutral.width / 2;
  const top = person.anchor.y - person.height + neutral.y + rest.head.y + neutral.height / 2;
  return {
    left: Math.max(0, Math.round(left - side / 2)),
    top: Math.max(0, Math.round(top - side / 2)),
    width: side,
    height: side,
  };
}

/** The pictures of the start page: the person of each scenario in their place, and their face, for each of their looks. */
async function cards(): Promise<void> {
  const write = async (name: string, whole: Buffer, part: Region, width: number): Promise<void> => {
    await sharp(whole)
      .extract(part)
      .resize(width)
      .avif({ quality: 47, effort: 4 })
      .toFile(join(PICTURES, `${name}.avif`));
  };
  for (const scene of SCENES) {
    const { people } = CAST[scene];
    const main = people[0].id;
    for (const { id } of people.filter((one) => one.id === main || one.id === `${main}-2`)) {
      const whole = await compose(scene, [{ id, mood: 'neutral' }]);
      await write(`${scene}-${id}`, whole, CARD, CARD_WIDTH);
      await write(`${scene}-${id}-face`, whole, faceOf(scene, id), FACE_WIDTH);
    }
  }
}

for (const folder of [DOCS, PICTURES]) mkdirSync(folder, { recursive: true });
if (process.argv.includes('--places')) {
  await placeSheet();
  process.exit();
}
await cards();
if (process.argv.includes('--cards')) process.exit();
if (!process.argv.includes('--poses')) await castSheet();
await poseSheet();
if (process.argv.includes('--poses')) process.exit();
await placeSheet();
