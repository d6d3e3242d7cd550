/** What read a reply: a record names it, and a replay compares it. It comes apart from the rest, which is heavy. */
export const ANALYSER = { version: '3' } as const;
