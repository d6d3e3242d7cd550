import { NEUTRAL } from '../../core/scenario/beat.ts';
import { checkOptionLengths } from '../../story/check/option-set.ts';
import { countWords } from '../../story/source/word-count.ts';
import type { CounterFindings } from '../scenario/finding.ts';
import { highestPath, pathSumsOf } from '../scenario/fold.ts';
import type { View } from '../scenario/view.ts';
import type { Edge } from '../search/edge.ts';
import { waysFrom } from '../search/walk.ts';

const OPTIONS = 90; // words that a moment offers, together
const OPTIONS_OF_LAW = 110; // the same, where what to say is a limit or a right
const ITEMS = 2; // noticed in one moment
const BOARD = 6; // items on it, on any path
const RETURNS = 3; // choices that come back

/** Reports for each beat the most of something, if it is above a limit. */
function* mostByBeat(
  code: string,
  name: string,
  limitOf: (beat: string) => number,
  counts: readonly { readonly beat: string; readonly count: number; readonly move: Edge }[],
): CounterFindings {
  const most = new Map<string, (typeof counts)[number]>();
  for (const one of counts) {
    if (one.count > (most.get(one.beat)?.count ?? limitOf(one.beat))) most.set(one.beat, one);
  }
  for (const { beat, count, move } of most.values()) {
    yield { code, values: { beat, [name]: count, most: limitOf(beat) }, move };
  }
}

/** Checks that there is little to read: words of options, items in one moment, items on the board. */
export function* checkReading(view: View): CounterFindings {
  const { explored, occasions, outline, headingOf } = view;
  const offered = occasions.map(({ beat, options, reachedBy: move }) => {
    const shown = options.filter(({ id }) => id !== NEUTRAL);
    return { beat, count: shown.reduce((sum, { text }) => sum + countWords(text), 0), move };
  });
  const saysLaw = new Set(
    occasions
      .filter(({ rates }) => rates.some((one) => one === 'LIMITS' || one === 'RIGHTS'))
      .map(({ beat }) => beat),
  );
  const wordsIn = (beat: string) => (saysLaw.has(beat) ? OPTIONS_OF_LAW : OPTIONS);
  yield* mostByBeat('options-long', 'words', wordsIn, offered);
  yield* checkOptionLengths(outline);
  const noticed = explored.edges.map((move) => {
    const { beat = '', items } = headingOf(move);
    return { beat, count: items.length, move };
  });
  yield* mostByBeat('items-many', 'count', () => ITEMS, noticed);
  const { most: count, path } = highestPath(
    pathSumsOf(view, (edge) => headingOf(edge).items.length),
  );
  if (count > BOARD) yield { code: 'board-full', values: { count, most: BOARD }, path };
}

/** Checks that later lines refer to three choices or more, and that a first contact hands something on. */
export function* checkReturns(view: View): CounterFindings {
  const { explored, scenario, takenOn, headingOf } = view;
  const marked = new Set(explored.edges.flatMap((edge) => headingOf(edge).returns));
  const comesBack = (option: string): boolean => {
    const taking = explored.edges.filter((edge) => takenOn(edge)?.id === option);
    return waysFrom(explored, taking).some(({ edge }) => headingOf(edge).returns.includes(option));
  };
  const back = [...marked].filter(comesBack);
  for (const option of marked) {
    if (!back.includes(option)) yield { code: 'return-never', values: { option }, unseen: true };
  }
  const values = { count: back.length, least: RETURNS };
  if (back.length < RETURNS) yield { code: 'returns-few', values, unseen: true };
  if (scenario.follows !== undefined || (scenario.carries ?? []).length > 0) return;
  yield { code: 'carries-nothing', values: {} };
}
