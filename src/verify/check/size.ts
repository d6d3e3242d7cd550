import { type Path, pathTo } from '../replay/path.ts';
import { boundsOf, topEntry } from '../scenario/bounds.ts';
import { byEdge, type Figures } from '../scenario/figures.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { pathBack, pathOfEntries, type ScoreTable } from '../scenario/scores.ts';
import { measured, type SizeMeasure } from '../scenario/size-measure.ts';
import type { View } from '../scenario/view.ts';

const LONGEST = 200; // words between an option and the next decision: a minute of reading

/** Checks that the next decision comes within a minute of reading. */
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

/** Checks that the minutes on the card are possible, board and debrief included. */
export function checkTime(
  { scenario, sources, explored }: View,
  { minutes }: Figures,
): readonly CounterFinding[] {
  const { least, most } = minutes;
  const named = scenario.card.minutes;
  if (named >= least && named <= most) return [];
  const values = { named, least, most, middle: Math.round((least + most) / 2) };
  const file = sources[0]?.file.replace(/[^/]*$/, 'scenario.json') ?? '';
  // In an incomplete search, another run may take that long.
  const unseen = explored.open > 0 ? ({ unseen: true } as const) : {};
  return [{ property: 'wait', code: 'card-time', values, file, ...unseen }];
}

/** Checks that the record of a session stays within its limit on every path. */
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

/** Finds the path with the largest value of a measure. */
function largestPath(view: View, scores: ScoreTable, measure: SizeMeasure): Path {
  const gain = byEdge(view, scores, measured(view, measure));
  const largest = boundsOf(scores, gain);
  const ends = Array.from(scores.last, (index) => scores.entry(index));
  const last = topEntry(ends, largest, gain);
  return pathOfEntries(view.explored, last ? pathBack(scores, last, largest.back) : []);
}
