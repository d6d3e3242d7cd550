import type { CounterFindings } from '../scenario/finding.ts';
import { numberIn, type View } from '../scenario/view.ts';
import { END } from '../search/edge.ts';
import { firstEdges, waysFrom } from '../search/walk.ts';

/**
 * Checks that decisions come in the order of their numbers, none twice, none left out, and endings after the last one.
 * Exceptions are `skipped` and `early` in `proof.json`.
 */
export function* checkOrder(view: View): CounterFindings {
  const { explored, rules, states, outline, headingOf } = view;
  const decisionAt = (state: number): number => states[state]?.decision ?? 0;
  const skipped = new Set(rules.skipped.map(numberIn));
  const numbers = outline.parts.map(({ head }) =>
    head?.type === 'beat' && head.rates.length > 0 ? head.number : 0,
  );
  const ending = Math.max(0, ...numbers) + 1;
  const follows = (before: number, after: number): boolean => {
    let next = before + 1;
    while (next < after && skipped.has(next)) next += 1;
    return next === after;
  };
  for (const number of new Set([0, ...states.map(({ decision }) => decision)])) {
    const begin = explored.edges.filter(({ from }) => decisionAt(from) === number);
    const toNext = waysFrom(
      explored,
      number === 0 ? firstEdges(explored) : begin,
      ({ from }) => decisionAt(from) === number || decisionAt(from) === 0,
    );
    for (const { edge: move } of toNext) {
      const { beat = '', ending: over = '' } = headingOf(move);
      const after = move.to === END ? ending : decisionAt(move.to);
      if (after === 0 || (move.to === END && rules.early.includes(over))) continue;
      const to = move.to === END ? over : beat;
      if (!follows(number, after)) yield { code: 'out-of-order', values: { number, to }, move };
    }
  }
}
