import { among, dictionary, list, optional, shape, text, whole } from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { placesPictured } from '../../core/scenario/pictures.ts';
import { shortCardOf } from '../../core/scenario/short-card.ts';
import type { PackedScene } from '../../session/play/packed-scene.ts';
import type { PackageLanguage } from './platform.ts';
import type { PackUnit } from './unit-page.ts';

/** Makes the unit of a package that carries a scene of one's own. */
function unitOfScene(scene: PackedScene, language: PackageLanguage): PackUnit {
  const { scenario } = scene.playables[language] ?? scene.playables.en;
  const { id, title, trains, minutes, follows } = shortCardOf(scenario);
  return { scenario: id, title, about: trains, minutes, ...(follows && { followUp: true }), scene };
}

/** File in the build that lists the contents of a package. */
export const FILE_LIST = 'package-files.json';

/** A scenario with the files needed to package it alone. */
export interface ListedUnit extends PackUnit {
  readonly minutes: number;
  readonly files: readonly string[];
  readonly spoken: { readonly [language: string]: Pick<PackUnit, 'title' | 'about'> }; // its translations
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
  /** All files of each place: pictures, portraits, background sound. */
  readonly ofPlace: { readonly [place: string]: readonly string[] };
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
      minutes: whole(0, 999),
      followUp: optional(among([true] as const)),
      files,
      spoken: dictionary(shape({ title: text, about: text })),
    }),
    1,
  ),
  common: files,
  places: dictionary(dictionary(text)),
  ofPlace: dictionary(list(text)),
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
  readonly each?: boolean | undefined; // a package of each scenario by itself
  readonly scenario?: string | undefined;
  readonly scene?: PackedScene | undefined;
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
  language: PackageLanguage = 'en',
): Result<PackagePart, 'no-scenario'> {
  if (scene !== undefined) {
    const places = placesPictured(scene.playables.en.scenario.place, scene.views);
    const ofPlaces = places.flatMap((place) => built.ofPlace[place] ?? []);
    const files = [...new Set([...built.common, ...ofPlaces])];
    return ok({ files, units: [unitOfScene(scene, language)] });
  }
  const units = built.units.map(({ spoken, ...unit }) => ({ ...unit, ...spoken[language] }));
  if (scenario === undefined) return ok({ files: built.files, units });
  const unit = units.find((one) => one.scenario === scenario);
  return unit === undefined ? err('no-scenario') : ok({ files: unit.files, units: [unit] });
}
