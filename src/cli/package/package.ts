import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '../../core/result.ts';
import { scenarioIds } from '../content.ts';
import { words } from '../words.ts';
import { singleFile } from './single.ts';

/** The kinds of package there are. */
export const FORMATS = ['single'] as const;

/** What a package is made for, and where it goes. */
export interface PackageOptions {
  readonly format: string;
  readonly scenario?: string;
  readonly out: string; // a folder; a file, where it ends like one
}

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

/** Build a package and write it. Gives the lines to print, or what is wrong with what was asked. */
export async function packGame(
  root: string,
  { format, scenario, out }: PackageOptions,
): Promise<Result<readonly string[], readonly string[]>> {
  const known = scenarioIds(root);
  if (scenario !== undefined && !known.includes(scenario)) {
    return err([words('no-scenario', { id: scenario, known: known.join(', ') })]);
  }
  if (!FORMATS.some((one) => one === format)) {
    return err([words('package.bad-format', { format, known: FORMATS.join(', ') })]);
  }
  const page = await singleFile(root, scenario);
  return ok(write(fileFor(out, '.html', 'single'), page, words('package.single')));
}
