import type { SessionState } from '../../core/run/state.ts';
import {
  decodePictures,
  type EndingPicture,
  endingView,
  type PictureWords,
  type ScenarioPictures,
} from '../../stage/scenario-pictures.ts';
import { type Motion, type StageView, stageView } from '../../stage/view.ts';

const FILES = import.meta.glob<unknown>('../../../stories/*/pictures.json', {
  eager: true,
  import: 'default',
});

const read = new Map<string, ScenarioPictures | undefined>(); // by scenario; the stage asks with every line

function picturesOf({ began }: SessionState): ScenarioPictures | undefined {
  const { id } = began.scenario;
  if (!read.has(id)) {
    const decoded = decodePictures(FILES[`../../../stories/${id}/pictures.json`]);
    read.set(id, decoded.ok ? decoded.value : undefined);
  }
  return read.get(id);
}

const endingOf = (state: SessionState): EndingPicture | undefined =>
  state.ended && picturesOf(state)?.endings[state.ended.ending];

/** Returns words about a picture in the language of a run, with its names; in English where they have no other. */
const inRun = (words: PictureWords | undefined, { began }: SessionState): string | undefined =>
  (words?.[began.language] ?? words?.en)?.replaceAll(
    /\{([\w-]+)\}/g,
    (_, id: string) => began.cast[id] ?? id,
  );

/** Returns what the picture shows at this point of a run: the stage, and at its end the picture of the ending. */
export function runView(state: SessionState, motion: Motion): StageView {
  const ending = endingOf(state);
  const last = stageView(state, motion);
  return ending === undefined ? last : endingView(ending, last);
}

/** Returns what the picture of an ending shows, in words; undefined before the ending, or if it has no picture. */
export const endingInWords = (state: SessionState): string | undefined =>
  inRun(endingOf(state)?.alt, state);

/** Returns the place the story is in now, in words; undefined if the scenario has none for it. */
export const placeInWords = (state: SessionState): string | undefined =>
  inRun(picturesOf(state)?.views[stageView(state, 'reduced').view], state);
