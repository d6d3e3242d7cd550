import { memoize } from '../memoize.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import { pathSumsOf, spanOf } from '../scenario/fold.ts';
import { bestPath } from '../scenario/path-score.ts';
import type { BeatState, View } from '../scenario/view.ts';
import type { Edge } from '../search/edge.ts';

const LEAST = 92; // of 100, on the best path through each line of a dilemma
const APART = 1; // points between the best paths through its two lines
const OPEN = 2; // moments on a complete path with no line that is best at everything
const GOOD = 85; // of 100, at an ending that shows what good conduct cannot buy

/** Checks that both lines of a dilemma can still score near 100, within one point of each other. */
export function* checkDilemmas(view: View): CounterFindings {
  const { occasions, states, takenOn } = view;
  const lines = occasions.flatMap(({ beat, options }) =>
    options.flatMap(({ id, dilemma }) => (dilemma === undefined ? [] : [{ beat, id }])),
  );
  for (const beat of new Set(lines.map((line) => line.beat))) {
    const options = lines.filter((line) => line.beat === beat).map(({ id }) => id);
    const through = [...new Set(options)].flatMap((option) => {
      const best = bestPath(view, {
        through: (edge) => takenOn(edge)?.id === option && states[edge.from]?.beat === beat,
      });
      return best ? [{ option, ...best }] : [];
    });
    for (const { option, overall, path } of through) {
      const values = { beat, option, overall, least: LEAST };
      if (overall < LEAST) yield { code: 'dilemma-low', values, path };
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
export function* checkDominance(view: View): CounterFindings {
  const { rules, states, outline, endings } = view;
  const beats = outline.parts.flatMap(({ head }) => (head?.type === 'beat' ? [head.id] : []));
  const skippable = rules.skipped.filter((beat) => beats.includes(beat));
  const worth = memoize((state: BeatState) => {
    return (isOpen(state) ? 1 : 0) - (skippable.includes(state.beat) ? 1 : 0);
  });
  const sums = pathSumsOf(view, ({ from }) => (states[from] ? worth(states[from]) : 0));
  for (const [ending, moves] of endings) {
    const here = new Set(moves);
    const ends = sums.filter(({ edge }) => here.has(edge));
    const count = spanOf(ends).least + skippable.length;
    if (count >= OPEN || rules.early.includes(ending)) continue;
    yield { code: 'dominated', values: { ending, count, least: OPEN } };
  }
}

/** Checks that some ending named in `cost` can be reached with a high score. */
export function* checkCost(view: View): CounterFindings {
  const { cost } = view.rules;
  const isCost = (edge: Edge): boolean => cost.includes(view.headingOf(edge).ending ?? '');
  const overall = bestPath(view, { to: isCost })?.overall ?? 0;
  if (overall >= GOOD) return;
  const values = { endings: cost.join(', '), overall, least: GOOD };
  yield { code: cost.length === 0 ? 'cost-unnamed' : 'cost-low', values };
}
