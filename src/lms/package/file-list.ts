import { among, list, optional, shape, text, whole } from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { PackUnit } from './unit-page.ts';

/** File in the build that lists the contents of a package. */
export const FILE_LIST = 'package-files.json';

/** A scenario with the files needed to package it alone. */
export interface ListedUnit extends PackUnit {
  readonly files: readonly string[];
}

/** The package list of a build. */
export interface FileList {
  readonly page: string; // checksum of the page, to detect a list from another version
  readonly mark: number; // pass mark of the rubric, 0..100
  readonly files: readonly string[]; // for all scenarios, relative to the page
  readonly units: readonly ListedUnit[];
}

const files = list(text, 1);
const fileList = shape({
  page: text,
  mark: whole(0, 100),
  files,
  units: list(
    shape({
      scenario: text,
      title: text,
      about: text,
      followUp: optional(among([true] as const)),
      files,
    }),
    1,
  ),
});

/** Decodes the package list of a build. */
export function readFileList(json: string): Result<FileList, 'no-list'> {
  try {
    const read = fileList(JSON.parse(json), '');
    return read.ok ? read : err('no-list');
  } catch {
    return err('no-list');
  }
}

/** Content of a package of all scenarios or one. */
export interface PackagePart {
  readonly files: readonly string[];
  readonly units: readonly PackUnit[];
}

/** Selects what a package contains: everything, or one scenario. */
export function partOf(
  built: FileList,
  scenario: string | undefined,
): Result<PackagePart, 'no-scenario'> {
  if (scenario === undefined) return ok(built);
  const unit = built.units.find((one) => one.scenario === scenario);
  return unit === undefined ? err('no-scenario') : ok({ files: unit.files, units: [unit] });
}
