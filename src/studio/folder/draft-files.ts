import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { hashOf, type ProjectFiles } from '../../content/project-files.ts';
import type { ScenarioFolder } from './scenario-folder.ts';

/** Files of the project that a draft is read beside: rubric, jurisdictions, shared Ink; by path from its root. */
export type StudioGround = { readonly [path: string]: string };

/** Reads the project from its texts, which drafts are read beside. */
export function groundFiles(all: StudioGround): ProjectFiles {
  const paths = Object.keys(all);
  return {
    read: (path) => (Object.hasOwn(all, path) ? all[path] : undefined),
    list: (folder) => {
      const inside = paths.filter((path) => path.startsWith(`${folder}/`));
      return [
        ...new Set(inside.map((path) => path.slice(folder.length + 1).split('/')[0] ?? '')),
      ].toSorted();
    },
    hash: (text) => bytesToHex(sha256(utf8ToBytes(text))),
  };
}

/** Lays a draft over the project, in place of a scene of the same id. */
export function draftFiles(ground: StudioGround, { id, files }: ScenarioFolder): ProjectFiles {
  const own = `stories/${id}/`;
  return groundFiles({
    ...Object.fromEntries(Object.entries(ground).filter(([path]) => !path.startsWith(own))),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [own + name, text])),
  });
}

/** Hashes all files of a draft, by name. */
export const hashOfDraft = ({ files }: ScenarioFolder): string =>
  hashOf(groundFiles(files), Object.entries(files).toSorted());
