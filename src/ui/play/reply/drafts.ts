/** Words being typed and not yet sent. They survive a reload, and *Leave now* drops them. */
export interface Drafts {
  readonly get: (key: string) => string; // empty where nothing was typed
  readonly set: (key: string, text: string) => void;
}
