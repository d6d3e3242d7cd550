import { ground } from 'virtual:unscripted-studio/ground';
import { CONVERSATION_PROPERTIES } from '../../../core/scenario/asked.ts';
import { MOODS, SEATINGS, STAGE_STANCES } from '../../../core/scenario/line/line.ts';
import { MAIN_VIEW } from '../../../core/scenario/line/setting.ts';
import { NO_PLACE } from '../../../core/scenario/pictures.ts';
import {
  BOARD_COLUMNS,
  JOBS,
  NEVER_GUESSED,
  WANT_RESULTS,
} from '../../../core/scenario/scenario.ts';
import { OWN_KINDS, OWN_WORDS } from '../../../core/scenario/teaching/their-side.ts';
import type { Picture } from '../../../stage/manifest.ts';
import { titleFromId } from '../../../studio/folder/new-scene.ts';
import type { ScenarioFolder } from '../../../studio/folder/scenario-folder.ts';
import { momentsIn } from '../../../studio/text/ink-moments.ts';
import { LANGUAGES, OWN_NAMES } from '../../../ui/language.ts';
import type { ChoiceSource, FormPath } from '../../../ui/studio/forms/form-spec.ts';
import { formWords } from '../../../ui/studio/forms/form-words.ts';
import type { Choice, ChoiceLayer, StoryChoices } from '../../../ui/studio/words/story-choices.ts';
import { namedChoices } from '../../../ui/studio/words/tag-control.tsx';
import { stageAssets } from '../../picture/stage-assets.ts';
import { CARDS } from '../../texts/cards.ts';
import { GUIDE_TEXTS } from '../../texts/guide-texts.ts';
import { drawnFor } from './draft-choices.ts';

const DRAWN = ['first', 'later'] as const;

const same = (ids: readonly string[]): readonly Choice[] => ids.map((id) => ({ id, text: id }));

/** Lists the points of the training deck whose ids begin with `kind`. */
const pointsOf = (kind: string): readonly Choice[] =>
  GUIDE_TEXTS.now()
    .deck.filter(({ id }) => id.startsWith(kind))
    .map(({ id, text }) => ({ id, text: `${id}: ${text}` }));

/** Names a scene; one that is not on the start page by the words of its id. */
const titleAt = (place: string): string =>
  CARDS.now().find(({ card }) => card.id === place)?.card.title ?? titleFromId(place);

/** Lists the scenes whose pictures can be shown, by looking; first that there are none. */
function placeChoices(own: string): readonly Choice[] {
  const drawn = places().map((id): Choice => {
    const assets = stageAssets(id, 0);
    const { layers: all = [], frame } = assets?.manifest ?? {};
    const whole = all.filter(({ size }) => (size?.height ?? frame?.height) === frame?.height);
    const layers = whole.map(({ file }) => ({ src: assets?.urlOf(file) ?? file }));
    return { id, text: titleAt(id), layers };
  });
  const none = places().includes(own) ? NO_PLACE : own;
  return [{ id: none, text: formWords('place.none'), layers: [] }, ...drawn];
}

const SEEN = { width: 640, height: 360, above: 150 }; // of the canvas of somebody, in its units: head and shoulders

/** Lists everybody who is drawn, by looking. */
const lentChoices = (): readonly Choice[] =>
  places().flatMap((place) => {
    const assets = stageAssets(place, 0);
    return Object.entries(assets?.manifest.people ?? {}).map(([id, art]): Choice => {
      const { body, before, face, head } = art.poses.rest;
      const layer = ({ file, x, y, size = art }: Picture, by = { x: 0, y: 0 }): ChoiceLayer => ({
        src: assets?.urlOf(file) ?? file,
        box: [
          (100 * (x + by.x - (art.width - SEEN.width) / 2)) / SEEN.width,
          (100 * (y + by.y - art.eyeLine + SEEN.above)) / SEEN.height,
          (100 * size.width) / SEEN.width,
          (100 * size.height) / SEEN.height,
        ],
      });
      const layers = [layer(body), layer(face ?? art.heads.neutral, head)];
      return {
        id: `${place}/${id}`,
        text: formWords('lent', { person: id, scene: titleAt(place) }),
        layers: before ? [...layers, layer(before)] : layers,
      };
    });
  });

const places = (): readonly string[] =>
  Object.keys(ground).flatMap((path) => /^assets\/stage\/([^/]+)\//.exec(path)?.[1] ?? []);

/** Lists the languages that the story of a draft is in. */
const languagesIn = (files: ScenarioFolder['files']): readonly Choice[] =>
  LANGUAGES.filter((id) => id === 'en' || files[`story.${id}.ink`] !== undefined).map((id) => ({
    id,
    text: OWN_NAMES[id],
  }));

/** Makes the lookup of what the forms of a draft offer. `noteRates` are the techniques that its notes rate. */
export function formChoices(
  folder: ScenarioFolder,
  story: StoryChoices,
  noteRates: readonly string[],
): (source: ChoiceSource, path: FormPath) => readonly Choice[] {
  const { files } = folder;
  const drawn = drawnFor(folder);
  const moments = momentsIn(files['story.ink'] ?? '');
  const beats = moments.filter(({ kind }) => kind === 'beat');
  const asChoice = ({ id, words }: { readonly id: string; readonly words: string }): Choice => ({
    id,
    text: words,
  });
  const rated = beats.filter(({ rates }) => rates.length > 0).map(asChoice);
  const dimensions = story.rubric.dimensions.map(({ id, short }) => ({ id, text: short }));
  const { levels } = story.rubric;
  const all: { readonly [S in Exclude<ChoiceSource, 'said'>]: () => readonly Choice[] } = {
    people: () => story.people.filter(({ id }) => id !== 'you'),
    places: () => placeChoices(folder.id),
    guess: () => [...rated, { id: NEVER_GUESSED, text: formWords('guess.never') }],
    endings: () => moments.filter(({ kind }) => kind === 'ending').map(asChoice),
    items: () => story.items,
    dimensions: () => dimensions,
    noteRates: () => dimensions.filter(({ id }) => noteRates.includes(id)),
    views: () => same([MAIN_VIEW, ...drawn.views]),
    lent: lentChoices,
    drawn: () => same(Object.keys(drawn.poses)),
    moods: () => namedChoices('mood', MOODS),
    poses: () => namedChoices('pose', STAGE_STANCES),
    seatings: () => SEATINGS.map((id) => ({ id, text: formWords(`seating.${id}`) })),
    languages: () => languagesIn(files),
    asked: () => CONVERSATION_PROPERTIES.map((id) => ({ id, text: formWords(`asked.${id}`) })),
    scenes: () => CARDS.now().map(({ card: { id, title } }) => ({ id, text: title })),
    levels: () => levels.map(({ level, name }) => ({ id: String(level), text: name })),
    jobs: () => JOBS.map((id) => ({ id, text: formWords(`job.${id}`) })),
    pathways: () => pointsOf('PW'),
    flags: () => pointsOf('RF'),
    columns: () => BOARD_COLUMNS.map((id) => ({ id, text: formWords(`column.${id}`) })),
    results: () => WANT_RESULTS.map((id) => ({ id, text: formWords(`result.${id}`) })),
    variants: () => DRAWN.map((id) => ({ id, text: formWords(`drawn.${id}`) })),
    covered: () => [...beats.map(asChoice), { id: 'debrief', text: formWords('debrief') }],
    rated: () => rated,
    heard: () => [...beats.map(asChoice), { id: OWN_WORDS, text: formWords('side.own') }],
  };
  const said = (path: FormPath): readonly Choice[] =>
    path[0] === OWN_WORDS
      ? OWN_KINDS.map((id) => ({ id, text: formWords(`own.${id}`) }))
      : (beats.find(({ id }) => id === path[0])?.options ?? []).map(asChoice);
  return (source, path) => (source === 'said' ? said(path) : all[source]());
}
