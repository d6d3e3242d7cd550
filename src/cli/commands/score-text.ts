import { type Rubric, ruleOf } from '../../core/rubric/rubric.ts';
import type { SessionState } from '../../core/run/state.ts';
import { debrief } from '../../core/scoring/debrief.ts';
import { words } from '../words.ts';

/** A run's figures as lines of text: overall with its cap, core, band, one line a dimension. */
export function scoreText(state: SessionState, rubric: Rubric): readonly string[] {
  const { score } = debrief(state, rubric);
  const overall = score.overall ?? words('notRated');
  const { cap, band } = score;
  return [
    cap === undefined
      ? words('overall', { overall })
      : words('capped', { overall, cap: cap.to, said: cap.because.said }),
    ...(cap?.because.repaired ? [words('repaired')] : []),
    words('core', { core: score.core ?? words('notRated') }),
    band.name === undefined ? words('noBand') : words('band', { band: band.name }),
    ...score.dimensions.map(({ dimension, percent, count }) =>
      words('dimension', { name: ruleOf(rubric, dimension).name, percent, count }),
    ),
  ];
}
