import type { DebriefPart } from '../../../group/facts/room-lists.ts';
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
  | { readonly what: 'reactions' | 'take' | 'questions' }
  | {
      readonly what: 'turns' | 'paths' | 'plus' | 'delta' | 'rounds' | 'kept' | 'points';
      readonly from: number;
      readonly to: number;
    };

/** One page of the debrief on a wall. */
export type RoomDebriefPage = { readonly part: DebriefPart } & DebriefShown;

const LINE = 74; // characters on a line of the wall
const PAGE = 13; // lines on a page of the wall, above its question
const SMALLER = 0.5; // these are drawn smaller, so that several fit on a page

const linesOf = (...texts: readonly (string | undefined)[]): number =>
  texts.reduce((sum, text = '') => sum + Math.ceil(text.length / LINE), 0);

/** Splits a list into pages by the lines each entry takes; at least one entry a page. */
function paged<W extends Exclude<DebriefShown['what'], 'reactions' | 'take' | 'questions'>>(
  part: DebriefPart,
  what: W,
  heights: readonly number[],
): readonly RoomDebriefPage[] {
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
  SMALLER * (2 + linesOf(heardIn(turn), ...turn.replies.map(({ said }) => said)));

/** Lists the votes on moments where the room voted again after a step back. */
export const againIn = (rounds: readonly ToldRound[]): readonly ToldRound[] =>
  rounds.filter(({ vote }) => vote > 0);

const pointLines = ({ said, why, stronger }: DebriefPoint): number =>
  SMALLER * (1 + linesOf(said, why, stronger));

const MAX_PAGES = 10; // of a debrief on a wall: two minutes each, where a plan of an hour gives it twenty
const LEFT_OUT: readonly DebriefShown['what'][] = ['rounds', 'kept', 'paths']; // first to last, where there are more

/**
 * Lists the pages of a debrief, the same for every page of a room, whatever its language. Votes on moments where the room
 * stepped back come on the wall if there is room; all others, and what no page holds, on paper.
 */
export function debriefPages(
  { state, turns, paths, plus, delta, rounds }: RoomReview,
  { kept }: Pick<StoryView, 'kept'>,
): readonly RoomDebriefPage[] {
  const { filed, skipped } = state;
  const points = filed?.debrief.points.map(({ text }) => text) ?? skipped?.summary ?? [];
  const round = ({ options }: ToldRound) =>
    SMALLER * (2 + 1.2 * linesOf(...options.map(({ text }) => text)));
  const pages: readonly RoomDebriefPage[] = [
    { part: 'reactions', what: 'reactions' },
    ...paged('description', 'turns', turns.map(turnLines)),
    ...paged('description', 'paths', paths.map(turnLines)),
    ...paged('analysis', 'plus', plus.map(pointLines)).slice(0, 1),
    ...paged('analysis', 'delta', delta.map(pointLines)).slice(0, 1),
    ...paged('analysis', 'rounds', againIn(rounds).map(round)).slice(0, 1),
    ...paged(
      'analysis',
      'kept',
      kept.map(({ text }) => 1 + linesOf(text)),
    ).slice(0, 1),
    { part: 'summary', what: 'take' },
    ...paged(
      'summary',
      'points',
      points.map((text) => 1 + linesOf(text)),
    ).slice(0, 1),
    { part: 'summary', what: 'questions' },
  ];
  return LEFT_OUT.reduce(
    (left, less) => (left.length > MAX_PAGES ? left.filter(({ what }) => what !== less) : left),
    pages,
  );
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
