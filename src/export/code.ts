/** Formats milliseconds since 1970 as an ISO time in UTC. */
export const isoTime = (at: number): string => new Date(at).toISOString();

/** Prefixes ids with a letter and a dash, so that no spreadsheet reads `12e7` as a number. */
export const personCode = (id: string): string => `p-${id}`;
export const sessionCode = (id: string): string => `s-${id}`;
export const hashCode = (hash: string): string => `sha256-${hash}`;
export const versionCode = (version: string): string => `v${version}`;
