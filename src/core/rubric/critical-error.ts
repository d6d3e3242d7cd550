/** Errors that cap a score (rubric section 4), without the `CE-` that stands before them in prose. */
export const CRITICAL_CODES = [
  'THREAT',
  'FRONT',
  'CONFRONT',
  'NOREPORT',
  'DETAIL',
  'PROMISE',
  'OVERRIDE',
  'COERCE',
  'EXPOSE',
  'PROFILE',
] as const;
export type CriticalCode = (typeof CRITICAL_CODES)[number];

/** A caps harder than B. PROMISE is B, and A where secrecy is promised to a minor. */
export const CRITICAL_CLASSES = ['A', 'B'] as const;
export type CriticalClass = (typeof CRITICAL_CLASSES)[number];

/** One critical error as a line committed it. */
export interface CriticalError {
  readonly code: CriticalCode;
  readonly class: CriticalClass;
}

export const isCriticalCode = (value: unknown): value is CriticalCode =>
  CRITICAL_CODES.includes(value as CriticalCode);
