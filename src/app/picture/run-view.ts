import type { SessionState } from '../../core/run/state.ts';
import { MAIN_VIEW } from '../../core/scenario/line/setting.ts';
import {
  decodePictures,
  type EndingPicture,
  type PictureWords,
  type ScenarioPictures,
} from '../../core/scenario/pictures.ts';
import type { PackedScene } from '../../session/play/packed-scene.ts';
import { endingView } from '../../stage/ending-view.ts';
import { type Motion, type StageView, stageView } from '../../stage/view.ts';
import { packedScene } from '../texts/packed-scene.ts';
import { hasPictures, type StageAssets, stageAssets } from './stage-assets.ts';

const FILES = import.meta.glob<unknown>('../../../stories/*/pictures.json', {
  eager: true,
  import: 'default',
});

/** A scene that is none of the build, with what its own pictures show: a draft, or the scene of a package. */
export type OwnViews = Pick<PackedScene, 'views'>;

const read = new Map<string, ScenarioPictures | undefined>(); // by scenario; the stage asks with every line

function builtPictures(id: string): ScenarioPictures | undefined {
  if (!read.has(id)) {
    const decoded = decodePictures(FILES[`../../../stories/${id}/pictures.json`]);
    read.set(id, decoded.ok ? decoded.value : undefined);
  }
  return read.get(id);
}

const picturesOf = (
  { began }: SessionState,
  own: OwnViews | undefined = packedScene(),
): ScenarioPictures | undefined => (own ? own.views : builtPictures(began.scenario.id));

/** Returns the picture of its own that a scene shows in place of all that is drawn, with its words in this run. */
export function ownPicture(state: SessionState, own?: OwnViews) {
  const picture = picturesOf(state, own)?.own;
  return picture && { ...picture, alt: inRun(picture.alt, state) ?? '' };
}

/** Returns what is drawn for a run: its place, with its people; undefined if nothing is. */
export const runAssets = (state: SessionState, own?: OwnViews): StageAssets | undefined =>
  ownPicture(state, own)
    ? undefined
    : stageAssets(state.began.place, state.began.looks ?? 0, picturesOf(state, own)?.people);

/** Tells whether there is anything to be seen in a run. */
export const isPictured = (state: SessionState, own?: OwnViews): boolean =>
  hasPictures(state.began.place) || ownPicture(state, own) !== undefined;

const endingOf = (state: SessionState, own: OwnViews | undefined): EndingPicture | undefined =>
  state.ended && picturesOf(state, own)?.endings[state.ended.ending];

/** Returns words about a picture in the language of a run, with its names; in English where they have no other. */
const inRun = (words: PictureWords | undefined, { began }: SessionState): string | undefined =>
  (words?.[began.language] ?? words?.en)?.replaceAll(
    /\{([\w-]+)\}/g,
    (_, id: string) => began.cast[id] ?? id,
  );

/**
 * Returns what the picture shows at this point of a run: the stage, and at its end the picture of the ending. `own` is
 * the scene that is played, where it is none of the build.
 */
export function runView(state: SessionState, motion: Motion, own?: OwnViews): StageView {
  const ending = endingOf(state, own);
  const last = stageView(state, motion);
  return ending === undefined ? last : endingView(ending, last);
}

/** Returns what the picture of an ending shows, in words; undefined before the ending, or if it has no picture. */
export const endingInWords = (state: SessionState, own?: OwnViews): string | undefined =>
  inRun(endingOf(state, own)?.alt, state);

/** Returns the place the story is in now, in words; undefined if the scenario has none for it. */
function placeInWords(state: SessionState, own?: OwnViews): string | undefined {
  const { view, door } = stageView(state, 'reduced');
  const views = picturesOf(state, own)?.views;
  return inRun(views?.[`${view}/${door}`] ?? views?.[view], state);
}

/** Tells whether the picture is the one that the card describes: the first view, in the first moment, with the person in it. */
function isAsOnCard(state: SessionState): boolean {
  const { view, people } = stageView(state, 'reduced');
  const isThere = people.some(({ id }) => id === state.began.person);
  return state.turns.length < 2 && view === MAIN_VIEW && isThere;
}

/** Returns the words under the picture: those of the card as long as they fit, else those of the place. */
export const captionUnder = (state: SessionState, card: string, own?: OwnViews): string =>
  isAsOnCard(state) ? card : (placeInWords(state, own) ?? card);
