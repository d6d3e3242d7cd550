import {
  type Decoder,
  dictionary,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  where,
} from '../core/json.ts';
import { isMood, MOODS, type Mood } from '../core/line.ts';
import { err, ok, type Result } from '../core/result.ts';
import type { Point, Size } from './fit.ts';

/** A picture file and where its top left corner lies on the canvas it belongs to. */
export interface Picture extends Point {
  readonly file: string;
  readonly size?: Size; // in units of that canvas; without it the picture fills the canvas
}

/** One plane of the place, listed from far to near. */
export interface Layer extends Picture {
  readonly id: string;
  readonly depth: number; // 0 far .. 1 near; people stand at 0.6
}

/** Pictures that differ from mood to mood. */
export type ByMood = { readonly [M in Mood]?: Picture };

/** The pictures of one person. All of them lie on one canvas. */
export interface PersonArt extends Size {
  readonly body: Picture;
  readonly heads: ByMood & { readonly neutral: Picture };
  readonly blinks: ByMood;
  readonly away: ByMood; // eyes turned aside
  readonly anchor: Point; // where the middle of the canvas' lower edge stands in the frame
  readonly eyeLine: number; // how far down the canvas the eyes are
}

/** A part of the frame. */
export interface Rect extends Point, Size {}

/** `stage.json`: one place with the people who are seen there. */
export interface StageManifest {
  readonly frame: Size;
  readonly layers: readonly Layer[];
  readonly window: readonly Rect[]; // glass, in frame units
  readonly lamp: Point;
  readonly people: { readonly [id: string]: PersonArt };
}

const finite: Decoder<number> = (value, path) =>
  typeof value === 'number' && Number.isFinite(value)
    ? ok(value)
    : err({ path, wanted: 'a number' });
const length = where(finite, (value) => value > 0, 'a number above 0');

// A file lies beside its manifest: no address, no way out of the folder.
const file = where(
  text,
  (name) => /^[\w-]+(\/[\w-]+)*\.\w+$/.test(name),
  'a file beside the manifest',
);

const size = { width: length, height: length };
const point = { x: finite, y: finite };
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

/** Reads with `decoder` and turns what it read into the form the stage uses. */
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
const everyMood = to(
  picture,
  (one): ByMood => Object.fromEntries(MOODS.map((mood) => [mood, one])),
);

/** One picture for every mood, or one a mood. */
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

const person = to(
  shape({
    ...size,
    body: picture,
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

const manifest: Decoder<StageManifest> = shape({
  frame: shape(size),
  layers: list(
    to(
      shape({ ...placed, id: text, depth: finite }),
      ({ id, depth, ...rest }): Layer => ({ ...toPicture(rest), id, depth }),
    ),
    1,
  ),
  window: list(shape({ ...point, ...size })),
  lamp: shape(point),
  people: dictionary(person),
});

/** Reads `stage.json`. */
export const decodeManifest = (value: unknown): Result<StageManifest, JsonProblem> =>
  manifest(value, '');

/** Every file a manifest names, each once. */
export function filesOf({ layers, people }: StageManifest): readonly string[] {
  const pictures = [
    ...layers,
    ...Object.values(people).flatMap((art) => [
      art.body,
      ...[art.heads, art.blinks, art.away].flatMap((set) => Object.values(set)),
    ]),
  ];
  return [...new Set(pictures.map((one) => one.file))];
}
