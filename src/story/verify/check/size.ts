import { bound, boundAt } from '../scenario/bounds.ts';
import { type FactsMeasure, measured } from '../scenario/facts-measure.ts';
import { byEdge, type Figures } from '../scenario/figures.ts';
import type { Found } from '../scenario/finding.ts';
import { type Entry, type Ledger, pathBack } from '../scenario/ledger.ts';
import type { View } from '../scenario/view.ts';
import { pathOfEdges, pathTo } from '../search/path.ts';

const LONGEST = 200; // words between an option and the next decision: a minute of reading

/** Somebody who has said something waits for the next decision no longer than a minute. */
export function checkWait({ explored }: View): readonly Found[] {
  const [first] = explored.edges;
  if (first === undefined) return [];
  const longest = explored.edges.reduce(
    (most, edge) => (edge.words > most.words ? edge : most),
    first,
  );
  if (longest.words <= LONGEST) return [];
  const values = { words: longest.words, most: LONGEST };
  return [{ property: 'wait', code: 'long-wait', values, path: pathTo(explored, longest) }];
}

/** The facts of a session stay within what a record may be, on every path. */
export function checkSize(
  view: View,
  ledger: Ledger,
  { facts }: Figures,
  measure: FactsMeasure,
): readonly Found[] {
  if (facts === undefined || facts.most <= measure.most) return [];
  const gain = byEdge(view, ledger, measured(view, measure));
  const largest = bound(ledger, 1, gain);
  const [first, ...rest] = ledger.ends;
  const last = rest.reduce<Entry | undefined>(
    (best, end) =>
      best === undefined || boundAt(largest, end, gain) > boundAt(largest, best, gain) ? end : best,
    first,
  );
  const path =
    last &&
    pathOfEdges(
      view.explored,
      pathBack(ledger, last, largest.back).map(({ edge }) => edge),
    );
  const values = { characters: Math.round(facts.most), most: measure.most };
  return [{ property: 'size', code: 'too-large', values, ...(path && { path }) }];
}
