/** Errors that cap a score (rubric section 4); prose writes them with the prefix `CE-`. */
export const CRITICAL_CODES = [
  'THREAT',
  'FRONT',
  'CONFRONT',
  'NOREPORT',
  'COUNSEL',
  'DETAIL',
  'PROMISE',
  'OVERRIDE',
  'COERCE',
  'EXPOSE',
  'PROFILE',
] as const;
export type CriticalCode = (typeof CRITICAL_CODES)[number];

/** A lowers the cap more than B. PROMISE is B, or A when secrecy is promised to a minor. */
export const CRITICAL_CLASSES = ['A', 'B'] as const;
export type CriticalClass = (typeof CRITICAL_CLASSES)[number];

/** A critical error as a line committed it. */
export interface CriticalError {
  readonly code: CriticalCode;
  readonly class: CriticalClass;
}

export const isCriticalCode = (value: unknown): value is CriticalCode =>
  CRITICAL_CODES.includes(value as CriticalCode);
