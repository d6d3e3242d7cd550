/** Milliseconds since 1970 as an ISO time in UTC. */
export const isoTime = (at: number): string => new Date(at).toISOString();

/** Ids with a letter and a dash in front, so that no spreadsheet takes `12e7` for a number. */
export const personCode = (id: string): string => `p-${id}`;
export const sessionCode = (id: string): string => `s-${id}`;
export const hashCode = (hash: string): string => `sha256-${hash}`;
export const versionCode = (version: string): string => `v${version}`;
