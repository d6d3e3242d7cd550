import { checkOptionLengths } from '../../story/check/option-set.ts';
import { countWords } from '../../story/source/word-count.ts';
import { pathOfEdges } from '../replay/path.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import type { ScoreTable } from '../scenario/scores.ts';
import { highest, pathSumsOf } from '../scenario/sums.ts';
import type { View } from '../scenario/view.ts';
import type { Edge } from '../search/edge.ts';

const OPTIONS = 90; // words that a moment offers, together
const ITEMS = 2; // noticed in one moment
const BOARD = 6; // items on it, on any path

/** Reports for each beat the most of something, if it is above a limit. */
function* mostByBeat(
  code: string,
  name: string,
  limit: number,
  counts: readonly { readonly beat: string; readonly count: number; readonly move: Edge }[],
): CounterFindings {
  const most = new Map<string, (typeof counts)[number]>();
  for (const one of counts) {
    if (one.count > (most.get(one.beat)?.count ?? limit)) most.set(one.beat, one);
  }
  for (const { beat, count, move } of most.values()) {
    yield { code, values: { beat, [name]: count, most: limit }, move };
  }
}

/** Checks that there is little to read: words of options, items in one moment, items on the board. */
export function* checkReading(view: View, scores: ScoreTable): CounterFindings {
  const offered = view.occasions.map(({ beat, offers, reachedBy: move }) => {
    return { beat, count: offers.reduce((sum, { text }) => sum + countWords(text), 0), move };
  });
  yield* mostByBeat('options-long', 'words', OPTIONS, offered);
  yield* checkOptionLengths(view.outline);
  const noticed = view.explored.edges.map((move) => {
    const { beat = '', items } = view.headingOf(move);
    return { beat, count: items.length, move };
  });
  yield* mostByBeat('items-many', 'count', ITEMS, noticed);
  const sums = pathSumsOf(scores, ({ edge }) => view.headingOf(edge).items.length);
  const last = highest(scores.ends, sums);
  if (last === undefined || sums.most(last) <= BOARD) return;
  const path = pathOfEdges(view.explored, sums.path(last));
  yield { code: 'board-full', values: { count: sums.most(last), most: BOARD }, path };
}
