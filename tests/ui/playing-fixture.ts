import { h } from 'preact';
import { useState } from 'preact/hooks';
import type { EventDraft } from '../../src/core/run/event.ts';
import type { Intent } from '../../src/core/run/intent.ts';
import { currentTurn, type SessionState } from '../../src/core/run/state.ts';
import { debrief } from '../../src/core/scoring/debrief.ts';
import { type BoardProps, BoardView } from '../../src/ui/board/board-view.tsx';
import type { DebriefProps } from '../../src/ui/debrief/debrief-props.ts';
import type { PlayProps } from '../../src/ui/play/play-props.ts';
import { PlayView } from '../../src/ui/play/play-view.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../src/ui/settings.ts';
import { chose, faced, RUBRIC, withFacts } from './session-fixture.ts';
import { BEATS } from './story-fixture.ts';

/** Drafts in memory. */
export function memoryDrafts(kept: { readonly [key: string]: string } = {}) {
  const all = new Map(Object.entries(kept));
  return {
    get: (key: string) => all.get(key) ?? '',
    set: (key: string, text: string) => void all.set(key, text),
  };
}

/** What a session would make of an intent, as far as the fixture's story goes. */
function factsOf(state: SessionState, intent: Intent): readonly EventDraft[] {
  const beat = currentTurn(state)?.beat.id ?? '';
  switch (intent.type) {
    case 'choose':
      return [chose(beat, intent.option)];
    case 'goOn':
      return [faced(BEATS[state.turns.length]?.id ?? '')];
    case 'hint':
      return [{ type: 'hinted', beat }];
    case 'retry':
      return [{ type: 'retried', beat }];
    case 'notice':
      return [{ ...intent, type: 'noticed' }];
    case 'guess':
      return [{ ...intent, type: 'guessed' }];
    case 'place':
      return [{ ...intent, type: 'placed' }];
    default:
      return [];
  }
}

/** Lines, answer and feedback come at once. */
const AT_ONCE: Settings = { ...DEFAULT_SETTINGS, pace: 'instant' };

export type Send = (intent: Intent) => void;

/** A run that follows the intents sent to it; `told` hears each of them. */
function useRun(start: SessionState, told: Send) {
  const [state, setState] = useState(start);
  const send: Send = (intent) => {
    told(intent);
    setState((before) => withFacts(before, factsOf(before, intent)));
  };
  return { state, send };
}

const nothing = () => {};

/** The scene with nobody listening. */
export const playProps = (state: SessionState, more: Partial<PlayProps> = {}): PlayProps => ({
  state,
  rubric: RUBRIC,
  settings: AT_ONCE,
  drafts: memoryDrafts(),
  notebookOpen: false,
  paused: false,
  send: nothing,
  onNotebook: nothing,
  onPause: nothing,
  onSettings: nothing,
  ...more,
});

interface PlayingProps {
  readonly start: SessionState;
  readonly told?: Send;
  readonly settings?: Partial<Settings>;
  readonly more?: Partial<PlayProps>;
}

/** The scene as a page holds it: intents become facts, the notebook and the pause open and close. */
export function Playing({ start, told = nothing, settings, more }: PlayingProps) {
  const run = useRun(start, told);
  const [notebookOpen, onNotebook] = useState(more?.notebookOpen ?? false);
  const [paused, onPause] = useState(false);
  const props = playProps(run.state, { ...more, notebookOpen, paused, onNotebook, onPause });
  return h(PlayView, {
    ...props,
    send: run.send,
    settings: { ...AT_ONCE, ...settings },
  });
}

/** The debrief of a run with nobody listening. */
export const debriefProps = (
  state: SessionState,
  more: Partial<DebriefProps> = {},
): DebriefProps => ({
  state,
  debrief: debrief(state, RUBRIC),
  rubric: RUBRIC,
  drafts: memoryDrafts(),
  onPlayAgain: nothing,
  onSave: nothing,
  onPrint: nothing,
  onHome: nothing,
  ...more,
});

/** Opens everything that is folded in the debrief. */
export function openFolds(): void {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
}

interface SortingProps {
  readonly start: SessionState;
  readonly told: Send;
  readonly drafts: BoardProps['drafts'];
  readonly onPause?: BoardProps['onPause'];
}

/** The board as a page holds it: what is placed becomes a fact. */
export function Sorting({ start, told, drafts, onPause = nothing }: SortingProps) {
  const run = useRun(start, told);
  return h(BoardView, { ...run, settings: DEFAULT_SETTINGS, drafts, paused: false, onPause });
}
