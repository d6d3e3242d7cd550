import type { RunProblem } from '../../story/read-on.ts';

/** Why an intent cannot be carried out. Only `story` indicates an authoring error. */
export type TurnProblem =
  | {
      readonly code:
        | 'not-now'
        | 'practice-only'
        | 'no-hint'
        | 'unknown-option'
        | 'unknown-item'
        | 'unknown-note'
        | 'out-of-range'
        | 'no-analyser';
    }
  | { readonly code: 'story'; readonly problem: RunProblem };
