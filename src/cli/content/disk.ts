import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ProjectFiles } from '../../content/project-files.ts';

/** Formats a path for authors: relative to the project, with `/`. */
export const pathForAuthors = (root: string, path: string): string =>
  relative(root, path).split(sep).join('/');

/** The files of a project on disk. */
export const diskFiles = (root: string): ProjectFiles => ({
  read: (path) => {
    const at = join(root, path);
    return existsSync(at) && statSync(at).isFile() ? readFileSync(at, 'utf8') : undefined;
  },
  list: (folder) => {
    const at = join(root, folder);
    return existsSync(at) ? readdirSync(at).toSorted() : [];
  },
  hash: (text) => createHash('sha256').update(text).digest('hex'),
});
