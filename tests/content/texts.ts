import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coveredStory } from '../../src/cli/commands/proof/coverage.ts';
import {
  introductionIds,
  loadRubric,
  loadScenario,
  scenarioIds,
} from '../../src/cli/content/content.ts';
import type { CoveredStory } from '../../src/story/coverage.ts';
import { problemText } from '../../src/story/problem.ts';
import { type Outline, outlineOf } from '../../src/story/source/outline.ts';

/** One piece of shipped text, and where it stands. */
export interface Shipped {
  readonly at: string;
  readonly text: string;
  readonly weak?: true; // a line rated 0 or 1 or quoted as one, or what is said of it
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Where the guide quotes what is better not said. */
const QUOTED = / (?:avoid|tempting) \d+$/;

/** Every string inside a JSON value, with its path. */
function stringsIn(value: Json, at: string): readonly Shipped[] {
  if (typeof value === 'string')
    return [{ at, text: value, ...(QUOTED.test(at) && { weak: true as const }) }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, one]) => stringsIn(one as Json, `${at} ${key}`));
}

/** A scenario of this repository, or the reason why it does not load. */
function loadStory(id: string): CoveredStory & { readonly id: string } {
  const rubric = loadRubric(process.cwd());
  if (!rubric.ok) throw new Error(rubric.error.map(problemText).join('\n'));
  const loaded = loadScenario(process.cwd(), id, rubric.value.rubric);
  if (!loaded.ok) throw new Error(loaded.error.map(problemText).join('\n'));
  return { id, ...coveredStory(loaded.value) };
}

export const STORIES = scenarioIds(process.cwd()).map(loadStory);

const WEAK_MOST = 1;

/** The words of a story as an author wrote them, Ink's own signs and all. */
const inOutline = ({ parts }: Outline): readonly Shipped[] =>
  parts.flatMap(({ lines, options }) => [
    ...lines.map(({ text, file, line }) => ({ at: `${file}:${line}`, text })),
    ...options.flatMap(({ option, file, line }) => {
      const weak = Object.values(option.levels).some((level) => level <= WEAK_MOST);
      const at = `${file}:${line}`;
      const whys = Object.values(option.whys ?? {}).map((text) => ({ at: `${at} why`, text }));
      return [{ at, text: option.text }, ...whys].map((one) => ({
        ...one,
        ...(weak && { weak: true as const }),
      }));
    }),
  ]);

/** The texts of one scenario. */
function inStory({ id, outline, scenario }: (typeof STORIES)[number]): readonly Shipped[] {
  const { tellings, ...rest } = scenario;
  const notes = Object.entries(tellings).flatMap(([telling, all]) =>
    all.flatMap((note) => {
      const weak = Object.values(note.levels).some((level) => level <= WEAK_MOST);
      return [note.text, note.why].map((text) => ({
        at: `${id} ${telling} ${note.id}`,
        text,
        ...(weak && { weak: true as const }),
      }));
    }),
  );
  return [
    ...inOutline(outline),
    ...notes,
    ...stringsIn(rest as unknown as Json, `${id} scenario.json`),
  ];
}

/** The name of a file in another language: `scenario.es.json`. */
const TRANSLATION = /\.es\.(?:json|ink)$/;

/** Every string of the JSON files in a folder and below, but for translations; or of those alone. */
const jsonIn = (folder: string, translations = false): readonly Shipped[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && TRANSLATION.test(name) === translations)
    .flatMap((name) => {
      const file = join(folder, name);
      return stringsIn(JSON.parse(readFileSync(file, 'utf8')) as Json, file);
    });

/** What helps to lead a room, of all scenarios for which it was written. */
const roomTexts = (name: string): readonly Shipped[] =>
  scenarioIds(process.cwd())
    .map((id) => join('stories', id, name))
    .filter((file) => existsSync(file))
    .flatMap((file) => stringsIn(JSON.parse(readFileSync(file, 'utf8')) as Json, file));

const RUBRIC = 'stories/rubric.json';

/** All text that reaches a person: stories, rubric, packs, catalogues. */
export const SHIPPED: readonly Shipped[] = [
  ...STORIES.flatMap(inStory),
  ...introductionIds(process.cwd()).map(loadStory).flatMap(inStory),
  ...stringsIn(JSON.parse(readFileSync(RUBRIC, 'utf8')) as Json, RUBRIC),
  ...jsonIn('stories/jurisdictions'),
  ...roomTexts('room.json'),
  ...jsonIn('stories/guide/en'),
  ...jsonIn('src/ui/catalogue/en'),
  ...jsonIn('src/cli'),
];

/** The words of the stories that are there in Spanish. */
const spanishStories = readdirSync('stories', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.es.ink'))
  .flatMap((name) => {
    const file = join('stories', name);
    return inOutline(outlineOf([{ file, text: readFileSync(file, 'utf8') }]));
  });

/** Notes that are rated 0 or 1, by where they stand in a scenario.es.json. */
const WEAK_NOTE = / tellings \w+ [12] (?:text|why)$/;

/** All text that reaches a person in Spanish; the deck keeps its own words. */
export const SHIPPED_IN_SPANISH: readonly Shipped[] = [
  ...spanishStories,
  ...jsonIn('stories', true)
    .filter(({ at }) => !at.startsWith('stories/deck.'))
    .map((one) => (WEAK_NOTE.test(one.at) ? { ...one, weak: true as const } : one)),
  ...jsonIn('stories/guide/es'),
  ...jsonIn('src/ui/catalogue/es'),
];
