import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { checksumOf } from '../../core/kernel/checksum.ts';
import { FILE_LIST, type FileList } from '../../lms/package/file-list.ts';
import { type BuiltStories, STORIES_FILE } from '../../server/stories.ts';
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

/** Pages for facilitators, evaluators and authors, which need a server or many files. */
const NOT_THE_TRAINEES =
  /^src\/app\/pages\/(reports|rate|agree|room|screen|join|studio|place|review)\//;

/** Files that belong to one scenario, by source path. */
const OF_ONE = [
  /^assets\/stage\/([^/]+)\//,
  /^assets\/voice\/([^/]+)\//,
  /virtual:unscripted\/scenario\/([^/]+)/,
];

const isOther = (source: string, only: string | undefined): boolean =>
  only !== undefined && OF_ONE.some((of) => (of.exec(source)?.[1] ?? only) !== only);

/** Lists every file a trainee's page can load; `only` limits it to one scenario. */
function reached(manifest: Manifest, only?: string): ReadonlySet<string> {
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

/** Maps each picture, by content, to the places that use it: identical pictures are one file in a build. */
function placesOfPictures(root: string): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  const stage = join(root, STAGE);
  for (const place of readdirSync(stage)) {
    for (const name of readdirSync(join(stage, place))) {
      const bytes = digest(join(stage, place, name));
      places.set(bytes, (places.get(bytes) ?? new Set()).add(place));
    }
  }
  return places;
}

/** Computes the package list of a build. */
function listOf(root: string, folder: string): FileList {
  const read = <T>(file: string): T => JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
  const manifest = read<Manifest>(MANIFEST);
  const { rubric, playables } = read<BuiltStories>(STORIES_FILE);
  const places = placesOfPictures(root);
  const all = [...OTHER_FILES, ...reached(manifest)].sort();
  const placesOf = new Map(all.map((file) => [file, places.get(digest(join(folder, file)))]));
  const builtAs = new Map(all.map((file) => [digest(join(folder, file)), file]));
  const picturesOf = (place: string): { readonly [name: string]: string } =>
    Object.fromEntries(
      readdirSync(join(root, STAGE, place)).flatMap((name) => {
        const file = builtAs.get(digest(join(root, STAGE, place, name)));
        return file === undefined ? [] : [[name, file]];
      }),
    );
  const only = (id: string): readonly string[] => {
    const own = new Set([...OTHER_FILES, ...reached(manifest, id)]);
    return all.filter((file) => own.has(file) && (placesOf.get(file)?.has(id) ?? true));
  };
  return {
    page: checksumOf(readFileSync(join(folder, 'index.html'), 'utf8')),
    mark: rubric.passMark,
    files: all,
    units: playables.map(({ scenario: { card, follows } }) => ({
      scenario: card.id,
      title: card.title,
      about: card.trains,
      ...(follows && { followUp: true }),
      files: only(card.id),
    })),
    common: only(''),
    places: Object.fromEntries(
      readdirSync(join(root, STAGE)).map((place) => [place, picturesOf(place)]),
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
