import type { DebriefPart } from '../../../group/facts/room-event.ts';
import type { StoryView } from '../../../group/views/desk-view.ts';
import type { PublicView } from '../../../group/views/public-view.ts';
import type {
  DebriefPoint,
  RoomReview,
  ToldRound,
  ToldTurn,
} from '../../../group/views/room-review.ts';

/** What one page of the debrief on a wall shows; lists by their first entry and the entry after their last. */
export type DebriefShown =
  | { readonly what: 'reactions' | 'spread' | 'take' | 'truth' | 'questions' }
  | {
      readonly what: 'turns' | 'paths' | 'plus' | 'delta' | 'rounds' | 'kept' | 'points';
      readonly from: number;
      readonly to: number;
    };

/** One page of the debrief on a wall. */
export type RoomDebriefPage = { readonly part: DebriefPart } & DebriefShown;

const LINE = 74; // characters on a line of the wall
const PAGE = 14; // lines on a page of the wall
const SMALLER = 0.7; // votes are drawn smaller, so that two moments fit

const linesOf = (...texts: readonly (string | undefined)[]): number =>
  texts.reduce((sum, text = '') => sum + Math.ceil(text.length / LINE), 0);

/** Splits a list into pages by the lines each entry takes; at least one entry a page. */
function paged<
  W extends Exclude<DebriefShown['what'], 'reactions' | 'spread' | 'take' | 'truth' | 'questions'>,
>(part: DebriefPart, what: W, heights: readonly number[]): readonly RoomDebriefPage[] {
  const pages: { from: number; to: number; lines: number }[] = [];
  for (const [at, lines] of heights.entries()) {
    const page = pages.at(-1);
    if (page === undefined || page.lines + lines > PAGE)
      pages.push({ from: at, to: at + 1, lines });
    else {
      page.to = at + 1;
      page.lines += lines;
    }
  }
  return pages.map(({ from, to }) => ({ part, what, from, to }));
}

const heardIn = ({ lines }: ToldTurn): string | undefined =>
  lines.findLast(({ who }) => who !== undefined && who !== 'you')?.text;

const turnLines = (turn: ToldTurn): number =>
  2 + linesOf(heardIn(turn), ...turn.replies.map(({ said }) => said));

const pointLines = ({ said, why, stronger }: DebriefPoint): number =>
  1 + linesOf(said, why, stronger);

/** Lists the pages of a debrief, the same for every page of a room, whatever its language. */
export function debriefPages(
  { state, turns, paths, plus, delta, rounds }: RoomReview,
  { kept }: Pick<StoryView, 'kept'>,
): readonly RoomDebriefPage[] {
  const { filed, skipped } = state;
  const points = filed?.debrief.points.map(({ text }) => text) ?? skipped?.summary ?? [];
  const round = ({ options }: ToldRound) =>
    SMALLER * (2 + 1.2 * linesOf(...options.map(({ text }) => text)));
  return [
    { part: 'reactions', what: 'reactions' },
    ...paged('description', 'turns', turns.map(turnLines)),
    ...paged('description', 'paths', paths.map(turnLines)),
    ...paged('analysis', 'plus', plus.map(pointLines)),
    ...paged('analysis', 'delta', delta.map(pointLines)),
    ...paged('analysis', 'rounds', rounds.map(round)),
    { part: 'analysis', what: 'spread' },
    ...paged(
      'analysis',
      'kept',
      kept.map(({ text }) => 1 + linesOf(text)),
    ),
    { part: 'summary', what: 'take' },
    ...(filed?.debrief.truth === undefined ? [] : [{ part: 'summary', what: 'truth' } as const]),
    ...paged(
      'summary',
      'points',
      points.map((text) => 1 + linesOf(text)),
    ),
    { part: 'summary', what: 'questions' },
  ];
}

/** Picks the entries of a list that a page shows; all of them if it shows the whole debrief. */
export const shownOf = <T>(all: readonly T[], shown: DebriefShown | undefined): readonly T[] =>
  shown !== undefined && 'from' in shown ? all.slice(shown.from, shown.to) : all;

/** Returns the place of the page that is on the screen; -1 before the debrief. */
export function pageNow(
  pages: readonly RoomDebriefPage[],
  { part, page = 0 }: Pick<PublicView, 'part' | 'page'>,
): number {
  const first = pages.findIndex((one) => one.part === part);
  const last = pages.findLastIndex((one) => one.part === part);
  return Math.min(first + page, last);
}
