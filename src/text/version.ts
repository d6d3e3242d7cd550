/** Version of the reply reader. Records name it and replays compare it; in its own file, since the reader is large. */
export const ANALYSER = { version: '12' } as const;
