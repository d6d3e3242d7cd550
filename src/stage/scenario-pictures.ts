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
import type { Result } from '../core/kernel/result.ts';
import {
  MOODS,
  type Mood,
  STAGE_STANCES,
  type StageStance,
  stanceOf,
} from '../core/scenario/line/line.ts';
import { MAIN_VIEW } from '../core/scenario/line/setting.ts';
import { finite } from './measure.ts';
import { SIDES, type StageView } from './view.ts';

/** Somebody in the picture of an ending. */
interface SittingFor {
  readonly id: string;
  readonly mood: Mood;
  readonly pose?: StageStance; // by default as the mood holds them
}

/** The picture of an ending, put together from what is drawn: a view, the people in it, and the light. */
export interface EndingPicture {
  readonly place?: string; // the view; by default the one that the scenario opens with
  readonly time?: string; // what its clock shows
  readonly people: readonly SittingFor[]; // who stands nearest first; none: nobody is there any more
  readonly light: number; // 0 guarded .. 1 at ease
  readonly alt: PictureWords; // what is to be seen
}

/** A sentence by the language it is in; English is always there. People stand in it as {id}. */
export type PictureWords = { readonly [language: string]: string };

/** What is said of the pictures of a scenario, and how its endings are put together. */
export interface ScenarioPictures {
  readonly views: { readonly [view: string]: PictureWords }; // places with nobody in them
  readonly endings: { readonly [ending: string]: EndingPicture };
}

const words: Decoder<PictureWords> = where(
  dictionary(text),
  ({ en }) => en !== undefined,
  'words under "en"',
);

const picture: Decoder<EndingPicture> = shape({
  place: optional(text),
  time: optional(text),
  people: where(
    list(shape({ id: text, mood: among(MOODS), pose: optional(among(STAGE_STANCES)) })),
    (people) => people.length <= SIDES.length,
    `${SIDES.length} people at most`,
  ),
  light: where(finite, (light) => light >= 0 && light <= 1, 'a light from 0 to 1'),
  alt: words,
});

const pictures: Decoder<ScenarioPictures> = shape({
  views: dictionary(words),
  endings: dictionary(picture),
});

/** Decodes `pictures.json` of a scenario. */
export const decodePictures = (value: unknown): Result<ScenarioPictures, JsonProblem> =>
  pictures(value, '');

/** Returns what the stage shows at an ending in place of the last lines' view; nobody speaks. */
export function endingView(
  { place: view = MAIN_VIEW, time, people, light }: EndingPicture,
  last: StageView,
): StageView {
  return {
    ...last,
    view,
    ...(time !== undefined && { time }),
    people: people.map(({ id, mood, pose = stanceOf(mood) }, index) => ({
      id,
      mood,
      stance: pose,
      x: people.length === 1 ? 'centre' : (SIDES[index] ?? 'centre'),
      speaking: false,
      gaze: 'toward',
    })),
    light,
  };
}
