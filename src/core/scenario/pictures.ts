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

const MOST_PICTURED = 3; // people that a picture has room for

/** A sentence by the language it is in; English is always there. People stand in it as {id}. */
export type PictureWords = { readonly [language: string]: string };

/** What is said of the pictures of a scenario, and how its endings are put together. */
export interface ScenarioPictures {
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

const pictures = shape({
  views: optional(dictionary(words)),
  endings: optional(dictionary(picture)),
});

/** Decodes `pictures.json` of a scenario. */
export function decodePictures(value: unknown): Result<ScenarioPictures, JsonProblem> {
  const read = pictures(value, '');
  return read.ok ? ok({ views: {}, endings: {}, ...read.value }) : read;
}
