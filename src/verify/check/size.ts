import { pathOfEdges } from '../replay/path.ts';
import type { Figures } from '../scenario/figures.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import type { ScoreTable } from '../scenario/scores.ts';
import { type SizeMeasure, sizeAdded } from '../scenario/size-measure.ts';
import { highest, pathSumsOf } from '../scenario/sums.ts';
import type { View } from '../scenario/view.ts';

const MOST_WORDS = 200; // between an option and the next decision: a minute of reading

/** Checks that the next decision comes within a minute of reading. */
export function* checkWait({ explored: { edges } }: View): CounterFindings {
  const longest = edges
    .filter(({ words, fault }) => words > MOST_WORDS && fault === undefined)
    .reduce<(typeof edges)[number] | undefined>(
      (most, edge) => (edge.words > (most?.words ?? 0) ? edge : most),
      undefined,
    );
  if (longest === undefined) return;
  yield { code: 'long-wait', values: { words: longest.words, most: MOST_WORDS }, move: longest };
}

/** Checks that the minutes on the card are possible, board and debrief included. */
export function* checkTime(
  { scenario, sources, explored }: View,
  figures: Figures,
): CounterFindings {
  const { least, most } = figures.minutes;
  const named = scenario.card.minutes;
  if (named >= least && named <= most) return;
  const values = { named, least, most, middle: Math.round((least + most) / 2) };
  const file = sources[0]?.file.replace(/[^/]*$/, 'scenario.json') ?? '';
  // In an incomplete search, another run may take that long.
  yield { code: 'card-time', values, file, ...(explored.open > 0 && { unseen: true }) };
}

/** Checks that the record of a session stays within its limit on every path. */
export function* checkSize(
  view: View,
  scores: ScoreTable,
  measures: readonly SizeMeasure[],
): CounterFindings {
  for (const measure of measures) {
    const added = sizeAdded(view, measure);
    const sums = pathSumsOf(scores, ({ edge }) => added(edge));
    const last = highest(scores.ends, sums);
    if (last === undefined || sums.most(last) <= measure.most) continue;
    const { name, most } = measure;
    const values = { name, characters: Math.round(sums.most(last)), most };
    yield { code: 'too-large', values, path: pathOfEdges(view.explored, sums.path(last)) };
  }
}
