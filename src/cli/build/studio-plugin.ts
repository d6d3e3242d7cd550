import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Plugin } from 'vite';
import { translatedFile } from '../../content/json-file.ts';
import { TRANSLATED } from '../../content/translated.ts';
import { TEMPLATE_FOLDER } from '../../studio/folder/new-scene.ts';
import { scenarioIds } from '../content/content.ts';
import { diskFiles } from '../content/disk.ts';
import { packInUse } from '../content/jurisdiction.ts';

const PREFIX = 'virtual:unscripted-studio/';
const RESOLVED = `\0${PREFIX}`;
const TEMPLATE = 'src/cli/scenario/template';

/** Folders of `stories/` that hold no scenario and that drafts are read beside, with the files of each. */
const SHARED: readonly (readonly [folder: string, name: RegExp])[] = [
  ['shared', /\.ink$/],
  ['rubrics', /^[\d.]+\.json$/], // earlier versions, by which older runs are shown
  ['jurisdictions', /\.json$/], // packs ask their questions in the language of the pages
];

const json = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** Reads the files of a folder, by name. */
const filesIn = (root: string, folder: string): { readonly [name: string]: string } =>
  Object.fromEntries(
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(root, folder, name), 'utf8')]),
  );

/** Keeps of a JSON file only the fields that checks of another scenario ask for. */
function fieldsOf(root: string, file: string, names: readonly string[]): string {
  const whole = JSON.parse(readFileSync(join(root, file), 'utf8')) as { [name: string]: unknown };
  return JSON.stringify(
    Object.fromEntries(names.flatMap((name) => (name in whole ? [[name, whole[name]]] : []))),
  );
}

/** Collects what a draft is checked beside, by path from the project's root. */
export function studioGround(root: string): { readonly [path: string]: string } {
  const files = diskFiles(root);
  const shared = SHARED.flatMap(([folder, own]) =>
    files
      .list(`stories/${folder}`)
      .filter((name) => own.test(name))
      .map((name) => [`stories/${folder}/${name}`, files.read(`stories/${folder}/${name}`) ?? '']),
  );
  const whole = ['rubric.json', 'courtesy.json'].map((name) => {
    const path = `stories/${name}`;
    return [path, readFileSync(join(root, path), 'utf8')] as const;
  });
  const others = scenarioIds(root).flatMap((id) =>
    ['scenario.json', ...TRANSLATED.map((one) => translatedFile('scenario.json', one))]
      .map((name) => `stories/${id}/${name}`)
      .filter((path) => files.read(path) !== undefined)
      .map((path) => [path, fieldsOf(root, path, ['caption', 'carries'])] as const),
  );
  const places = files.list('assets/stage').map((place) => {
    const path = `assets/stage/${place}/stage.json`;
    return [path, fieldsOf(root, path, ['people', 'views', 'doors'])] as const;
  });
  const template = Object.entries(filesIn(root, TEMPLATE)).map(
    ([name, text]) => [TEMPLATE_FOLDER + name, text] as const,
  );
  return Object.fromEntries([...whole, ...shared, ...others, ...places, ...template]);
}

/**
 * Vite plugin: what the studio needs of the project. `virtual:unscripted-studio/ground` is what drafts are checked
 * beside, `…/sources` has a loader of every scenario's folder, and of the template's under the id `template`.
 */
export function studio(root: string = process.cwd()): Plugin {
  const folders = () => [
    ...scenarioIds(root).map((id) => [id, `stories/${id}`] as const),
    ['template', TEMPLATE] as const,
  ];
  const sources = () =>
    folders()
      .map(([id]) => `'${id}': async () => (await import('${PREFIX}source/${id}')).files`)
      .join(', ');
  return {
    name: 'unscripted-studio',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(RESOLVED)) return undefined;
      const [kind, of] = id.slice(RESOLVED.length).split('/');
      if (kind === 'ground')
        return `export const ground = ${json(studioGround(root))}; export const pack = ${json(packInUse())};`;
      if (kind === 'sources') return `export const sources = { ${sources()} };`;
      const folder = folders().find(([name]) => name === of)?.[1];
      if (folder === undefined) throw new Error(`there is no module ${id}`);
      return `export const files = ${json(filesIn(root, folder))};`;
    },
  };
}
