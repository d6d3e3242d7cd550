import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checksumOf } from '../../core/kernel/checksum.ts';
import { FILE_LIST, type FileList } from '../../lms/package/file-list.ts';
import { type BuiltStories, STORIES_FILE } from '../../server/stories.ts';
import { roomOf } from '../../stage/sound.ts';
import { picturePlaces } from '../content/content.ts';
import { START_SCRIPT } from './preload-plugin.ts';

/** A chunk in Vite's manifest. */
interface Part {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
  readonly css?: readonly string[];
  readonly assets?: readonly string[];
}

/** Vite's build manifest. */
type Manifest = { readonly [source: string]: Part };

/** What no page of a package leads to: pages for facilitators, evaluators and authors, short practice, and their words. */
const NOT_THE_TRAINEES = new RegExp(
  [
    'src/app/pages/(reports|setup|rate|agree|room|instructor|screen|join|studio|place|review|practice)/',
    'src/ui/catalogue/\\w+/(room|reports|rating|panel|findings|review|studio|place|publishing|packing|instructor)',
    'room-moments',
  ].join('|'),
);

const TOUR = 'first-steps'; // its pictures are in every package

/** Files that belong to one scenario or one place, by source path. */
const OF_ONE =
  /^assets\/(?:stage|voice)\/(?<place>[^/]+)\/|virtual:unscripted\/scenario\/(?<id>[^/]+)/;

/** A scenario with the places whose pictures it shows. */
interface Only {
  readonly id: string;
  readonly places: readonly string[];
}

function isOther(source: string, only: Only | undefined): boolean {
  const { id, place } = OF_ONE.exec(source)?.groups ?? {};
  if (only === undefined) return false;
  const otherScene = id !== undefined && ![only.id, TOUR].includes(id);
  const otherPlace = place !== undefined && ![...only.places, TOUR].includes(place);
  return otherScene || otherPlace;
}

/** Lists every file a trainee's page can load; `only` limits it to one scenario. */
function reached(manifest: Manifest, only?: Only): ReadonlySet<string> {
  const files = new Set<string>();
  const parts = new Set<string>();
  const go = (source: string): void => {
    const part = manifest[source];
    if (part === undefined || parts.has(source)) return;
    if (NOT_THE_TRAINEES.test(source) || isOther(source, only)) return;
    parts.add(source);
    for (const file of [part.file, ...(part.css ?? []), ...(part.assets ?? [])]) files.add(file);
    for (const next of [...(part.imports ?? []), ...(part.dynamicImports ?? [])]) go(next);
  };
  go('index.html');
  return files;
}

const MANIFEST = 'parts.json';
const STAGE = join('assets', 'stage');

/** The page, its icon, and the script that fetches the start page. */
const OTHER_FILES = ['index.html', 'icon.svg', START_SCRIPT];

const digest = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');

/** Maps each picture and background sound, by content, to the places that use it: equal files are one in a build. */
function placesOfFiles(root: string): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  const all = readdirSync(join(root, STAGE));
  const add = (folder: string, ofFile: (name: string) => readonly string[]): void => {
    for (const name of readdirSync(join(root, folder))) {
      const bytes = digest(join(root, folder, name));
      for (const place of ofFile(name))
        places.set(bytes, (places.get(bytes) ?? new Set()).add(place));
    }
  };
  for (const place of all) add(join(STAGE, place), () => [place]);
  add(join('assets', 'pictures'), (name) => all.filter((place) => name.startsWith(`${place}-`)));
  add(join('assets', 'sound'), (name) => all.filter((place) => roomOf(place) === parse(name).name));
  return places;
}

/** Computes the package list of a build. */
function listOf(root: string, folder: string): FileList {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
  const manifest = read<Manifest>(MANIFEST);
  const { rubric, playables, translations } = read<BuiltStories>(STORIES_FILE);
  const places = placesOfFiles(root);
  const all = [...OTHER_FILES, ...reached(manifest)].sort();
  const placesOf = new Map(all.map((file) => [file, places.get(digest(join(folder, file)))]));
  const stages = readdirSync(join(root, STAGE));
  const isOf = (file: string, some: readonly string[]): boolean => {
    const its = placesOf.get(file);
    return its === undefined || [TOUR, ...some].some((place) => its.has(place));
  };
  const builtAs = new Map(all.map((file) => [digest(join(folder, file)), file]));
  const picturesOf = (place: string): { readonly [name: string]: string } =>
    Object.fromEntries(
      readdirSync(join(root, STAGE, place)).flatMap((name) => {
        const file = builtAs.get(digest(join(root, STAGE, place, name)));
        return file === undefined ? [] : [[name, file]];
      }),
    );
  const only = (id: string, itsPlaces: readonly string[]): readonly string[] => {
    const own = new Set([...OTHER_FILES, ...reached(manifest, { id, places: itsPlaces })]);
    return all.filter((file) => own.has(file) && isOf(file, itsPlaces));
  };
  const open = playables.flatMap(({ scenario }) => picturePlaces(root, scenario.card.id));
  return {
    page: checksumOf(readFileSync(join(folder, 'index.html'), 'utf8')),
    mark: rubric.passMark,
    files: all.filter((file) => isOf(file, open)),
    units: playables.map(({ scenario: { card, follows } }) => ({
      scenario: card.id,
      title: card.title,
      about: card.trains,
      minutes: card.minutes,
      ...(follows && { followUp: true }),
      files: only(card.id, picturePlaces(root, card.id)),
      spoken: Object.fromEntries(
        translations.flatMap(({ playable: { scenario, language } }) =>
          language !== undefined && scenario.card.id === card.id
            ? [[language, { title: scenario.card.title, about: scenario.card.trains }]]
            : [],
        ),
      ),
    })),
    common: only('', []),
    places: Object.fromEntries(stages.map((place) => [place, picturesOf(place)])),
    ofPlace: Object.fromEntries(
      stages.map((place) => [place, all.filter((file) => placesOf.get(file)?.has(place))]),
    ),
  };
}

/** Vite plugin: writes the package list of a build, so that page and terminal make the same packages. */
export function fileList(): Plugin {
  let [root, folder] = ['', ''];
  return {
    name: 'unscripted-file-list',
    apply: 'build',
    config: () => ({ build: { manifest: MANIFEST } }),
    configResolved: (config) => {
      root = config.root;
      folder = resolve(config.root, config.build.outDir);
    },
    writeBundle: () => {
      writeFileSync(join(folder, FILE_LIST), JSON.stringify(listOf(root, folder)));
      rmSync(join(folder, MANIFEST));
    },
  };
}
