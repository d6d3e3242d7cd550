import { checksumOf } from '../../core/kernel/checksum.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { FILE_LIST, type FileList, type PackedPart, partOf, readFileList } from './file-list.ts';
import { packageKey } from './manifests.ts';
import { packageName } from './platform.ts';
import { PAGE, packageFiles, zipped } from './platform-package.ts';
import type { PackSetup } from './unit-page.ts';

/** Reads a file of the build, by path relative to the page; says why not where it cannot. */
export type ReadBuilt<Problem> = (file: string) => Promise<Result<Uint8Array, Problem>>;

/** Why a build makes no package. */
export type BuildProblem =
  | { readonly code: 'no-list' } // the build has no package list
  | { readonly code: 'two-versions' }; // page and list come from different builds

/** A finished package with its contents counted. */
export interface Packed {
  readonly name: string; // of its file: another for another scene, form, mode, mark, language or release
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly units: number;
  readonly files: number;
}

const AT_ONCE = 6; // files read in parallel

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

type MarkedSetup = Omit<PackSetup, 'pass'> & { readonly pass?: number | undefined };

/** Makes a package of each scenario by itself, all in one zip: a platform takes them one by one. */
async function makeEach<Problem>(
  read: ReadBuilt<Problem>,
  list: FileList,
  setup: MarkedSetup,
  tell: (done: number, of: number) => void,
): Promise<Result<Packed, Problem | BuildProblem>> {
  const known = new Map<string, ReturnType<ReadBuilt<Problem>>>();
  const readOnce: ReadBuilt<Problem> = (file) => {
    const got = known.get(file) ?? read(file);
    known.set(file, got);
    return got;
  };
  const made: (readonly [string, Uint8Array])[] = [];
  for (const { scenario } of list.units) {
    tell(made.length, list.units.length);
    const one = await makePackage(readOnce, { scenario }, setup, () => {});
    if (!one.ok) return one;
    made.push([one.value.name, one.value.bytes]);
  }
  const bytes = zipped(made) as Uint8Array<ArrayBuffer>;
  const whole = { ...setup, release: list.page, pass: setup.pass ?? list.mark };
  const key = packageKey(list.units, whole);
  const name = packageName(`each-${setup.platform}-${key}`, '.zip');
  return ok({ name, bytes, units: made.length, files: made.length });
}

/**
 * Makes a package from the files of a build: in the terminal and in the browser, with the same bytes. The mark that
 * passes is the rubric's where none is named. `tell` gets the number of files read, and of how many.
 */
export async function makePackage<Problem>(
  read: ReadBuilt<Problem>,
  wanted: PackedPart,
  setup: MarkedSetup,
  tell: (done: number, of: number) => void,
): Promise<Result<Packed, Problem | BuildProblem>> {
  const listed = await read(FILE_LIST);
  const list = listed.ok ? readFileList(textOf(listed.value)) : listed;
  if (list.ok && wanted.each) return makeEach(read, list.value, setup, tell);
  const part = list.ok ? partOf(list.value, wanted, setup.language) : list;
  if (!list.ok || !part.ok) return err({ code: 'no-list' });
  const { files, units } = part.value;
  const game = new Map<string, Uint8Array>();
  for (let at = 0; at < files.length; at += AT_ONCE) {
    tell(at, files.length);
    const some = files.slice(at, at + AT_ONCE);
    for (const [index, got] of (await Promise.all(some.map(read))).entries()) {
      if (!got.ok) return got;
      game.set(some[index] ?? '', got.value);
    }
  }
  const page = checksumOf(textOf(game.get(PAGE) ?? new Uint8Array()));
  if (page !== list.value.page) return err({ code: 'two-versions' });
  tell(files.length, files.length);
  const whole = { ...setup, release: page, pass: setup.pass ?? list.value.mark };
  const inside = packageFiles(game, units, whole);
  const [first, ...more] = units;
  const scene = first && more.length === 0 ? first.scenario : 'all';
  const what = `${scene}-${setup.platform}-${packageKey(units, whole)}`;
  const name = packageName(what, '.zip', wanted.scene?.proved);
  const bytes = zipped(inside) as Uint8Array<ArrayBuffer>;
  return ok({ name, bytes, units: units.length, files: inside.length });
}
