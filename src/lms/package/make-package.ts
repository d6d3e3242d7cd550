import { checksumOf } from '../../core/kernel/checksum.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { FILE_LIST, type PackedPart, partOf, readFileList } from './file-list.ts';
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
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly units: number;
  readonly files: number;
}

const AT_ONCE = 6; // files read in parallel

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/**
 * Makes a package from the files of a build: in the terminal and in the browser, with the same bytes. The mark that
 * passes is the rubric's where none is named. `tell` gets the number of files read, and of how many.
 */
export async function makePackage<Problem>(
  read: ReadBuilt<Problem>,
  wanted: PackedPart,
  { pass, ...setup }: Omit<PackSetup, 'pass'> & { readonly pass?: number | undefined },
  tell: (done: number, of: number) => void,
): Promise<Result<Packed, Problem | BuildProblem>> {
  const listed = await read(FILE_LIST);
  const list = listed.ok ? readFileList(textOf(listed.value)) : listed;
  const part = list.ok ? partOf(list.value, wanted) : list;
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
  const inside = packageFiles(game, units, {
    ...setup,
    release: page,
    pass: pass ?? list.value.mark,
  });
  const bytes = zipped(inside) as Uint8Array<ArrayBuffer>;
  return ok({ bytes, units: units.length, files: inside.length });
}
