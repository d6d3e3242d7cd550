import { memoize } from '../memoize.ts';
import { pathOfEdges } from '../replay/path.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import { bestPath } from '../scenario/path-score.ts';
import type { ScoreTable } from '../scenario/scores.ts';
import { pathSumsOf } from '../scenario/sums.ts';
import type { BeatState, View } from '../scenario/view.ts';
import type { Edge } from '../search/edge.ts';

const LEAST = 92; // of 100, on the best path through each line of a dilemma
const APART = 1; // points between the best paths through its two lines
const OPEN = 2; // moments on a complete path with no line that is best at everything
const GOOD = 85; // of 100, at an ending that shows what good conduct cannot buy

/** Checks that both lines of a dilemma can still score near 100, within one point of each other. */
export function* checkDilemmas(view: View, scores: ScoreTable): CounterFindings {
  const { states } = view;
  const lines = new Map<string, Set<string>>(); // dilemma lines by beat
  for (const { beat, options } of view.occasions) {
    const known = lines.get(beat) ?? new Set();
    for (const { id, dilemma } of options) if (dilemma !== undefined) known.add(id);
    lines.set(beat, known);
  }
  for (const [beat, options] of lines) {
    const through = [...options].flatMap((option) => {
      const takes = (edge: Edge): boolean =>
        view.takenOn(edge)?.id === option && states[edge.from]?.beat === beat;
      const best = bestPath(view, scores, scores.ends, takes);
      return best ? [{ option, ...best }] : [];
    });
    for (const { option, overall, path: edges } of through) {
      if (overall >= LEAST) continue;
      const path = pathOfEdges(view.explored, edges);
      yield { code: 'dilemma-low', values: { beat, option, overall, least: LEAST }, path };
    }
    const [one, other] = through;
    if (!one || !other || Math.abs(one.overall - other.overall) <= APART) continue;
    const apart = { one: one.option, other: other.option };
    const values = { beat, ...apart, first: one.overall, second: other.overall };
    yield { code: 'dilemma-apart', values };
  }
}

/** Tells whether no option of a state is best on every rated technique. */
function isOpen({ rates, options }: BeatState): boolean {
  const most = rates.map((one) => Math.max(...options.map(({ levels }) => levels[one] ?? 0)));
  return !options.some(({ levels }) => rates.every((one, at) => (levels[one] ?? 0) === most[at]));
}

/**
 * Checks that every complete path has at least two moments without a line that is best at everything. A path without a
 * moment that may be skipped needs one less.
 */
export function* checkDominance(view: View, scores: ScoreTable): CounterFindings {
  const { rules, states } = view;
  const beats = view.outline.parts.flatMap(({ head }) => (head?.type === 'beat' ? [head.id] : []));
  const skippable = rules.skipped.filter((beat) => beats.includes(beat));
  const worth = memoize((state: BeatState) => {
    return (isOpen(state) ? 1 : 0) - (skippable.includes(state.beat) ? 1 : 0);
  });
  const { least } = pathSumsOf(scores, ({ edge }) => {
    const state = states[edge.from];
    return state ? worth(state) : 0;
  });
  const fewest = new Map<string, number>(); // by ending
  for (const end of scores.ends) {
    const { ending = '' } = view.headingOf(end.edge);
    const count = least(end) + skippable.length;
    fewest.set(ending, Math.min(fewest.get(ending) ?? OPEN, count));
  }
  for (const [ending, count] of fewest) {
    if (count >= OPEN || rules.early.includes(ending)) continue;
    yield { code: 'dominated', values: { ending, count, least: OPEN } };
  }
}

/** Checks that some ending named in `cost` can be reached with a high score. */
export function* checkCost(view: View, scores: ScoreTable): CounterFindings {
  const { cost } = view.rules;
  const ends = scores.ends.filter(({ edge }) => cost.includes(view.headingOf(edge).ending ?? ''));
  const overall = bestPath(view, scores, ends)?.overall ?? 0;
  if (overall >= GOOD) return;
  const values = { endings: cost.join(', '), overall, least: GOOD };
  yield { code: cost.length === 0 ? 'cost-unnamed' : 'cost-low', values };
}
