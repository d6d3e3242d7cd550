import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { decoded, decodedTwin } from '../../content/json-file.ts';
import { readMissingReaders } from '../../content/reviews.ts';
import {
  type LoadedScenario,
  type ReadScenario,
  readRubric,
  readRubricIn,
  readScenario,
  readTranslations,
  type Translations,
} from '../../content/scenario-files.ts';
import { type DeckPoint, decodeDeck } from '../../core/guide/deck.ts';
import { jsonOf, list, shape, text } from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { TwinWords } from '../../core/kernel/twin.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import { decodePictures, placesPictured } from '../../core/scenario/pictures.ts';
import type { HashedRubric, Playable } from '../../session/play/content.ts';
import type { Compile } from '../../story/compile.ts';
import type { StoryProblem } from '../../story/problem.ts';
import { diskFiles } from './disk.ts';
import { packInUse } from './jurisdiction.ts';

type Problems = readonly StoryProblem[];

const DECK = 'stories/deck.json';
const DECK_WORDS: TwinWords = { fields: new Set(['text']) };

/** Loads the rubric with its hash. */
export const loadRubric = (root: string): Result<HashedRubric, Problems> =>
  readRubric(diskFiles(root));

/** Loads the rubric in another language; only its text may differ. Undefined if there is none. */
export const loadRubricIn = (
  root: string,
  language: string,
): Result<HashedRubric | undefined, Problems> => readRubricIn(diskFiles(root), language);

/** Loads the deck's points in another language; undefined if there are none. */
export function loadDeckIn(
  root: string,
  language: string,
): Result<readonly DeckPoint[] | undefined, Problems> {
  const decode = (value: unknown) => decodeDeck(value, '');
  const deck = decodedTwin(diskFiles(root), DECK, language, decode, DECK_WORDS);
  return deck.ok ? ok(deck.value?.points) : deck;
}

/** Loads the points of the training deck. */
export function loadDeck(root: string): Result<readonly DeckPoint[], Problems> {
  const deck = decoded(diskFiles(root), DECK, (value) => decodeDeck(value, ''));
  return deck.ok ? ok(deck.value.points) : deck;
}

const PROGRAMME = 'stories/programme.json';
const programme = shape({ order: list(text) });

/** Loads the suggested order of scenarios (`stories/programme.json`); empty without that file. */
export function loadProgramme(root: string): Result<readonly string[], Problems> {
  if (!existsSync(join(root, PROGRAMME))) return ok([]);
  const made = decoded(diskFiles(root), PROGRAMME, (value) => programme(value, ''));
  if (!made.ok) return made;
  const { order } = made.value;
  const twice = order.find((id, index) => order.indexOf(id) !== index);
  if (twice === undefined) return ok(order);
  const message = `“${twice}” stands here twice.`;
  return err([{ code: 'bad-json', file: PROGRAMME, message, fix: 'Keep one.' }]);
}

/** The introduction, which is not a training scenario. */
const INTRODUCTION = 'first-steps';

const hasStory = (root: string, name: string): boolean =>
  existsSync(join(root, 'stories', name, 'story.ink'));

/** Returns the introduction's id, if the project has one. */
export const introductionIds = (root: string): readonly string[] =>
  [INTRODUCTION].filter((name) => hasStory(root, name));

/**
 * Lists the scenarios in the suggested order: every folder of `stories` with a story.ink, except the introduction.
 * Scenarios missing from the order come last.
 */
export function scenarioIds(root: string): readonly string[] {
  const made = loadProgramme(root);
  const order = made.ok ? made.value : [];
  const placeOf = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return readdirSync(join(root, 'stories'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .filter((name) => name !== INTRODUCTION && hasStory(root, name))
    .toSorted((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b));
}

/** Options for loading a scenario. */
interface Loading {
  readonly pack?: string | undefined; // active jurisdiction pack; the default one if absent
  readonly compile?: Compile | undefined;
}

const readingOf = ({ pack = packInUse(), compile }: Loading) => ({
  pack,
  ...(compile && { compile }),
});

/** Lists the places whose pictures a scenario shows: its own, and those of people lent to it. */
export function picturePlaces(root: string, id: string): readonly string[] {
  const { read } = diskFiles(root);
  const card = jsonOf(read(`stories/${id}/scenario.json`)) as
    | { readonly place?: string }
    | undefined;
  const pictures = decodePictures(jsonOf(read(`stories/${id}/pictures.json`)));
  return placesPictured(card?.place ?? id, pictures.ok ? pictures.value : {});
}

/** Compiles and checks the English original of a scenario. */
export const loadOriginal = (
  root: string,
  id: string,
  rubric: Rubric,
  compile?: Compile,
): Result<ReadScenario, Problems> =>
  readScenario(diskFiles(root), id, rubric, readingOf({ compile }));

/** Compiles and checks the translations of a scenario, which may differ only in text. */
export const loadTranslations = (
  root: string,
  id: string,
  rubric: Rubric,
  original: ReadScenario,
  loading: Loading = {},
): Translations => readTranslations(diskFiles(root), id, rubric, original, readingOf(loading));

/**
 * Loads a scenario with its valid translations only: an author changes the original first, and translators follow. The
 * verifier reports the others beside the pages.
 */
export function loadWhatFits(
  root: string,
  id: string,
  rubric: Rubric,
  pack?: string,
): Result<LoadedScenario, Problems> {
  const original = readScenario(diskFiles(root), id, rubric, readingOf({ pack }));
  if (!original.ok) return original;
  const found = loadTranslations(root, id, rubric, original.value, { pack });
  return ok({ ...original.value, ...found, files: [...original.value.files, ...found.files] });
}

/** Compiles and checks a scenario with its translations. Every problem says what, where and how to fix it. */
export function loadScenario(
  root: string,
  id: string,
  rubric: Rubric,
  pack?: string,
): Result<LoadedScenario, Problems> {
  const loaded = loadWhatFits(root, id, rubric, pack);
  return loaded.ok && loaded.value.behind.length > 0 ? err(loaded.value.behind) : loaded;
}

/** Tells whether everybody has read a scenario who must before it may be offered, packed or counted. */
export function isOpenScene(root: string, playable: Playable): boolean {
  const missing = readMissingReaders(diskFiles(root), playable);
  return missing.ok && missing.value.length === 0;
}
