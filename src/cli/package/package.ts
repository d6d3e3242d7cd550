import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { MODES } from '../../core/run/intent.ts';
import { MET_STATES, type MetState } from '../../core/scenario/carried.ts';
import { makePackage } from '../../lms/package/make-package.ts';
import {
  PACKAGE_KINDS,
  PACKAGE_LANGUAGES,
  PLATFORMS,
  packageName,
} from '../../lms/package/platform.ts';
import { makeSinglePage } from '../../lms/package/single-page.ts';
import type { SceneToPack } from '../../session/play/packed-scene.ts';
import { problemText } from '../../story/problem.ts';
import { PACKAGE_MODE } from '../build/single-plugin.ts';
import { isOpenScene, loadOriginal, loadRubric, scenarioIds } from '../content/content.ts';
import { terminalWords } from '../words.ts';
import { withBuild } from './built-game.ts';
import { sceneAt } from './own-scene.ts';
import { singleFile } from './single.ts';

/** All package formats. */
export const FORMATS = ['single', ...PACKAGE_KINDS] as const;

/** Options of the `package` command. */
export interface PackageOptions {
  readonly format: string;
  readonly scenario?: string;
  readonly folder?: string; // of a scene of one's own, or its zip
  readonly pack?: string; // file of the place's pack that is laid over that scene
  readonly mode?: string;
  readonly pass?: number; // 0..100; by default the rubric's pass mark
  readonly met?: string; // how second contacts begin; `none` by default
  readonly each?: boolean; // a package of each scenario by itself
  readonly first?: boolean; // the first finished run counts; of an assessment
  readonly language?: string; // of titles and pages
  readonly out: string; // a folder, or a file name with the right extension
}

/** How second contacts begin unless somebody chose another way: as on the page. */
const PLAIN_BEGINNING: MetState = 'none';

type Lines = readonly string[];

const MEGABYTE = 1_000_000;

/** Returns the path of the package file, which may be named in full. */
const fileFor = (out: string, name: string): string =>
  extname(out) === extname(name) ? out : join(out, name);

function write(file: string, bytes: string | Uint8Array, what: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  const size = (Buffer.byteLength(bytes) / MEGABYTE).toFixed(1);
  return terminalWords('package.written', { file, size, what });
}

const onPlatform = (format: string): boolean => PLATFORMS.some((one) => one === format);

const isMark = (pass: number): boolean => Number.isInteger(pass) && pass >= 0 && pass <= 100;

/** Tells whether a scenario of the project waits for its readers. */
function isClosed(root: string, id: string): boolean {
  const rubric = loadRubric(root);
  const loaded = rubric.ok ? loadOriginal(root, id, rubric.value.rubric) : rubric;
  return loaded.ok && !isOpenScene(root, loaded.value.playable);
}

const known = (all: readonly string[]): string => all.join(', ');

/** Says what is wrong with how a package is to be played; undefined where nothing is. */
function wrongSetting({ format, mode, met, pass, language, first }: PackageOptions) {
  if (mode !== undefined && !MODES.some((one) => one === mode))
    return terminalWords('package.bad-mode', { mode, known: known(MODES) });
  if (met !== undefined && !MET_STATES.some((one) => one === met))
    return terminalWords('package.bad-met', { met, known: known(MET_STATES) });
  if (pass !== undefined && !isMark(pass)) return terminalWords('package.bad-pass', { pass });
  if (first && (mode !== 'assessment' || !onPlatform(format)))
    return terminalWords('package.first');
  if (language !== undefined && !PACKAGE_LANGUAGES.some((one) => one === language))
    return terminalWords('package.bad-language', { language, known: known(PACKAGE_LANGUAGES) });
  return undefined;
}

/** Says what is wrong with the options; undefined where nothing is. */
function wrongOption(root: string, options: PackageOptions): string | undefined {
  const { format, scenario, folder, pack } = options;
  const ids = scenarioIds(root);
  if (scenario !== undefined && folder !== undefined) return terminalWords('package.two-scenes');
  if (pack !== undefined && folder === undefined) return terminalWords('package.pack-folder');
  if (scenario !== undefined && !ids.includes(scenario))
    return terminalWords('no-scenario', { id: scenario, known: known(ids) });
  if (scenario !== undefined && isClosed(root, scenario))
    return terminalWords('package.closed', { id: scenario });
  if (!FORMATS.some((one) => one === format))
    return terminalWords('package.bad-format', { format, known: known(FORMATS) });
  if (options.each && (scenario !== undefined || folder !== undefined || !onPlatform(format)))
    return terminalWords('package.each');
  if (format === 'web' && scenario === undefined && folder === undefined)
    return terminalWords('package.web-one');
  return wrongSetting(options);
}

/** Says of a scene of one's own what the package tells of it. */
const toldOf = ({ scene, left }: SceneToPack): Lines => [
  ...left.map((problem) => terminalWords('package.left', { problem: problemText(problem) })),
  ...(scene.proved ? [] : [terminalWords('package.not-proved')]),
];

/** Makes the one page for a stick. */
async function singlePage(root: string, scenario?: string, own?: SceneToPack) {
  if (own === undefined) return singleFile(root, scenario);
  const made = await withBuild(root, 'production', (read) => makeSinglePage(read, own.scene));
  if (!made.ok) throw new Error(`the build cannot be packed: ${JSON.stringify(made.error)}`);
  return made.value;
}

/** Builds and writes a package. Returns the lines to print, or what is wrong with the options. */
export async function packGame(
  root: string,
  options: PackageOptions,
): Promise<Result<Lines, Lines>> {
  const wrong = wrongOption(root, options);
  if (wrong !== undefined) return err([wrong]);
  const { format, scenario, folder, pack, pass, out } = options;
  const own = folder === undefined ? undefined : sceneAt(root, folder, pack);
  if (own?.ok === false) return own;
  const scene = own?.value.scene;
  const told = own ? toldOf(own.value) : [];
  const platform = PACKAGE_KINDS.find((one) => one === format);
  if (platform === undefined) {
    const page = await singlePage(root, scenario, own?.value);
    const file = fileFor(out, packageName(format, '.html', scene?.proved));
    return ok([write(file, page, terminalWords('package.single')), ...told]);
  }
  const mode = MODES.find((one) => one === options.mode);
  const met = MET_STATES.find((one) => one === options.met) ?? PLAIN_BEGINNING;
  const language = PACKAGE_LANGUAGES.find((one) => one === options.language);
  const { each, first } = options;
  const setup = { platform, pass, met, mode, first, language };
  const made = await withBuild(root, PACKAGE_MODE, (read) =>
    makePackage(read, { scenario, scene, each }, setup, () => {}),
  );
  if (!made.ok) throw new Error(`the build cannot be packed: ${JSON.stringify(made.error)}`);
  const { name, bytes, units, files } = made.value;
  const what = terminalWords(each ? 'package.of-each' : 'package.units', { units, files });
  return ok([write(fileFor(out, name), bytes, what), ...told]);
}
