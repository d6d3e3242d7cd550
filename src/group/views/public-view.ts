import type { ReplySpan } from '../../core/reply/reply-reading.ts';
import { boardEntries } from '../../core/run/board-entries.ts';
import { currentAttempt, currentTurn, type SessionState, saidIn } from '../../core/run/state.ts';
import type { ShownOption } from '../../core/scenario/beat.ts';
import type { MetState } from '../../core/scenario/carried.ts';
import type { BoardColumn } from '../../core/scenario/scenario.ts';
import { countLines } from '../facts/lead-steps.ts';
import type { RoomLine } from '../facts/room-event.ts';
import type { DebriefPart } from '../facts/room-lists.ts';
import {
  answeredIn,
  currentRound,
  type RoomState,
  type RoomStep,
  voters,
} from '../facts/room-state.ts';
import type { Choosing } from '../facts/setup.ts';
import { type MomentName, momentNames } from './moment-name.ts';
import { linesSpoken, type Spoken } from './spoken.ts';
import { isTooClose, type RoomSpread, roomSpread, tallyOf } from './tally.ts';

/** Maximum characters of a reply on the screen; the rest is on the facilitator's page. */
const MAX_SHOWN_CHARS = 220;

/** A reply as it fits on the screen. */
interface ClippedReply {
  readonly text: string;
  readonly spans: readonly ReplySpan[];
}

/** Cuts a long reply after a word and marks the cut; spans past it are dropped. */
function clipReply(text: string, spans: readonly ReplySpan[]): ClippedReply {
  if (text.length <= MAX_SHOWN_CHARS) return { text, spans };
  const head = text.slice(0, MAX_SHOWN_CHARS);
  const word = head.lastIndexOf(' ');
  const end = word > MAX_SHOWN_CHARS / 2 ? word : MAX_SHOWN_CHARS;
  return { text: `${text.slice(0, end)}…`, spans: spans.filter(({ to }) => to <= end) };
}

/** A reply on the wall as the room sees it, without a name. */
export interface ShownReply {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly ReplySpan[];
  readonly group?: string;
}

/** The current scene, for everybody in the room. */
export interface SceneView {
  readonly title: string;
  readonly name: MomentName;
  readonly of: number; // moments in the scenario
  readonly lines: readonly Spoken[]; // of the moment or the ending, as far as the room has been shown
  readonly more: number; // lines still to come
  readonly options: readonly ShownOption[];
  readonly writes: boolean; // own words may be sent
  readonly again: boolean; // the room stepped back to this beat
  readonly tried?: string; // then: the line it said; absent if it was in own words
}

/** The room's answer and the reaction to it. */
export interface AnswerView {
  readonly said: string;
  readonly own: boolean; // somebody's own words were used
  readonly spans: readonly ReplySpan[]; // of own words
  readonly reaction: readonly Spoken[];
}

/** An item of the board with the column the room chose. */
export interface RoomBoardItem {
  readonly id: string;
  readonly seen: string;
  readonly readings: readonly string[]; // ordinary explanations
  readonly place: BoardColumn;
  readonly placed: boolean; // false: nobody has put it anywhere yet
}

/** Board and note, sorted by the room together. */
export interface RoomBoardView {
  readonly items: readonly RoomBoardItem[];
  readonly notes: readonly { readonly id: string; readonly text: string }[];
}

/** Everything phones and the projector receive: no names, no individual votes, nothing from the console. */
export interface PublicView {
  readonly at: number; // facts so far; a view with a higher number replaces an earlier one
  readonly moves: number; // facilitator's steps so far; orders given on this view carry this number
  readonly scenario: string;
  readonly language?: string; // of the scene, BCP 47; English if absent
  readonly choosing: Choosing;
  readonly met?: MetState; // of a second contact: how it begins
  readonly step: RoomStep;
  readonly part?: DebriefPart; // in the debrief only
  readonly page?: number; // of that part, from 0
  readonly oneLine?: true; // everybody answers one line, and no story is told
  readonly held?: true; // a break
  readonly outdated?: true; // the scenario has changed since the room opened
  readonly voters: number;
  readonly scene?: SceneView;
  readonly round?: { readonly round: number; readonly open: boolean; readonly answered: number };
  readonly spread?: RoomSpread; // after the reveal, if the room may see it
  readonly answer?: AnswerView;
  readonly wall: readonly ShownReply[];
  readonly board?: RoomBoardView;
}

const IN_LINES: readonly RoomStep[] = ['line', 'ending'];

function sceneOf(state: RoomState, session: SessionState): SceneView {
  const { began, ended, turns } = session;
  const shown = IN_LINES.includes(state.step) ? state.lines : countLines(state);
  const turn = currentTurn(session);
  const tried = ended ? undefined : turn?.attempts.at(-1);
  return {
    title: began.scenario.title,
    name: momentNames(turns).at(-1) ?? { number: 1, kind: 'moment', nth: 0 },
    of: began.beats,
    lines: linesSpoken(began, ended?.lines ?? turn?.beat.lines ?? []).slice(0, shown),
    more: Math.max(0, countLines(state) - shown),
    options: ended ? [] : (turn?.beat.options ?? []),
    writes: (turn?.beat.rates.length ?? 0) > 0,
    again: tried !== undefined,
    ...(tried && tried.reply === undefined && { tried: tried.chose.option }),
  };
}

/** The one line that everybody answers. */
const lineScene = ({ title, lines }: RoomLine): SceneView => ({
  title,
  name: { number: 1, kind: 'moment', nth: 0 },
  of: 1,
  lines,
  more: 0,
  options: [],
  writes: true,
  again: false,
});

function answerOf(session: SessionState): AnswerView | undefined {
  const turn = currentTurn(session);
  const attempt = turn && currentAttempt(turn);
  if (turn === undefined || attempt === undefined) return undefined;
  const said = saidIn(turn, attempt) ?? '';
  const clipped =
    attempt.reply === undefined
      ? { text: said, spans: [] }
      : clipReply(said, attempt.reply.reading.spans);
  return {
    said: clipped.text,
    own: attempt.reply !== undefined,
    spans: clipped.spans,
    reaction: linesSpoken(session.began, attempt.chose.reaction),
  };
}

const boardOf = (session: SessionState): RoomBoardView => ({
  items: boardEntries(session).map(({ observation: { id, seen, readings } }) => ({
    id,
    seen,
    readings,
    place: session.placements[id] ?? 'unknown',
    placed: session.placements[id] !== undefined,
  })),
  notes: session.ended?.notes ?? [],
});

/** Returns the language of the scene: that of its run once it has begun. */
const languageOf = ({ session, setup }: RoomState): { readonly language?: string } => {
  const language = session?.began.language ?? setup.language;
  return language === undefined || language === 'en' ? {} : { language };
};

const VOTING: readonly RoomStep[] = ['vote', 'talk', 'reveal'];

/** Builds the view that everybody in the room may see now. */
export function publicView(state: RoomState): PublicView {
  const { session, step, setup } = state;
  const round = VOTING.includes(step) ? currentRound(state) : undefined;
  const tally = round && tallyOf(round);
  const answer = step === 'reaction' && session ? answerOf(session) : undefined;
  return {
    at: state.length,
    moves: state.moves,
    scenario: setup.scenario,
    ...languageOf(state),
    choosing: setup.choosing,
    ...(setup.met && { met: setup.met }),
    step,
    voters: voters(state),
    wall: shownOf(state),
    ...(step === 'debrief' && { part: state.part, page: state.page }),
    ...(state.held && { held: true as const }),
    ...(state.outdated && { outdated: true as const }),
    ...(setup.drill !== undefined && { oneLine: true as const }),
    ...(session && { scene: sceneOf(state, session) }),
    ...(state.posed && { scene: lineScene(state.posed) }),
    ...(round &&
      tally && {
        round: {
          round: round.round,
          open: round.open,
          answered: tally.votes + tally.passed + answeredIn(state, round).size - round.votes.size,
        },
      }),
    ...(round &&
      tally &&
      step === 'reveal' &&
      setup.sees === 'spread' && {
        spread: roomSpread(tally, isTooClose(state.rounds, round)),
      }),
    ...(answer && { answer }),
    ...(session && step === 'sorting' && { board: boardOf(session) }),
  };
}

/** Returns the replies of this round that the facilitator put on the screen. */
const shownOf = (state: RoomState): readonly ShownReply[] => {
  if (state.covered) return [];
  const round = VOTING.includes(state.step) ? currentRound(state)?.round : undefined;
  return state.wall
    .filter((one) => one.round === round && one.as === 'shown')
    .map(({ id, text, reading, group }) => ({
      id,
      ...clipReply(text, state.step === 'reveal' ? reading.spans : []), // marks would reveal the answer
      ...(group !== undefined && { group }),
    }));
};
