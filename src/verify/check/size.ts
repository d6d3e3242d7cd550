import { type Path, pathOfEdges, pathTo } from '../replay/path.ts';
import { bound, sumAt } from '../scenario/bounds.ts';
import { byEdge, type Figures } from '../scenario/figures.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { type Entry, pathBack, type ScoreTable } from '../scenario/scores.ts';
import { measured, type SizeMeasure } from '../scenario/size-measure.ts';
import type { View } from '../scenario/view.ts';

const LONGEST = 200; // words between an option and the next decision: a minute of reading

/** Somebody who has said something waits for the next decision no longer than a minute. */
export function checkWait({ explored }: View): readonly CounterFinding[] {
  const [first] = explored.edges;
  if (first === undefined) return [];
  const longest = explored.edges.reduce(
    (most, edge) => (edge.words > most.words && edge.fault === undefined ? edge : most),
    first,
  );
  if (longest.words <= LONGEST) return [];
  const values = { words: longest.words, most: LONGEST };
  return [{ property: 'wait', code: 'long-wait', values, path: pathTo(explored, longest) }];
}

/** The card names a time that a run can take, board and debrief included. */
export function checkTime(
  { scenario, sources, explored }: View,
  { minutes }: Figures,
): readonly CounterFinding[] {
  const { least, most } = minutes;
  const named = scenario.card.minutes;
  if (named >= least && named <= most) return [];
  const values = { named, least, most, middle: Math.round((least + most) / 2) };
  const file = sources[0]?.file.replace(/[^/]*$/, 'scenario.json') ?? '';
  // A run that was not met yet may take that long.
  const unseen = explored.open > 0 ? ({ unseen: true } as const) : {};
  return [{ property: 'wait', code: 'card-time', values, file, ...unseen }];
}

/** What a session leaves stays within what each measure allows, on every path. */
export const checkSize = (
  view: View,
  scores: ScoreTable,
  { sizes }: Figures,
  measures: readonly SizeMeasure[],
): readonly CounterFinding[] =>
  measures.flatMap((measure, at): readonly CounterFinding[] => {
    const most = sizes[at]?.span.most ?? 0;
    if (most <= measure.most) return [];
    const { name } = measure;
    const values = { name, characters: Math.round(most), most: measure.most };
    return [
      { property: 'size', code: 'too-large', values, path: largestPath(view, scores, measure) },
    ];
  });

/** A path on which a measure comes to the most. */
function largestPath(view: View, scores: ScoreTable, measure: SizeMeasure): Path {
  const gain = byEdge(view, scores, measured(view, measure));
  const largest = bound(scores, gain);
  let last: Entry | undefined;
  for (const index of scores.last) {
    const end = scores.entry(index);
    if (last === undefined || sumAt(largest.value, end, gain) > sumAt(largest.value, last, gain))
      last = end;
  }
  const entries = last === undefined ? [] : pathBack(scores, last, largest.back);
  return pathOfEdges(
    view.explored,
    entries.map(({ edge }) => edge),
  );
}
