import { list, shape, text, whole } from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { PackUnit } from './unit-page.ts';

/** The file in which a build lists what a package of it holds. */
export const FILE_LIST = 'package-files.json';

/** A scenario as a package has it, with the files that are needed to pack it alone. */
export interface ListedUnit extends PackUnit {
  readonly files: readonly string[];
}

/** What a build says of itself, so that packages can be made of it. */
export interface FileList {
  readonly page: string; // the checksum of its page: list and page may come from two versions
  readonly mark: number; // the pass mark of its rubric, 0..100
  readonly files: readonly string[]; // for all scenarios, by address below the page
  readonly units: readonly ListedUnit[];
}

const files = list(text, 1);
const fileList = shape({
  page: text,
  mark: whole(0, 100),
  files,
  units: list(shape({ scenario: text, title: text, about: text, files }), 1),
});

/** Reads the list of a build. */
export function readFileList(json: string): Result<FileList, 'no-list'> {
  try {
    const read = fileList(JSON.parse(json), '');
    return read.ok ? read : err('no-list');
  } catch {
    return err('no-list');
  }
}

/** What goes into a package of all scenarios, or of this one. */
export interface PackagePart {
  readonly files: readonly string[];
  readonly units: readonly PackUnit[];
}

/** The part of a list that a package holds: all of it, where no scenario is named. */
export function partOf(
  built: FileList,
  scenario: string | undefined,
): Result<PackagePart, 'no-scenario'> {
  if (scenario === undefined) return ok(built);
  const unit = built.units.find((one) => one.scenario === scenario);
  return unit === undefined ? err('no-scenario') : ok({ files: unit.files, units: [unit] });
}
