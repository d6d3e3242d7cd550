import { join } from 'node:path';
import process from 'node:process';
import type { Plugin } from 'vite';
import { linksOf } from '../core/guide-links.ts';
import type { Result } from '../core/result.ts';
import { type BuiltStories, STORIES_FILE } from '../server/stories.ts';
import { coverageOf } from '../story/coverage.ts';
import { problemText, type StoryProblem } from '../story/problem.ts';
import {
  introductionIds,
  type LoadedScenario,
  loadDeck,
  loadJurisdiction,
  loadProgramme,
  loadRubric,
  loadScenario,
  scenarioIds,
} from './content.ts';
import { coveredStory } from './coverage.ts';
import { guideFiles, loadGuide } from './guide.ts';
import { packWarning } from './pack-warning.ts';

const PREFIX = 'virtual:unscripted/';
const RESOLVED = `\0${PREFIX}`;

/** What every scenario's folder holds. */
const OWN_FILES = ['story.ink', 'scenario.json', 'cast.json'] as const;

/** The pack a build is made with, unless JURISDICTION names another of `stories/jurisdictions`. */
const JURISDICTION = 'us-ct';

/** Ends the build with every problem, a line each. */
function orFail<T>(loaded: Result<T, readonly StoryProblem[]>): T {
  if (loaded.ok) return loaded.value;
  throw new Error(`The stories have problems:\n${loaded.error.map(problemText).join('\n')}`);
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** JSON.parse of a string is read faster than a literal, and cannot run anything. */
const json = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/**
 * Vite plugin: the stories as modules. `virtual:unscripted/cards`, `…/rubric`, `…/jurisdiction`, `…/reporting`,
 * `…/guide`, `…/guide-links`, `…/scenarios` (a loader per scenario) and `…/scenario/<id>`. A problem in a story fails the build.
 * `only` names the one scenario that is to be in it; all are, where it names none.
 */
export function content(
  root: string = process.cwd(),
  pack: string = process.env.JURISDICTION || JURISDICTION,
  only?: string,
): Plugin {
  const ids = () => scenarioIds(root).filter((id) => only === undefined || id === only);
  const jurisdiction = () => orFail(loadJurisdiction(root, pack));
  const rubric = () => orFail(loadRubric(root));
  // Cards, guide, scenes and rooms want the same stories: each is compiled once, until a file changes.
  const compiled = new Map<string, LoadedScenario>();
  const scenario = (id: string): LoadedScenario => {
    const known = compiled.get(id) ?? orFail(loadScenario(root, id, rubric().rubric));
    compiled.set(id, known);
    return known;
  };
  const forget = () => compiled.clear();
  const modules: { readonly [name: string]: () => string } = {
    rubric: () => `export const hashedRubric = ${json(rubric())};`,
    // The reporting rules stand apart: only the guide tells them, and every page has the rest.
    jurisdiction: () =>
      `export const jurisdiction = ${json({ ...jurisdiction(), reporting: undefined })};`,
    reporting: () => `export const reporting = ${json(jurisdiction().reporting ?? [])};`,
    cards: () => {
      orFail(loadProgramme(root));
      const cards = ids().map((id) => scenario(id).playable.scenario.card);
      return `export const cards = ${json(cards)};`;
    },
    'guide-links': () =>
      `export const links = ${json(linksOf(orFail(loadGuide(root)), orFail(loadDeck(root))))};`,
    guide: () => {
      const deck = orFail(loadDeck(root));
      const stories = ids().map(scenario).map(coveredStory);
      const met = coverageOf(deck, stories).map(({ point, meetings }) => [
        point.id,
        meetings.map(({ scenario: id, title }) => ({ id, title })),
      ]);
      return [
        `export const guide = ${json(orFail(loadGuide(root)))};`,
        `export const deck = ${json(deck)};`,
        `export const met = ${json(Object.fromEntries(met))};`,
      ].join('\n');
    },
    scenarios: () => {
      const loaders = [...ids(), ...introductionIds(root)].map((id) => {
        const module = JSON.stringify(`${PREFIX}scenario/${id}`);
        return `${JSON.stringify(id)}: async () => (await import(${module})).playable`;
      });
      return `export const scenarios = { ${loaders.join(', ')} };`;
    },
  };
  const guideSources = () => [join(root, 'stories', 'deck.json'), ...guideFiles(root)];
  const packFile = () => [join(root, 'stories', 'jurisdictions', `${pack}.json`)];
  const watched: { readonly [name: string]: () => readonly string[] } = {
    guide: guideSources,
    'guide-links': guideSources,
    jurisdiction: packFile,
    reporting: packFile,
  };
  return {
    name: 'unscripted-content',
    buildStart: forget,
    watchChange: forget,
    generateBundle() {
      const playables = ids().map((id) => scenario(id).playable);
      const stories: BuiltStories = { ...rubric(), playables };
      this.emitFile({ type: 'asset', fileName: STORIES_FILE, source: JSON.stringify(stories) });
    },
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(RESOLVED)) return undefined;
      const name = id.slice(RESOLVED.length);
      this.addWatchFile(join(root, 'stories', 'rubric.json'));
      this.addWatchFile(join(root, 'stories', 'programme.json'));
      const [kind, of] = name.split('/');
      for (const file of watched[name]?.() ?? []) this.addWatchFile(file);
      const warning = name === 'jurisdiction' ? packWarning(jurisdiction(), today()) : undefined;
      if (warning !== undefined) this.warn(warning);
      if (kind === 'scenario' && of !== undefined) {
        // Watched even where they do not load, so that mending them is seen.
        for (const file of OWN_FILES) this.addWatchFile(join(root, 'stories', of, file));
        const { playable, files } = scenario(of);
        for (const file of files) this.addWatchFile(file);
        return `export const playable = ${json(playable)};`;
      }
      const make = modules[name];
      if (make === undefined) throw new Error(`there is no module ${PREFIX}${name}`);
      return make();
    },
  };
}
