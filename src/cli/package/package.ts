import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { MODES } from '../../core/run/intent.ts';
import { MET_STATES, type MetState } from '../../core/scenario/carried.ts';
import { PLATFORMS, packageName } from '../../lms/package/platform.ts';
import { packageFiles, zipped } from '../../lms/package/platform-package.ts';
import { scenarioIds } from '../content/content.ts';
import { terminalWords } from '../words.ts';
import { builtGame } from './built-game.ts';
import { singleFile } from './single.ts';

/** All package formats. */
export const FORMATS = ['single', ...PLATFORMS] as const;

/** Options of the `package` command. */
export interface PackageOptions {
  readonly format: string;
  readonly scenario?: string;
  readonly mode?: string;
  readonly pass?: number; // 0..100; by default the rubric's pass mark
  readonly met?: string; // how second contacts begin; `none` by default
  readonly out: string; // a folder, or a file name with the right extension
}

/** How second contacts begin unless somebody chose another way: as on the page. */
const PLAIN_BEGINNING: MetState = 'none';

type Lines = Result<readonly string[], readonly string[]>;

const MEGABYTE = 1_000_000;

/** Returns the path of the package file. */
const fileFor = (out: string, ending: string, format: string): string =>
  out.endsWith(ending) ? out : join(out, packageName(format, ending));

function write(file: string, bytes: string | Uint8Array, what: string): readonly string[] {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  const size = (Buffer.byteLength(bytes) / MEGABYTE).toFixed(1);
  return [terminalWords('package.written', { file, size, what })];
}

const isMark = (pass: number): boolean => Number.isInteger(pass) && pass >= 0 && pass <= 100;

/** Builds and writes a package. Returns the lines to print, or what is wrong with the options. */
export async function packGame(
  root: string,
  { format, scenario, mode: asked, pass, met: begun, out }: PackageOptions,
): Promise<Lines> {
  const known = scenarioIds(root);
  if (scenario !== undefined && !known.includes(scenario)) {
    return err([terminalWords('no-scenario', { id: scenario, known: known.join(', ') })]);
  }
  const mode = MODES.find((one) => one === asked);
  if (asked !== undefined && mode === undefined) {
    return err([terminalWords('package.bad-mode', { mode: asked, known: MODES.join(', ') })]);
  }
  const met = MET_STATES.find((one) => one === begun);
  if (begun !== undefined && met === undefined) {
    return err([terminalWords('package.bad-met', { met: begun, known: MET_STATES.join(', ') })]);
  }
  if (pass !== undefined && !isMark(pass))
    return err([terminalWords('package.bad-pass', { pass })]);
  if (format === 'single') {
    const page = await singleFile(root, scenario);
    return ok(write(fileFor(out, '.html', format), page, terminalWords('package.single')));
  }
  const platform = PLATFORMS.find((one) => one === format);
  if (platform === undefined) {
    return err([terminalWords('package.bad-format', { format, known: FORMATS.join(', ') })]);
  }
  const { bytes, units, mark } = await builtGame(root, scenario);
  const setup = {
    platform,
    pass: pass ?? mark,
    met: met ?? PLAIN_BEGINNING,
    ...(mode && { mode }),
  };
  const files = packageFiles(bytes, units, setup);
  const what = terminalWords('package.units', { units: units.length, files: files.length });
  return ok(write(fileFor(out, '.zip', format), zipped(files), what));
}
