import { err, type Result } from '../../core/kernel/result.ts';
import {
  type FolderProblem,
  folderOf,
  MAX_FOLDER_BYTES,
  type ScenarioFolder,
} from './scenario-folder.ts';

/** Files that a system puts into folders and zips by itself; they are no part of a scene. */
const SYSTEM = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/;

/** A path that leads out of its folder, or is none of a folder at all. */
const OUTSIDE = /(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|\\|^[a-z]:/i;

/** Says of each file, before it is read, whether it is; and why none of them can be taken. */
export class FolderGate {
  problem: FolderProblem | undefined;
  #size = 0;

  /** Lets a file through by its path and size in bytes. */
  lets(path: string, size: number): boolean {
    if (OUTSIDE.test(path)) this.problem ??= { code: 'outside', file: path };
    else if (SYSTEM.test(path)) return false;
    this.#size += size;
    if (this.#size > MAX_FOLDER_BYTES)
      this.problem ??= { code: 'too-large', most: MAX_FOLDER_BYTES };
    return this.problem === undefined;
  }
}

function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Makes a scenario's folder of files by path. All are in one folder, whose name is the id; `named` is where they are in none. */
export function folderOfFiles(
  found: { readonly [path: string]: Uint8Array },
  named: string,
): Result<ScenarioFolder, FolderProblem> {
  const paths = Object.keys(found);
  const folders = [...new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/') + 1)))];
  const [folder] = folders;
  if (folder === undefined) return err({ code: 'missing', file: 'story.ink' });
  const stray = paths.find(
    (path) => !path.startsWith(folder) || path.slice(folder.length).includes('/'),
  );
  if (stray !== undefined) return err({ code: 'outside', file: stray });
  const files: { [name: string]: string } = {};
  for (const [path, content] of Object.entries(found)) {
    const text = textIn(content);
    if (text === undefined) return err({ code: 'not-text', file: path });
    files[path.slice(folder.length)] = text;
  }
  return folderOf(folder.split('/').at(-2) ?? named, files);
}

/** A file that was picked or dropped. */
export interface PickedFile {
  readonly path: string; // from the folder that was picked, with its name
  readonly size: number; // bytes
  readonly read: () => Promise<Uint8Array>;
}

/** Reads a scenario's folder as it was picked. It is refused like a zip, before anything too large is read. */
export async function pickedFolder(
  picked: readonly PickedFile[],
  named: string,
): Promise<Result<ScenarioFolder, FolderProblem>> {
  const gate = new FolderGate();
  const wanted = picked.filter(({ path, size }) => gate.lets(path, size));
  if (gate.problem !== undefined) return err(gate.problem);
  const read = await Promise.all(
    wanted.map(async (file) => [file.path, await file.read()] as const),
  );
  return folderOfFiles(Object.fromEntries(read), named);
}
