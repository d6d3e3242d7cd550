import type { Analysis } from '../../../src/verify/dataflow/analysis.ts';
import { keyOf, type Value } from '../../../src/verify/graph/value.ts';
import type { Moment } from '../../../src/verify/interpreter/machine.ts';

/** Tells moments apart: equal keys can only go on alike. */
export type KeyOf = (moment: Moment) => string;

/** How the search tells the moments of a story apart, as a text. */
export const keysOf =
  (analysis: Analysis): KeyOf =>
  ({ memory, offers }) => {
    const held = analysis.liveAt(offers).map(({ cell, saturate }) => {
      return keyOf(saturate(memory[cell] as Value));
    });
    return [analysis.keyOf(offers), ...held].join(' ');
  };
