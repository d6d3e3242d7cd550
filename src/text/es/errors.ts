import type { CriticalCode } from '../../core/rubric/critical-error.ts';
import { compile } from '../words/pattern.ts';
import type { WordLine } from '../words/word.ts';
import patterns from './errors.json' with { type: 'json' };

const PATTERNS = Object.entries(patterns).map(
  ([code, texts]) => [code as CriticalCode, compile(texts)] as const,
);

/** Returns the serious error that Spanish words may make: a promise, a threat, or leaving out a report. */
export const spanishError = ({ text }: WordLine): CriticalCode | undefined =>
  PATTERNS.find(([, all]) => text.search(all) >= 0)?.[0];
