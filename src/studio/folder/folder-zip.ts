import { strToU8, unzipSync, zipSync } from 'fflate';
import { err, type Result } from '../../core/kernel/result.ts';
import { FolderGate, folderOfFiles } from './folder-files.ts';
import type { FolderProblem, ScenarioFolder } from './scenario-folder.ts';

/** The same files make the same bytes. Zips know no earlier year than 1980. */
const STAMP = new Date(1980, 0, 1);

/** Packs a scenario's folder: one zip with the folder that `stories/` would have. */
export function zipOf({ id, files }: ScenarioFolder): Uint8Array {
  const names = Object.keys(files).toSorted();
  return zipSync(
    Object.fromEntries(names.map((name) => [`${id}/${name}`, strToU8(files[name] ?? '')])),
    { mtime: STAMP, level: 9 },
  );
}

/**
 * Unpacks a zip with one scenario's folder. Refuses what is broken, what unpacks to more than 4 MB, and paths that lead
 * out of the folder. `named` is the id of a zip whose files are in no folder.
 */
export function unzipped(bytes: Uint8Array, named: string): Result<ScenarioFolder, FolderProblem> {
  const gate = new FolderGate();
  let found: { readonly [path: string]: Uint8Array };
  try {
    found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => !name.endsWith('/') && gate.lets(name, originalSize),
    });
  } catch {
    return err({ code: 'not-zip' });
  }
  return gate.problem === undefined ? folderOfFiles(found, named) : err(gate.problem);
}
