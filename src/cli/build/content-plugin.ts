import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Plugin } from 'vite';
import { drillsPath, readDrills } from '../../content/drills.ts';
import { translatedFile } from '../../content/json-file.ts';
import { packPath } from '../../content/jurisdiction.ts';
import {
  closedScene,
  readMissingReaders,
  readReviews,
  reviewFiles,
} from '../../content/reviews.ts';
import { readRoomMoments, roomPath } from '../../content/room.ts';
import type { LoadedScenario } from '../../content/scenario-files.ts';
import { readTheirSide, theirSidePath } from '../../content/their-side.ts';
import { TRANSLATED } from '../../content/translated.ts';
import type { Guide } from '../../core/guide/guide.ts';
import { linksOf } from '../../core/guide/guide-links.ts';
import { shownToLearners } from '../../core/jurisdiction/checked.ts';
import type { Result } from '../../core/kernel/result.ts';
import { reviewsOf } from '../../core/scenario/review.ts';
import { shortCardOf } from '../../core/scenario/short-card.ts';
import { type BuiltStories, STORIES_FILE } from '../../server/stories.ts';
import type { Content, Playable } from '../../session/play/content.ts';
import { coverageOf, isInPlay } from '../../story/coverage.ts';
import { problemText, type StoryProblem } from '../../story/problem.ts';
import { coveredStory } from '../commands/proof/coverage.ts';
import {
  introductionIds,
  loadDeck,
  loadDeckIn,
  loadProgramme,
  loadRubric,
  loadRubricIn,
  loadScenario,
  loadWhatFits,
  scenarioIds,
} from '../content/content.ts';
import { diskFiles, ownPackFile } from '../content/disk.ts';
import { guideFiles, loadGuide, loadGuideIn } from '../content/guide.ts';
import {
  loadJurisdiction,
  loadJurisdictionIn,
  missingPackFile,
  packInUse,
  packWarning,
} from '../content/jurisdiction.ts';
import { json, scenarioModule } from './scenario-module.ts';

const PREFIX = 'virtual:unscripted/';

/** Modules with texts, which pages load in other languages. */
const TEXTS = [
  'cards',
  'guide',
  'guide-links',
  'jurisdiction',
  'room-moments',
  'rubric',
  'summaries',
] as const;
const RESOLVED = `\0${PREFIX}`;

/** Files of a scenario's folder, in all languages. */
const OWN_FILES = ['story.ink', 'scenario.json', 'cast.json'].flatMap((file) => [
  file,
  ...TRANSLATED.map((language) => translatedFile(file, language)),
]);

/** Returns the value or fails the build with every problem, one per line. */
function orFail<T>(loaded: Result<T, readonly StoryProblem[]>): T {
  if (loaded.ok) return loaded.value;
  throw new Error(`The stories have problems:\n${loaded.error.map(problemText).join('\n')}`);
}

/** Returns the target of *Leave now* in a build. */
export const exitOf = (root: string = process.cwd()): string =>
  orFail(loadJurisdiction(root, packInUse())).exit;

const today = (): string => new Date().toISOString().slice(0, 10);

/** Makes something in each language that pages have, by language. */
const byLanguage = (make: (language?: string) => readonly (readonly [string, unknown])[]) =>
  Object.fromEntries(
    [undefined, ...TRANSLATED].map((one) => [one ?? 'en', Object.fromEntries(make(one))]),
  );

/**
 * Vite plugin: the stories as modules. `virtual:unscripted/cards`, `…/summaries`, `…/rubric`, `…/jurisdiction`, `…/guide`,
 * `…/guide-links`, `…/room-moments`, `…/reviews`, `…/closed`, `…/their-side`, `…/drills`, `…/scenarios` (a loader per scenario)
 * and `…/scenario/<id>`; each but the loaders also in another language, such as `…/rubric/es`, for which `…/translations` has
 * loaders. A problem in a story fails the build. `only` names the one scenario that is to be in it; all are, by default.
 */
export function content(
  root: string = process.cwd(),
  pack: string = packInUse(),
  only?: string,
): Plugin {
  const all = () => scenarioIds(root).filter((id) => only === undefined || id === only);
  const jurisdiction = () => orFail(loadJurisdiction(root, pack));
  const packIn = (language?: string) =>
    shownToLearners(
      (language === undefined ? undefined : orFail(loadJurisdictionIn(root, pack, language))) ??
        jurisdiction(),
    );
  const rubric = () => orFail(loadRubric(root));
  const rubricIn = (language?: string) =>
    (language === undefined ? undefined : orFail(loadRubricIn(root, language))) ?? rubric();
  const compiled = new Map<string, LoadedScenario>(); // for all modules, until a file changes
  let load: typeof loadScenario = loadScenario;
  const scenario = (id: string): LoadedScenario => {
    const known = compiled.get(id) ?? orFail(load(root, id, rubric().rubric, pack));
    compiled.set(id, known);
    return known;
  };
  const missingReaders = (id: string) =>
    orFail(readMissingReaders(diskFiles(root), scenario(id).playable));
  // All that lists, plays or packs scenes goes by these; closed ones are in `…/closed` alone.
  const ids = () => all().filter((id) => missingReaders(id).length === 0);
  const drills = () => ids().flatMap((id) => orFail(readDrills(diskFiles(root), id, scenario(id))));
  const playableIn = (id: string, language?: string): Playable | undefined =>
    language === undefined ? scenario(id).playable : scenario(id).translations[language];
  const cardOf = (id: string, language?: string) =>
    (playableIn(id, language) ?? scenario(id).playable).scenario.card;
  const guideIn = (language?: string): Guide =>
    orFail(language === undefined ? loadGuide(root) : loadGuideIn(root, language));
  const deckIn = (language?: string) =>
    (language === undefined ? undefined : orFail(loadDeckIn(root, language))) ??
    orFail(loadDeck(root));
  const loaders = (language?: string): string => {
    const all = [...ids(), ...introductionIds(root)].flatMap((id) => {
      if (playableIn(id, language) === undefined) return [];
      const module = JSON.stringify(
        `${PREFIX}scenario/${id}${language === undefined ? '' : `/${language}`}`,
      );
      return [`${JSON.stringify(id)}: async () => (await import(${module})).playable`];
    });
    return `{ ${all.join(', ')} }`;
  };
  const modules: { readonly [name: string]: (language?: string) => string } = {
    rubric: (language) => {
      const hashes = TRANSLATED.map((one) => [one, rubricIn(one).hash]);
      return [
        `export const hashedRubric = ${json(rubricIn(language))};`,
        ...(language === undefined
          ? [`export const hashes = ${json(Object.fromEntries(hashes))};`]
          : []),
      ].join('\n');
    },
    // Reporting rules are in the guide, and local answers in each story; both are left out here.
    jurisdiction: (language) =>
      `export const jurisdiction = ${json({ ...packIn(language), reporting: undefined, local: undefined, names: undefined })};`,
    cards: (language) => {
      orFail(loadProgramme(root));
      const known = ids().filter((id) => playableIn(id, language) !== undefined);
      const short = known.map((id) =>
        shortCardOf((playableIn(id, language) ?? scenario(id).playable).scenario),
      );
      // Second contacts come last, since nobody begins with one.
      const inOrder = short.toSorted((a, b) => Number(!!a.follows) - Number(!!b.follows));
      return `export const cards = ${json(inOrder)};`;
    },
    // Summaries are separate, since the home page loads every card but no summary.
    summaries: (language) => {
      const known = ids().filter((id) => playableIn(id, language) !== undefined);
      const all = known.map((id) => [id, cardOf(id, language).summary]);
      return `export const summaries = ${json(Object.fromEntries(all))};`;
    },
    'room-moments': (language) => {
      const read = (id: string) =>
        orFail(readRoomMoments(diskFiles(root), id, scenario(id).outline, language));
      const all = ids().map((id) => [id, read(id)]);
      return `export const moments = ${json(Object.fromEntries(all))};`;
    },
    // By the language of a run, which a debrief keeps whatever language the pages have.
    'their-side': () => {
      const inLanguage = (language?: string) =>
        ids().flatMap((id) => {
          const { hash } = playableIn(id, language) ?? {};
          const sheet = hash && orFail(readTheirSide(diskFiles(root), id, scenario(id), language));
          return sheet ? [[id, { hash, sheet }] as const] : [];
        });
      return `export const sheets = ${json(byLanguage(inLanguage))};`;
    },
    // By the language of the scene that is shown, which need not be that of the pages.
    reviews: () => {
      const inLanguage = (language?: string) =>
        all().flatMap((id) => {
          const { hash } = playableIn(id, language) ?? {};
          const found = orFail(readReviews(diskFiles(root), id));
          return hash ? [[id, reviewsOf(found, language ?? 'en', hash)] as const] : [];
        });
      return `export const reviews = ${json(byLanguage(inLanguage))};`;
    },
    closed: () => {
      const waiting = all().filter((id) => missingReaders(id).length > 0);
      const closed = waiting.map((id) => [id, closedScene(scenario(id), missingReaders(id))]);
      return `export const closed = ${json(Object.fromEntries(closed))};`;
    },
    drills: () => `export const drills = ${json(drills())};`,
    'guide-links': (language) =>
      `export const links = ${json(linksOf(guideIn(language), orFail(loadDeck(root))))};`,
    guide: (language) => {
      const stories = ids().map(scenario).map(coveredStory);
      const met = coverageOf(orFail(loadDeck(root)), stories).map(({ point, meetings }) => [
        point.id,
        meetings
          .filter(isInPlay)
          .map(({ scenario: id }) => ({ id, title: cardOf(id, language).title })),
      ]);
      return [
        `export const guide = ${json(guideIn(language))};`,
        `export const deck = ${json(deckIn(language))};`,
        `export const reporting = ${json(packIn(language).reporting ?? [])};`,
        `export const met = ${json(Object.fromEntries(met))};`,
      ].join('\n');
    },
    translations: () => {
      const all = TRANSLATED.map((language) => {
        const loads = TEXTS.map(
          (name) => `'${name}': () => import('${PREFIX}${name}/${language}')`,
        );
        return `'${language}': { ${loads.join(', ')} }`;
      });
      return `export const translations = { ${all.join(', ')} };`;
    },
    scenarios: () => {
      const translated = TRANSLATED.map((one) => `${JSON.stringify(one)}: ${loaders(one)}`);
      return [
        `export const scenarios = ${loaders()};`,
        `export const translated = { ${translated.join(', ')} };`,
      ].join('\n');
    },
  };
  const inAll = (file: string) => [file, ...TRANSLATED.map((one) => translatedFile(file, one))];
  const guideSources = () => [
    ...inAll(join(root, 'stories', 'deck.json')),
    ...[undefined, ...TRANSLATED].flatMap((language) => guideFiles(root, language)),
  ];
  const packFile = () => inAll(ownPackFile() ?? join(root, packPath(pack)));
  const always = () => [
    ...inAll(join(root, 'stories', 'rubric.json')),
    join(root, 'stories', 'programme.json'),
  ];
  const watched: { readonly [name: string]: () => readonly string[] } = {
    guide: () => [...guideSources(), ...packFile()],
    'guide-links': guideSources,
    'room-moments': () => all().flatMap((id) => inAll(join(root, roomPath(id)))),
    'their-side': () => all().flatMap((id) => inAll(join(root, theirSidePath(id)))),
    drills: () => ids().map((id) => join(root, drillsPath(id))),
    jurisdiction: packFile,
    reviews: () =>
      all().flatMap((id) => reviewFiles(diskFiles(root), id).map((file) => join(root, file))),
  };
  return {
    name: 'unscripted-content',
    configResolved({ command }) {
      const missing = missingPackFile();
      if (missing !== undefined) throw new Error(missing);
      if (command === 'serve') load = loadWhatFits;
    },
    buildStart: () => compiled.clear(),
    watchChange: () => compiled.clear(),
    generateBundle() {
      const playables = ids().map((id) => scenario(id).playable);
      const translations = TRANSLATED.flatMap((language) =>
        all().flatMap((id): readonly Content[] => {
          const playable = playableIn(id, language);
          return playable === undefined ? [] : [{ ...rubricIn(language), playable }];
        }),
      );
      const stories: BuiltStories = { ...rubric(), playables, drills: drills(), translations };
      this.emitFile({ type: 'asset', fileName: STORIES_FILE, source: JSON.stringify(stories) });
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(RESOLVED)) return undefined;
      const name = id.slice(RESOLVED.length);
      const [kind = '', of, language] = name.split('/');
      // The server takes a watched file for an import: one that is not there would end the module.
      for (const file of [...always(), ...(watched[kind]?.() ?? [])].filter(existsSync))
        this.addWatchFile(file);
      const warning = name === 'jurisdiction' ? packWarning(jurisdiction(), today()) : undefined;
      if (warning !== undefined) this.warn(warning);
      if (kind === 'scenario' && of !== undefined) {
        // Watched even if they fail to load, so that a fix is noticed.
        const own = OWN_FILES.map((file) => join(root, 'stories', of, file));
        for (const file of own.filter(existsSync)) this.addWatchFile(file);
        for (const file of scenario(of).files) this.addWatchFile(join(root, file));
        return scenarioModule(playableIn(of, language));
      }
      const make = modules[kind];
      if (make === undefined) throw new Error(`there is no module ${PREFIX}${name}`);
      return make(of);
    },
  };
}
