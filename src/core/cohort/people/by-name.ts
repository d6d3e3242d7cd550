const collator = new Intl.Collator('en'); // cached: constructing a collator is slow

/** Compares two names in English collation order. */
export const byName = (a: string, b: string): number => (a === b ? 0 : collator.compare(a, b));
