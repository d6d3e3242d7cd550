import type { OutlineOption } from '../../story/source/outline.ts';
import { pathOfEdges, pathTo } from '../replay/path.ts';
import { sumAt, upperBounds } from '../scenario/bounds.ts';
import { byEdge } from '../scenario/figures.ts';
import type { CounterFinding } from '../scenario/finding.ts';
import { pathBack, type ScoreEntry, type ScoreTable } from '../scenario/scores.ts';
import type { View } from '../scenario/view.ts';

const OPTIONS = 90; // words that a moment offers, together
const ITEMS = 2; // noticed in one moment
const BOARD = 6; // items on it, on any path
const SHORT = 8; // words of an option, of those that are neither short nor long
const LONG = 18;
const MOST = 36; // words of any option
const SHARE = 0.7; // of options that are neither short nor long

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

/** Counts the words of an option in the source, with its first alternative. `checkOffers` counts them as offered. */
const wordsOf = ({ option }: OutlineOption): number =>
  wordsIn(option.text.replaceAll(/\{[^{}:|]*:([^{}|]*)(?:\|[^{}]*)?\}/g, '$1'));

function checkOffers(view: View): readonly CounterFinding[] {
  const { explored } = view;
  const most = new Map<string, { words: number; by: number }>();
  for (const { offers, by, ...state } of explored.states) {
    const { beat = '' } = view.beatOf({ offers, by, ...state });
    const words = offers.reduce((sum, { text }) => sum + wordsIn(text), 0);
    if (words > (most.get(beat)?.words ?? OPTIONS)) most.set(beat, { words, by });
  }
  return [...most].map(([beat, { words, by }]) => {
    const edge = explored.edges[by];
    const values = { beat, words, most: OPTIONS };
    const path = edge && pathTo(explored, edge);
    return { property: 'reading', code: 'options-long', values, ...(path && { path }) };
  });
}

function checkLengths({ outline }: View): readonly CounterFinding[] {
  const property = 'reading';
  const rated = outline.parts.filter(({ head }) => head?.type === 'beat' && head.rates.length > 0);
  const options = rated.flatMap((part) => part.options);
  const over = options
    .filter((one) => wordsOf(one) > MOST)
    .map((one): CounterFinding => {
      const values = { option: one.option.id, words: wordsOf(one), most: MOST };
      return { property, code: 'option-long', values, file: one.file, line: one.line };
    });
  const middle = options.filter((one) => wordsOf(one) >= SHORT && wordsOf(one) <= LONG).length;
  if (middle >= SHARE * options.length) return over;
  const values = { count: middle, of: options.length, least: SHORT, most: LONG, share: 70 };
  return [...over, { property, code: 'options-uneven', values }];
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
  const most = upperBounds(scores, gain);
  let last: ScoreEntry | undefined;
  for (const end of scores.ends) {
    if (last === undefined || sumAt(most.value, end, gain) > sumAt(most.value, last, gain))
      last = end;
  }
  const count = last === undefined ? 0 : sumAt(most.value, last, gain);
  const board: readonly CounterFinding[] =
    last === undefined || count <= BOARD
      ? []
      : [
          {
            property: 'reading',
            code: 'board-full',
            values: { count, most: BOARD },
            path: pathOfEdges(
              explored,
              pathBack(scores, last, most.back).map(({ edge }) => edge),
            ),
          },
        ];
  return [...checkOffers(view), ...checkLengths(view), ...many.values(), ...board];
}
