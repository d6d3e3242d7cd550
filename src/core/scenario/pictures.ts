import {
  among,
  type Decoder,
  dictionary,
  type JsonProblem,
  list,
  optional,
  shape,
  text,
  type ValueOf,
  where,
} from '../kernel/json.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { MOODS, SEATINGS, STAGE_STANCES } from './line/line.ts';

/** The place of a scene without a picture, where the one of its own name is drawn. */
export const NO_PLACE = 'none';

const MOST_PICTURED = 3; // people that a picture has room for

/** A sentence by the language it is in; English is always there. People stand in it as {id}. */
export type PictureWords = { readonly [language: string]: string };

/** Somebody drawn, by the place they are drawn for and their id there: "thursday/renee". */
export type LentPerson = string;

/** What is said of the pictures of a scenario, and how its endings are put together. */
export interface ScenarioPictures {
  readonly people?: { readonly [id: string]: LentPerson }; // of the cast, who are drawn as somebody else
  readonly own?: OwnPicture; // stands in place of all that is drawn
  readonly views: { readonly [view: string]: PictureWords }; // places with nobody in them; "main/shut" while the door is so
  readonly endings: { readonly [ending: string]: EndingPicture };
}

const words: Decoder<PictureWords> = where(
  dictionary(text),
  ({ en }) => en !== undefined,
  'words under "en"',
);

const light: Decoder<number> = (value, path) =>
  typeof value === 'number' && value >= 0 && value <= 1
    ? ok(value)
    : err({ path, wanted: 'a light from 0 to 1' });

const picture = shape({
  place: optional(text), // the view; by default the one that the scenario opens with
  door: optional(text), // the state of its door; by default as it is drawn
  time: optional(text), // what its clock shows
  /** Who stands nearest first; none: nobody is there any more. */
  people: where(
    list(
      shape({
        id: text,
        mood: among(MOODS),
        pose: optional(among(STAGE_STANCES)), // by default as the mood holds them
        seating: optional(among(SEATINGS)), // by default as they are drawn first
      }),
    ),
    (people) => people.length <= MOST_PICTURED,
    `${MOST_PICTURED} people at most`,
  ),
  light, // 0 guarded .. 1 at ease
  alt: words, // what is to be seen
});
/** The picture of an ending, put together from what is drawn: a view, the people in it, and the light. */
export type EndingPicture = ValueOf<typeof picture>;

export const MOST_PICTURE_BYTES = 400_000; // of a picture of one's own, as it is kept
const PICTURE_URL = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+=*$/;
const MOST_URL_CHARS = 30 + Math.ceil(MOST_PICTURE_BYTES / 3) * 4; // its head, and four for three bytes

const filled = where(text, (said) => said.trim() !== '', 'words');

const own = shape({
  /** A data address, so that it goes wherever the scene goes. */
  src: where(
    text,
    (url) => PICTURE_URL.test(url) && url.length <= MOST_URL_CHARS,
    'a PNG, JPEG or WebP picture of at most 400 KB',
  ),
  alt: where(words, ({ en = '' }) => en.trim() !== '', 'words under "en"'), // what is to be seen
  license: filled, // whose it is, and by which right it is shown
});
/** One picture of a scene that nobody drew here. */
export type OwnPicture = ValueOf<typeof own>;

const pictures = shape({
  people: optional(
    dictionary(
      where(text, (one) => /^[\w-]+\/[\w-]+$/.test(one), 'a place and a person, as thursday/renee'),
    ),
  ),
  own: optional(own),
  views: optional(dictionary(words)),
  endings: optional(dictionary(picture)),
});

/** Lists the places whose pictures a scene needs: its own, and those of the people lent to it. */
export const placesPictured = (
  place: string,
  { people = {} }: Pick<ScenarioPictures, 'people'> = {},
): readonly string[] => [
  ...new Set([place, ...Object.values(people).map((drawn) => drawn.split('/')[0] ?? '')]),
];

/** Decodes `pictures.json` of a scenario. */
export function decodePictures(value: unknown): Result<ScenarioPictures, JsonProblem> {
  const read = pictures(value, '');
  return read.ok ? ok({ views: {}, endings: {}, ...read.value }) : read;
}
