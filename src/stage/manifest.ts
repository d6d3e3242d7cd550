import {
  among,
  type Decoder,
  dictionary,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  where,
} from '../core/kernel/json.ts';
import { err, ok, type Result } from '../core/kernel/result.ts';
import {
  isMood,
  isStance,
  MOODS,
  type Mood,
  type Seating,
  STAGE_STANCES,
  type StageStance,
} from '../core/scenario/line/line.ts';
import { MAIN_VIEW } from '../core/scenario/line/setting.ts';
import type { Point, Size } from './fit.ts';
import { finite, length, point, size } from './measure.ts';
import { clock, type Life, life, type WallClock } from './scene/life.ts';

/** A picture file with the position of its top left corner on its canvas. */
export interface Picture extends Point {
  readonly file: string;
  readonly size?: Size; // in units of that canvas; without it the picture fills the canvas
}

/** A plane of a place. Planes are listed from far to near. */
export interface Layer extends Picture {
  readonly id: string;
  readonly depth: number; // 0 far .. 1 near; people stand at 0.6
}

/** Pictures that differ from mood to mood. */
export type ByMood = { readonly [M in Mood]?: Picture };

/** A body in a pose. `before` is drawn over the head, which is moved by `head`. */
export interface PoseArt {
  readonly body: Picture;
  readonly before?: Picture;
  readonly head: Point;
  readonly face?: Picture; // the head of this pose in every mood: seen from behind, or under a hood
}

/** The poses of one body. */
export type PosesArt = { readonly [S in StageStance]?: PoseArt } & { readonly rest: PoseArt };

/** The pictures of one person, all on one canvas. */
export interface PersonArt extends Size {
  readonly seat?: Picture; // behind the body, in views that have it
  readonly sits?: true; // as they are drawn first
  readonly poses: PosesArt;
  readonly second?: PosesArt; // standing for somebody who sits, sitting for somebody who stands
  readonly heads: ByMood & { readonly neutral: Picture };
  readonly blinks: ByMood;
  readonly away: ByMood; // eyes turned aside
  readonly anchor: Point; // where the middle of the canvas' lower edge stands in the frame
  readonly eyeLine: number; // how far down the canvas the eyes are
}

/** Returns the head of a mood, or the neutral one if it was not drawn. */
export const headOf = (art: PersonArt, mood: Mood): Picture => art.heads[mood] ?? art.heads.neutral;

/** Somebody who may have a second body. */
export interface TwoBodied {
  readonly sits?: true;
  readonly second?: object;
}

/** Tells whether somebody is seen with their second body: sitting where they are drawn standing first, or the reverse. */
export const hasChanged = ({ sits, second }: TwoBodied, seating: Seating | undefined): boolean =>
  second !== undefined && seating !== undefined && (seating === 'seated') !== (sits === true);

/** Returns the body of a pose, or the one at rest if it was not drawn. */
export function poseOf(art: PersonArt, stance: StageStance, seating?: Seating): PoseArt {
  const poses = hasChanged(art, seating) ? (art.second ?? art.poses) : art.poses;
  return poses[stance] ?? poses.rest;
}

/** Tells whether what somebody sits on is seen: in views that have it, and where they are drawn standing first, while they sit. */
export const isSeatSeen = (
  art: TwoBodied,
  { seating }: { readonly seating?: Seating },
  seated: boolean, // the view has seats
): boolean => seated && (art.sits === true || seating === 'seated');

const SHOULDERS = 0.8; // of the way from the lower edge of the canvas to the eyes

/** Returns how high the shoulders are over the lower edge of the canvas. */
export const shouldersOf = ({ height, eyeLine }: PersonArt): number =>
  (height - eyeLine) * SHOULDERS;

/** Content of `stage.json`: a place with its people. The id of a second face ends in "-2". */
export interface StageManifest extends ViewArt {
  readonly frame: Size;
  readonly views: { readonly [id: string]: ViewArt }; // where else the story goes
  readonly people: { readonly [id: string]: PersonArt };
}

/** One view of a place: its planes, what moves in it, and its light. */
export interface ViewArt {
  readonly layers: readonly Layer[];
  readonly life: readonly Life[];
  readonly lamp: Point;
  readonly clock?: WallClock; // its hands are drawn while it is shown
  readonly doors?: { readonly [state: string]: Layer }; // laid over the room while its door is so
  readonly seats?: true; // a second view with the seats of the first
}

/** Tells whether people have their seats in a view: in the first one, and where it says so. */
export const hasSeats = (manifest: StageManifest, view: string): boolean =>
  view === MAIN_VIEW || viewArtOf(manifest, view).seats === true;

/** Returns a view of a place; the one it opens with where that was not drawn. */
export const viewArtOf = (manifest: StageManifest, view: string): ViewArt =>
  view === MAIN_VIEW ? manifest : (manifest.views[view] ?? manifest);

// A file name beside the manifest: no URL, no other folder.
const file = where(
  text,
  (name) => /^[\w-]+(\/[\w-]+)*\.\w+$/.test(name),
  'a file beside the manifest',
);

const placed = {
  file,
  x: optional(finite),
  y: optional(finite),
  width: optional(length),
  height: optional(length),
};

type Placed = { readonly file: string } & Partial<Point & Size>;

const toPicture = ({ file: name, x = 0, y = 0, width, height }: Placed): Picture => {
  const place = { file: name, x, y };
  return width === undefined || height === undefined
    ? place
    : { ...place, size: { width, height } };
};

/** Decodes with `decoder`, then converts to the form the stage uses. */
const to =
  <A, B>(decoder: Decoder<A>, turn: (value: A) => B): Decoder<B> =>
  (value, path) => {
    const read = decoder(value, path);
    return read.ok ? ok(turn(read.value)) : read;
  };

const whole = to(file, (name): Picture => toPicture({ file: name }));
const part = to(shape(placed), toPicture);
const picture: Decoder<Picture> = (value, path) =>
  typeof value === 'string' ? whole(value, path) : part(value, path);

const moods = where(
  dictionary(picture),
  (found) => Object.keys(found).every(isMood),
  `no moods but ${MOODS.join(', ')}`,
);
const SECOND_FILE = '-2';
const everyMood = to(
  picture,
  (one): ByMood => Object.fromEntries(MOODS.map((mood) => [mood, one])),
);

/** Decodes one picture for all moods, or one for each. */
const byMood: Decoder<ByMood> = (value, path) => {
  const isOne = typeof value === 'string' || (value instanceof Object && 'file' in value);
  return isOne ? everyMood(value, path) : moods(value, path);
};

const hasNeutral = (found: ByMood): found is PersonArt['heads'] => found.neutral !== undefined;
const heads: Decoder<PersonArt['heads']> = (value, path) => {
  const read = byMood(value, path);
  if (!read.ok) return read;
  return hasNeutral(read.value)
    ? ok(read.value)
    : err({ path: `${path}.neutral`, wanted: 'a picture' });
};

const pose: Decoder<PoseArt> = to(
  shape({
    body: picture,
    before: optional(picture),
    head: optional(shape(point)),
    face: optional(picture),
  }),
  ({ head = { x: 0, y: 0 }, ...art }): PoseArt => ({ ...art, head }),
);
const stances = where(
  dictionary(pose),
  (found) => Object.keys(found).every(isStance),
  `no poses but ${STAGE_STANCES.join(', ')}`,
);
const hasRest = (found: { readonly [name: string]: PoseArt }): found is PosesArt =>
  found.rest !== undefined;
const poses: Decoder<PosesArt> = (value, path) => {
  const read = stances(value, path);
  if (!read.ok) return read;
  return hasRest(read.value) ? ok(read.value) : err({ path: `${path}.rest`, wanted: 'a pose' });
};

const person = to(
  shape({
    ...size,
    seat: optional(picture),
    sits: optional(among([true] as const)),
    poses,
    second: optional(poses),
    heads,
    blink: optional(byMood),
    gazes: optional(shape({ toward: optional(byMood), away: optional(byMood) })),
    anchor: shape(point),
    eyeLine: finite,
  }),
  ({ blink = {}, gazes = {}, ...art }): PersonArt => ({
    ...art,
    blinks: blink,
    away: gazes.away ?? {},
  }),
);

const layer = to(
  shape({ ...placed, id: text, depth: finite }),
  ({ id, depth, ...rest }): Layer => ({ ...toPicture(rest), id, depth }),
);

const viewArt = {
  layers: list(layer, 1),
  life: list(life),
  lamp: shape(point),
  clock: optional(clock),
  seats: optional(among([true] as const)),
  doors: optional(dictionary(layer)),
};

const manifest: Decoder<StageManifest> = to(
  shape({
    ...viewArt,
    frame: shape(size),
    views: optional(dictionary(shape(viewArt))),
    people: dictionary(person),
  }),
  ({ views = {}, ...rest }): StageManifest => ({ ...rest, views }),
);

/** Decodes `stage.json`. */
export const decodeManifest = (value: unknown): Result<StageManifest, JsonProblem> =>
  manifest(value, '');

/** Lists the distinct files of a manifest. */
export function filesOf(manifest: StageManifest): readonly string[] {
  const { views, people } = manifest;
  const pictures = [
    ...[manifest, ...Object.values(views)].flatMap(({ layers, doors = {} }) => [
      ...layers,
      ...Object.values(doors),
    ]),
    ...Object.values(people).flatMap((art) => [
      ...(art.seat ? [art.seat] : []),
      ...[...Object.values(art.poses), ...Object.values(art.second ?? {})].flatMap(
        ({ body, before, face }) => [body, before, face].filter((one) => one !== undefined),
      ),
      ...[art.heads, art.blinks, art.away].flatMap((set) => Object.values(set)),
    ]),
  ];
  return [...new Set(pictures.map((one) => one.file))];
}

/** Returns the manifest of one run: people by their id in the cast, with the faces drawn for this run. */
export function facesOf(manifest: StageManifest, looks: 0 | 1): StageManifest {
  const { people } = manifest;
  const first = Object.entries(people).filter(([id]) => !id.endsWith(SECOND_FILE));
  return {
    ...manifest,
    people: Object.fromEntries(
      first.map(([id, art]) => [
        id,
        (looks === 1 ? people[`${id}${SECOND_FILE}`] : undefined) ?? art,
      ]),
    ),
  };
}
