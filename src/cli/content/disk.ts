import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import process from 'node:process';
import { PACK_FOLDER } from '../../content/jurisdiction.ts';
import type { ProjectFiles } from '../../content/project-files.ts';

/** Formats a path for authors: relative to the project, with `/`. */
export const pathForAuthors = (root: string, path: string): string =>
  relative(root, path).split(sep).join('/');

/** Returns the path of the pack file that JURISDICTION names; undefined if it names a pack of the project. */
export function ownPackFile(): string | undefined {
  const named = process.env.JURISDICTION ?? '';
  return named.endsWith('.json') ? resolve(named) : undefined;
}

/** Returns the id of a pack file: its name without the ending. */
export const packIdOf = (file: string): string => basename(file, '.json');

const readText = (at: string): string | undefined =>
  existsSync(at) && statSync(at).isFile() ? readFileSync(at, 'utf8') : undefined;

/** Lays a pack file and its translations over a project's packs; a pack of the same id is hidden. */
function withPack(files: ProjectFiles, own: string): ProjectFiles {
  const id = packIdOf(own);
  const isOwn = (name: string) => name.startsWith(`${id}.`) && name.endsWith('.json');
  const ownNames = () => readdirSync(dirname(own)).filter(isOwn);
  return {
    ...files,
    read: (path) =>
      dirname(path) === PACK_FOLDER && isOwn(basename(path))
        ? readText(join(dirname(own), basename(path)))
        : files.read(path),
    list: (folder) =>
      folder === PACK_FOLDER
        ? [...files.list(folder).filter((name) => !isOwn(name)), ...ownNames()].toSorted()
        : files.list(folder),
  };
}

/** The files of a project on disk, with a pack file of one's own (`own`) laid over them. */
export function diskFiles(root: string, own: string | undefined = ownPackFile()): ProjectFiles {
  const files: ProjectFiles = {
    read: (path) => readText(join(root, path)),
    list: (folder) => {
      const at = join(root, folder);
      return existsSync(at) ? readdirSync(at).toSorted() : [];
    },
    hash: (text) => createHash('sha256').update(text).digest('hex'),
  };
  return own === undefined ? files : withPack(files, own);
}
