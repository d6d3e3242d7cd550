import type { CounterFindings } from '../scenario/finding.ts';
import { numberIn, type View } from '../scenario/view.ts';
import { END } from '../search/edge.ts';
import { firstEdges, waysFrom } from '../search/walk.ts';

/** Tells whether an id has a word after its number: a moment such as `B4-limits`, which may follow `B4`. */
const hasWord = (beat: string): boolean => beat.includes('-');

/**
 * Checks that decisions come in the order of their numbers, none twice, none left out, and endings after the last one.
 * A decision with a word in its id follows that of its number, in the order written, or is left out. Other exceptions
 * are `skipped` and `early` in `proof.json`.
 */
export function* checkOrder(view: View): CounterFindings {
  const { explored, rules, states, outline, headingOf } = view;
  const rated = outline.parts.flatMap(({ head }) =>
    head?.type === 'beat' && head.rates.length > 0 ? [head.id] : [],
  );
  const written = [...new Set(rated)];
  const last = Math.max(0, ...rated.map(numberIn));
  const decisionAt = (state: number): string =>
    states[state]?.decision ? (states[state]?.beat ?? '') : '';
  const mayBeLeftOut = (number: number): boolean =>
    rules.skipped.some((beat) => !hasWord(beat) && numberIn(beat) === number);
  const follows = (before: string, after: string): boolean => {
    const from = numberIn(before);
    const to = after === '' ? last + 1 : numberIn(after);
    if (hasWord(after)) return from === to && written.indexOf(before) < written.indexOf(after);
    let next = from + 1;
    while (next < to && mayBeLeftOut(next)) next += 1;
    return next === to;
  };
  for (const before of new Set(['', ...states.map((_, state) => decisionAt(state))])) {
    const begin = explored.edges.filter(({ from }) => decisionAt(from) === before);
    const toNext = waysFrom(
      explored,
      before === '' ? firstEdges(explored) : begin,
      ({ from }) => decisionAt(from) === before || decisionAt(from) === '',
    );
    for (const { edge: move } of toNext) {
      const { beat = '', ending: over = '' } = headingOf(move);
      const ends = move.to === END;
      const after = ends ? '' : decisionAt(move.to);
      if ((!ends && after === '') || (ends && rules.early.includes(over))) continue;
      const values = { number: numberIn(before), to: ends ? over : beat };
      if (!follows(before, after)) yield { code: 'out-of-order', values, move };
    }
  }
}
