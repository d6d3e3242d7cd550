import { checkOptionLengths } from '../../story/check/option-set.ts';
import { countWords } from '../../story/source/word-count.ts';
import { pathTo } from '../replay/path.ts';
import { boundsOf, sumAt, topEntry } from '../scenario/bounds.ts';
import { byEdge } from '../scenario/figures.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { pathBack, pathOfEntries, type ScoreTable } from '../scenario/scores.ts';
import type { View } from '../scenario/view.ts';

const OPTIONS = 90; // words that a moment offers, together
const ITEMS = 2; // noticed in one moment
const BOARD = 6; // items on it, on any path
function checkOffers(view: View): readonly CounterFinding[] {
  const { explored } = view;
  const most = new Map<string, { words: number; by: number }>();
  for (const { offers, by, ...state } of explored.states) {
    const { beat = '' } = view.beatOf({ offers, by, ...state });
    const words = offers.reduce((sum, { text }) => sum + countWords(text), 0);
    if (words > (most.get(beat)?.words ?? OPTIONS)) most.set(beat, { words, by });
  }
  return [...most].map(([beat, { words, by }]) => {
    const edge = explored.edges[by];
    const values = { beat, words, most: OPTIONS };
    const path = edge && pathTo(explored, edge);
    return { property: 'reading', code: 'options-long', values, ...(path && { path }) };
  });
}

/** Checks that there is little to read: words of options, items in one moment, items on the board. */
export function checkReading(view: View, scores: ScoreTable): readonly CounterFinding[] {
  const { explored } = view;
  const many = new Map<string, CounterFinding>();
  for (const edge of explored.edges) {
    const { items, beat = '' } = view.headingOf(edge);
    if (items.length <= ITEMS || many.has(beat)) continue;
    const values = { beat, count: items.length, most: ITEMS };
    many.set(beat, {
      property: 'reading',
      code: 'items-many',
      values,
      path: pathTo(explored, edge),
    });
  }
  const gain = byEdge(view, scores, (edge) => view.headingOf(edge).items.length);
  const sums = boundsOf(scores, gain);
  const last = topEntry(scores.ends, sums, gain);
  const count = last === undefined ? 0 : sumAt(sums.most, last, gain);
  const board: CounterFinding[] = [];
  if (last !== undefined && count > BOARD) {
    const path = pathOfEntries(explored, pathBack(scores, last, sums.back));
    board.push({ property: 'reading', code: 'board-full', values: { count, most: BOARD }, path });
  }
  const lengths = checkOptionLengths(view.outline).map((fault): CounterFinding => {
    return { property: 'reading', ...fault };
  });
  return [...checkOffers(view), ...lengths, ...many.values(), ...board];
}
