import { strToU8, unzipSync, zipSync } from 'fflate';
import { err, type Result } from '../core/kernel/result.ts';
import {
  type FolderProblem,
  folderOf,
  MAX_FOLDER_BYTES,
  type ScenarioFolder,
} from './scenario-folder.ts';

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

function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Finds the one folder that all files of a zip are in; undefined if there are several. */
function commonFolder(paths: readonly string[]): string | undefined {
  const folders = new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1)));
  return folders.size === 1 ? [...folders][0] : undefined;
}

/**
 * Unpacks a zip with one scenario's folder. Refuses what is broken, what unpacks to more than 4 MB, and paths that lead
 * out of the folder. `named` is the id of a zip whose files are in no folder.
 */
export function unzipped(bytes: Uint8Array, named: string): Result<ScenarioFolder, FolderProblem> {
  let size = 0;
  let outside: string | undefined;
  let found: { readonly [path: string]: Uint8Array };
  try {
    found = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/')) return false;
        if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|\\|^[a-z]:/i.test(name)) outside ??= name;
        size += originalSize;
        return size <= MAX_FOLDER_BYTES;
      },
    });
  } catch {
    return err({ code: 'not-zip' });
  }
  if (outside !== undefined) return err({ code: 'outside', file: outside });
  if (size > MAX_FOLDER_BYTES) return err({ code: 'too-large', most: MAX_FOLDER_BYTES });
  const paths = Object.keys(found);
  if (paths.length === 0) return err({ code: 'missing', file: 'story.ink' });
  const folder = commonFolder(paths);
  if (folder === undefined) return err({ code: 'outside', file: paths[0] ?? '' });
  const files: { [name: string]: string } = {};
  for (const [path, content] of Object.entries(found)) {
    const text = textIn(content);
    if (text === undefined) return err({ code: 'not-text', file: path });
    files[path.slice(folder.length)] = text;
  }
  return folderOf(folder.split('/').at(-2) ?? named, files);
}
