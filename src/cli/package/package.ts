import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MODES } from '../../core/intent.ts';
import { err, ok, type Result } from '../../core/result.ts';
import { problemText } from '../../story/problem.ts';
import { loadRubric, loadScenario, scenarioIds } from '../content.ts';
import { words } from '../words.ts';
import { builtGame } from './built-game.ts';
import { packageFiles, zipped } from './platform-package.ts';
import { singleFile } from './single.ts';
import { type PackUnit, PLATFORMS } from './unit-page.ts';

/** The kinds of package there are. */
export const FORMATS = ['single', ...PLATFORMS] as const;

/** What a package is made for, and where it goes. */
export interface PackageOptions {
  readonly format: string;
  readonly scenario?: string;
  readonly mode?: string;
  readonly pass?: number; // 0..100; the rubric's mark where none is given
  readonly out: string; // a folder; a file, where it ends like one
}

type Lines = Result<readonly string[], readonly string[]>;

const MEGABYTE = 1_000_000;

/** Where a package goes: its name tells nothing of what it is about (content guide 10). */
const fileFor = (out: string, ending: string, format: string): string =>
  out.endsWith(ending) ? out : join(out, `training-module-${format}${ending}`);

function write(file: string, bytes: string | Uint8Array, what: string): readonly string[] {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  const size = (Buffer.byteLength(bytes) / MEGABYTE).toFixed(1);
  return [words('package.written', { file, size, what })];
}

/** The units of a package and the mark of the rubric. */
function unitsOf(
  root: string,
  ids: readonly string[],
): Result<{ readonly units: readonly PackUnit[]; readonly mark: number }, readonly string[]> {
  const rubric = loadRubric(root);
  if (!rubric.ok) return err(rubric.error.map(problemText));
  const units: PackUnit[] = [];
  for (const id of ids) {
    const loaded = loadScenario(root, id, rubric.value.rubric);
    if (!loaded.ok) return err(loaded.error.map(problemText));
    const { title, trains } = loaded.value.playable.scenario.card;
    units.push({ scenario: id, title, about: trains });
  }
  return ok({ units, mark: rubric.value.rubric.passMark });
}

const isMark = (pass: number): boolean => Number.isInteger(pass) && pass >= 0 && pass <= 100;

/** Build a package and write it. Gives the lines to print, or what is wrong with what was asked. */
export async function packGame(
  root: string,
  { format, scenario, mode: asked, pass, out }: PackageOptions,
): Promise<Lines> {
  const known = scenarioIds(root);
  if (scenario !== undefined && !known.includes(scenario)) {
    return err([words('no-scenario', { id: scenario, known: known.join(', ') })]);
  }
  const mode = MODES.find((one) => one === asked);
  if (asked !== undefined && mode === undefined) {
    return err([words('package.bad-mode', { mode: asked, known: MODES.join(', ') })]);
  }
  if (pass !== undefined && !isMark(pass)) return err([words('package.bad-pass', { pass })]);
  if (format === 'single') {
    const page = await singleFile(root, scenario);
    return ok(write(fileFor(out, '.html', format), page, words('package.single')));
  }
  const platform = PLATFORMS.find((one) => one === format);
  if (platform === undefined) {
    return err([words('package.bad-format', { format, known: FORMATS.join(', ') })]);
  }
  const made = unitsOf(root, scenario === undefined ? known : [scenario]);
  if (!made.ok) return made;
  const { units, mark } = made.value;
  const setup = { platform, pass: pass ?? mark, ...(mode && { mode }) };
  const files = packageFiles(await builtGame(root, scenario), units, setup);
  const what = words('package.units', { units: units.length, files: files.length });
  return ok(write(fileFor(out, '.zip', format), zipped(files), what));
}
