import type { AskedProperty } from '../../../src/core/scenario/asked.ts';
import type { Scenario } from '../../../src/core/scenario/scenario.ts';
import type { Property } from '../../../src/verify/check/properties.ts';
import type { Rules } from '../../../src/verify/scenario/rules.ts';

/** A fault that an author may make, and what must find it. */
export interface Kind {
  readonly name: string;
  readonly by: readonly Property[]; // the properties it breaks
  readonly codes: readonly string[]; // of the check of one file, which may find it sooner
  /**
   * It loosens or tightens a condition, which in some places decides nothing: where whoever offered
   * three choices has always told the limits too, `limits_told && ch >= 3` says no more than
   * `ch >= 3`. What changes nothing that anybody could ever see is no fault, and is not planted.
   */
  readonly mayChangeNothing?: true;
  /** The fault is one only where proof.json asks for the property. */
  readonly asked?: AskedProperty;
  /** The fault is one only where the person is under 18. */
  readonly ofMinors?: true;
  /** The scenario file with the fault, once for each place where it may be made. */
  readonly spoils?: (scenario: Scenario) => readonly Scenario[];
  /** The story with the fault, once for each place where it may be made. */
  readonly plants: (ink: string, rules: Rules) => readonly string[];
}

/** The story with one match of a pattern changed, for each match. */
export function each(
  ink: string,
  pattern: RegExp,
  to: (match: readonly string[], at: number) => string | undefined,
): readonly string[] {
  return [...ink.matchAll(pattern)].flatMap((match, at) => {
    const made = to(match as unknown as string[], at);
    if (made === undefined) return [];
    const [whole] = match;
    return [ink.slice(0, match.index) + made + ink.slice(match.index + whole.length)];
  });
}
