import { NEUTRAL } from '../../core/scenario/beat.ts';
import { type SurfacePattern, surfacePatterns } from '../../story/check/surface.ts';
import { type Figures, figuresOf, type SizeMeasure } from './figures.ts';
import { type MetWay, metWaysOf } from './met.ts';
import { bestPath, type ScoredPath } from './path-score.ts';
import { type SeldomRated, seldomRated } from './seldom.ts';
import { playBlindly, type StrategyResult } from './strategy.ts';
import type { View } from './view.ts';

/** Everything that a check may look at: the explored scenario, and what is computed over all its paths. */
export interface Proof extends View {
  readonly sizes: readonly SizeMeasure[]; // how large the record of a session may get
  readonly figures: Figures;
  readonly best: ScoredPath | undefined;
  readonly seldom: readonly SeldomRated[];
  readonly strategies: readonly StrategyResult[];
  readonly patterns: readonly SurfacePattern[];
  readonly met: readonly MetWay[]; // of a second contact
}

/** Computes what checks and report need to know over all paths. */
export const proofOf = (view: View, sizes: readonly SizeMeasure[]): Proof => ({
  ...view,
  sizes,
  figures: figuresOf(view, sizes),
  best: bestPath(view),
  seldom: seldomRated(view),
  strategies: view.loops ? [] : playBlindly(view),
  patterns: surfacePatterns(
    view.occasions.map(({ options, ...rest }) => ({
      ...rest,
      options: options.filter(({ id }) => id !== NEUTRAL), // no line to pick: it answers other words
    })),
    view.courtesy,
  ),
  met: metWaysOf(view),
});
