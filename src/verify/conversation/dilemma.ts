import { pathOfEdges } from '../replay/path.ts';
import { type BestThrough, bestThrough } from '../scenario/best-through.ts';
import { boundsOf, type Gain, sumAt } from '../scenario/bounds.ts';
import { byEdge } from '../scenario/figures.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import type { ScoreTable } from '../scenario/scores.ts';
import type { View } from '../scenario/view.ts';
import { type Edge, START, type State } from '../search/explore.ts';

const LEAST = 92; // of 100, on the best path through each line of a dilemma
const APART = 1; // points between the best paths through its two lines
const OPEN = 2; // moments on a complete path with no line that is best at everything
const GOOD = 85; // of 100, at an ending that shows what good conduct cannot buy

const optionOf = (view: View, { from, offer }: Edge) =>
  from === START ? undefined : view.optionsOf(view.explored.states[from] as State)[offer];

/** Checks that both lines of a dilemma can still score near 100, within one point of each other. */
export function checkDilemmas(view: View, scores: ScoreTable): readonly CounterFinding[] {
  const { explored } = view;
  const property = 'dilemmas';
  const best = bestThrough(view, scores, (edge) => {
    const option = optionOf(view, edge);
    if (option?.dilemma === undefined) return undefined;
    return `${view.beatOf(explored.states[edge.from] as State).beat} ${option.id}`;
  });
  const pairs = new Map<string, { option: string; through: BestThrough }[]>();
  for (const [key, through] of best) {
    const [beat = '', option = ''] = key.split(' ');
    pairs.set(beat, [...(pairs.get(beat) ?? []), { option, through }]);
  }
  return [...pairs].flatMap(([beat, lines]): readonly CounterFinding[] => {
    const low = lines
      .filter(({ through }) => through.overall < LEAST)
      .map(({ option, through: { overall, path } }): CounterFinding => {
        const values = { beat, option, overall, least: LEAST };
        return { property, code: 'dilemma-low', values, path: pathOfEdges(explored, path) };
      });
    const [a, b] = lines;
    if (a === undefined || b === undefined) return low;
    const apart = Math.abs(a.through.overall - b.through.overall);
    if (apart <= APART) return low;
    const values = {
      beat,
      one: a.option,
      other: b.option,
      first: a.through.overall,
      second: b.through.overall,
    };
    return [...low, { property, code: 'dilemma-apart', values }];
  });
}

/** Tells whether no option of a state is best on every rated technique. */
function isOpen(view: View, state: State): boolean {
  const { rates } = view.beatOf(state);
  if (rates.length === 0) return false;
  const options = view.optionsOf(state);
  const most = rates.map((one) => Math.max(...options.map(({ levels }) => levels[one] ?? 0)));
  return !options.some(({ levels }) => rates.every((one, at) => (levels[one] ?? 0) === most[at]));
}

/**
 * Checks that every complete path has at least two moments without a line that is best at everything. A path without a
 * moment that may be skipped needs one less.
 */
export function checkDominance(view: View, scores: ScoreTable): readonly CounterFinding[] {
  const { explored, rules } = view;
  const beats = new Set(
    view.outline.parts.flatMap(({ head }) => (head?.type === 'beat' ? [head.id] : [])),
  );
  const skippable = rules.skipped.filter((beat) => beats.has(beat));
  const worth = explored.states.map((state) => {
    const left = skippable.includes(view.beatOf(state).beat ?? '') ? 1 : 0;
    return (isOpen(view, state) ? 1 : 0) - left;
  });
  const gain: Gain = byEdge(view, scores, ({ from }) => (from < 0 ? 0 : (worth[from] as number)));
  const { least } = boundsOf(scores, gain);
  const met = new Map<string, number>();
  for (const end of scores.ends) {
    const ending = view.headingOf(end.edge).ending ?? '';
    if (rules.early.includes(ending)) continue;
    const count = sumAt(least, end, gain) + skippable.length;
    met.set(ending, Math.min(met.get(ending) ?? OPEN, count));
  }
  return [...met].flatMap(([ending, count]): readonly CounterFinding[] =>
    count >= OPEN
      ? []
      : [{ property: 'dominance', code: 'dominated', values: { ending, count, least: OPEN } }],
  );
}

/** Checks that some ending named in `cost` can be reached with a high score. */
export function checkCost(view: View, scores: ScoreTable): readonly CounterFinding[] {
  const { rules } = view;
  const best = bestThrough(view, scores, (edge) =>
    edge.to < 0 ? view.headingOf(edge).ending : undefined,
  );
  const most = Math.max(0, ...rules.cost.map((ending) => best.get(ending)?.overall ?? 0));
  if (most >= GOOD) return [];
  const values = { endings: rules.cost.join(', '), overall: most, least: GOOD };
  return [
    { property: 'cost', code: rules.cost.length === 0 ? 'cost-unnamed' : 'cost-low', values },
  ];
}
