/** The seven techniques of slide 26, in the deck's order (TQ1 to TQ7). */
export const TECHNIQUES = [
  'LISTEN',
  'NOLABEL',
  'NOASSUME',
  'NONJUDGE',
  'PACE',
  'OPEN',
  'PLAN',
] as const;

/** The eight competencies that cut across the techniques (rubric section 3). */
const COMPETENCIES = [
  'SETTING',
  'NOTICE',
  'AMP',
  'SCREEN',
  'RIGHTS',
  'HANDOFF',
  'DOCS',
  'LIMITS',
] as const;

/** All fifteen rated dimensions. */
export const DIMENSIONS = [...TECHNIQUES, ...COMPETENCIES] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const isDimension = (value: unknown): value is Dimension =>
  DIMENSIONS.includes(value as Dimension);
