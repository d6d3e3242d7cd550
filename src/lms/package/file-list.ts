import { among, dictionary, list, optional, shape, text, whole } from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { shortCardOf } from '../../core/scenario/short-card.ts';
import type { PackedScene } from '../../session/play/packed-scene.ts';
import type { PackUnit } from './unit-page.ts';

/** Makes the unit of a package that carries a scene of one's own. */
function unitOfScene(scene: PackedScene): PackUnit {
  const { id, title, trains, follows } = shortCardOf(scene.playables.en.scenario);
  return { scenario: id, title, about: trains, ...(follows && { followUp: true }), scene };
}

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
  readonly common: readonly string[]; // those that belong to no single scenario
  /** Pictures of each place, by their name in its folder. */
  readonly places: { readonly [place: string]: { readonly [name: string]: string } };
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
  common: files,
  places: dictionary(dictionary(text)),
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

/** What is to be in a package: one scenario of the build, or a scene of one's own; all scenarios, where neither is named. */
export interface PackedPart {
  readonly scenario?: string;
  readonly scene?: PackedScene;
}

/** Content of a package of all scenarios or one. */
export interface PackagePart {
  readonly files: readonly string[];
  readonly units: readonly PackUnit[];
}

/** Selects what a package contains. With a scene of one's own it holds no scenario of the build. */
export function partOf(
  built: FileList,
  { scenario, scene }: PackedPart,
): Result<PackagePart, 'no-scenario'> {
  if (scene !== undefined) {
    const pictures = built.places[scene.playables.en.scenario.place] ?? {};
    const files = [...new Set([...built.common, ...Object.values(pictures)])];
    return ok({ files, units: [unitOfScene(scene)] });
  }
  if (scenario === undefined) return ok(built);
  const unit = built.units.find((one) => one.scenario === scenario);
  return unit === undefined ? err('no-scenario') : ok({ files: unit.files, units: [unit] });
}
