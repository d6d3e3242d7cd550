import { type Rubric, ruleOf } from '../../core/rubric/rubric.ts';
import type { SessionState } from '../../core/run/state.ts';
import { debrief } from '../../core/scoring/debrief.ts';
import { terminalWords } from '../words.ts';

/** Formats a run's figures: overall with cap, core, band, one line per dimension. */
export function scoreText(state: SessionState, rubric: Rubric): readonly string[] {
  const { score } = debrief(state, rubric);
  const overall = score.overall ?? terminalWords('notRated');
  const { cap, band } = score;
  return [
    cap === undefined
      ? terminalWords('overall', { overall })
      : terminalWords('capped', { overall, cap: cap.to, said: cap.because.said }),
    ...(cap?.because.repaired ? [terminalWords('repaired')] : []),
    terminalWords('core', { core: score.core ?? terminalWords('notRated') }),
    band.name === undefined ? terminalWords('noBand') : terminalWords('band', { band: band.name }),
    ...score.dimensions.map(({ dimension, percent, count }) =>
      terminalWords('dimension', { name: ruleOf(rubric, dimension).name, percent, count }),
    ),
  ];
}
