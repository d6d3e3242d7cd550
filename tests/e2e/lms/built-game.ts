import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  FILE_LIST,
  type PackagePart,
  partOf,
  readFileList,
} from '../../../src/lms/package/file-list.ts';
import type { Files } from '../../../src/lms/package/platform-package.ts';

const BUILD = 'dist'; // that the pages under test come from

/** The trainee's build of the game, without what only others need. */
export interface BuiltGame extends PackagePart {
  readonly bytes: Files;
}

/** Reads from the build what a package of all scenarios, or of one, is made of. */
export function builtGame(scenario?: string): BuiltGame {
  const list = readFileList(readFileSync(join(BUILD, FILE_LIST), 'utf8'));
  if (!list.ok) throw new Error(`a build without ${FILE_LIST}`);
  const part = partOf(list.value, scenario === undefined ? {} : { scenario });
  if (!part.ok) throw new Error(`a build without ${scenario}`);
  const { files, units } = part.value;
  return {
    files,
    units,
    bytes: new Map(files.map((file) => [file, readFileSync(join(BUILD, file))])),
  };
}
