/** Text files of a project by their path from its root, with `/`; on disk, or those of a draft in a browser. */
export interface ProjectFiles {
  readonly read: (path: string) => string | undefined;
  readonly list: (folder: string) => readonly string[]; // names in a folder, sorted; none where there is no folder
  readonly hash: (text: string) => string; // SHA-256, hexadecimal
}

/** Hashes content: SHA-256 of its JSON, hexadecimal. */
export const hashOf = ({ hash }: ProjectFiles, ...parts: readonly unknown[]): string =>
  hash(JSON.stringify(parts));
