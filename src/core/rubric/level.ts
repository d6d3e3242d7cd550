/** Levels: 3 Strong, 2 Sound, 1 Mixed, 0 Harmful (rubric section 1). */
export const LEVELS = [0, 1, 2, 3] as const;
export type Level = (typeof LEVELS)[number];
export const TOP_LEVEL: Level = 3;
export const SOUND_LEVEL: Level = 2;

export const isLevel = (value: unknown): value is Level => LEVELS.includes(value as Level);
