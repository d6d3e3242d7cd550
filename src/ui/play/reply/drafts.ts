/** Unsent drafts. They survive a reload; *Leave now* deletes them. */
export interface Drafts {
  readonly get: (key: string) => string; // empty if there is none
  readonly set: (key: string, text: string) => void;
}
