import type { Intent } from '../../src/core/run/intent.ts';
import { GUESS_TIMES } from '../../src/core/run/intent.ts';
import { currentTurn, type SessionState } from '../../src/core/run/state.ts';
import { BOARD_COLUMNS } from '../../src/core/scenario/scenario.ts';
import type { Content } from '../../src/session/play/content.ts';
import type { Session } from '../../src/session/play/session.ts';
import { analyse } from '../../src/text/analyse.ts';
import { ANALYSER } from '../../src/text/version.ts';
import { contentOf } from '../content.ts';

/** A scenario as the pages have it, with what reads typed replies. */
export const playable = (id: string): Content => ({
  ...contentOf(id),
  analyser: { version: ANALYSER.version, analyse },
});

const REPLIES = [
  'What has today been like for you?',
  'That sounds heavy. I can stay a while.',
  'Did he hit you?',
  'I promise nobody will ever know about this.',
  'You should leave him tonight.',
  'qwxz plmk',
] as const;

type Pick = (below: number) => number;

const oneOf = <T>(all: readonly T[], pick: Pick): T => all[pick(all.length)] as T;

/** What somebody may do next who does everything the pages allow, in and out of order. */
function anything(state: SessionState, pick: Pick): Intent {
  const items = state.notebook.map(({ observation }) => observation);
  const beat = currentTurn(state)?.beat;
  const notice = (): Intent => {
    const item = oneOf(items, pick);
    const kind = pick(4);
    return {
      type: 'notice',
      item: item.id,
      pinned: pick(2) === 0,
      ...(kind === 1 && { reading: { from: 'self' as const, text: 'In my own words.' } }),
      ...(kind === 2 && { reading: { from: 'list' as const, text: oneOf(item.readings, pick) } }),
    };
  };
  const beside: readonly (() => Intent)[] = [
    () => ({ type: 'guess', when: oneOf(GUESS_TIMES, pick), sure: pick(101) }),
    () => ({ type: 'pause' }),
    ...(items.length > 0 ? [notice, notice] : []),
  ];
  const options = beat?.options.map(({ id }) => id) ?? [];
  const choose = (): Intent => ({ type: 'choose', option: oneOf(options, pick) });
  const own: readonly (() => Intent)[] = {
    opening: [],
    closed: [],
    skipped: [],
    choosing: [
      choose,
      choose,
      () => ({ type: 'hint' as const }),
      () => ({ type: 'reply' as const, text: oneOf(REPLIES, pick), keep: pick(3) > 0 }),
    ],
    reading: [
      (): Intent => ({
        type: 'settle',
        ...(state.reply?.reading.possible && { meant: pick(2) === 0 }),
        ...(state.reply?.nearest === undefined && { option: oneOf(options, pick) }),
      }),
      () => ({ type: 'contest' as const }),
    ],
    reacting: [
      () => ({ type: 'goOn' as const }),
      () => ({ type: 'goOn' as const }),
      () => ({ type: 'retry' as const }),
      () => ({ type: 'contest' as const }),
    ],
    sorting: [
      () => ({
        type: 'place' as const,
        item: oneOf(items, pick)?.id ?? '',
        place: oneOf(BOARD_COLUMNS, pick),
      }),
      () => ({
        type: 'place' as const,
        item: oneOf(items, pick)?.id ?? '',
        place: oneOf(BOARD_COLUMNS, pick),
      }),
      (): Intent => ({
        type: 'file',
        ...((state.ended?.notes.length ?? 0) > 0 && {
          note: oneOf(state.ended?.notes ?? [], pick).id,
        }),
      }),
    ],
  }[state.phase];
  const skip = pick(200) === 0;
  if (skip) return { type: 'skip' };
  const acts = pick(5) < 3 ? own : beside;
  return oneOf(acts.length > 0 ? acts : beside, pick)();
}

/** Numbers drawn from one; the same for the same. */
export function drawer(seed: number): Pick {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Does anything at all, so often; what cannot be done now is left. */
export function wander(session: Session, seed: number, times: number): void {
  const pick = drawer(seed);
  for (let at = 0; at < times; at += 1) session.send(anything(session.log.state(), pick));
}
