import type { SessionEvent } from '../../core/run/event.ts';
import type { Intent } from '../../core/run/intent.ts';
import type { SessionState } from '../../core/run/state.ts';
import type { Beat } from '../../core/scenario/beat.ts';
import { drawnScenario } from '../../core/scenario/drawn-scenario.ts';
import type { BoardColumn, Item, Note } from '../../core/scenario/scenario.ts';
import { createRunner } from '../../story/runner.ts';
import type { Content } from './content.ts';
import { type FactLog, numbered, openFactLog } from './log.ts';
import { notesOf } from './shown.ts';
import { opening, type RunDraw, takeTurn } from './turn.ts';

/** A scripted player: decides from what the story knows, without a page. */
export interface Player {
  /** Returns the id of the chosen option; undefined abandons the run. */
  readonly choose: (beat: Beat) => string | undefined;
  readonly place: (item: Item) => BoardColumn;
  readonly note: (notes: readonly Note[]) => string;
  /** Returns a confidence, 0 to 100; `trafficking` is the truth, or undefined if the case never resolves. */
  readonly sure: (trafficking: boolean | undefined) => number;
}

/** Returns milliseconds since 1970, UTC; advances with every call. */
type Clock = () => number;

/** Returns the intents with which this player sorts the board and files the note. */
function filing(state: SessionState, content: Content, player: Player): readonly Intent[] {
  const scenario = drawnScenario(content.playable.scenario, state.began);
  const sure = player.sure(scenario.debrief.trafficking);
  const guess: Intent = { type: 'guess', when: 'end', sure };
  if (scenario.board === false) return [guess, { type: 'file' }];
  const seen = scenario.items.filter(({ id }) =>
    state.notebook.some(({ observation }) => observation.id === id),
  );
  const placed = seen.map((item): Intent => {
    return { type: 'place', item: item.id, place: player.place(item) };
  });
  const notes = notesOf(scenario, state.ended?.telling ?? '');
  const file: Intent =
    notes.length === 0 ? { type: 'file' } : { type: 'file', note: player.note(notes) };
  return [guess, ...placed, file];
}

/**
 * Plays a whole run on a checked story through the same steps as a page, and returns its facts. Throws if the story
 * refuses a step.
 */
export function playThrough(
  content: Content,
  draw: RunDraw,
  player: Player,
  now: Clock,
): readonly SessionEvent[] {
  const runner = createRunner(content.playable.program, draw);
  const drafts = opening(content, runner, draw);
  if (!drafts.ok) throw new Error(`a checked story cannot open: ${drafts.error.code}`);
  const opened = openFactLog(numbered(drafts.value, 0, now()));
  if (!opened.ok) throw new Error(`the first facts are refused: ${opened.error.code}`);
  const log: FactLog = opened.value;
  const send = (intent: Intent): SessionState => {
    const turn = takeTurn(log.state(), intent, content, runner);
    if (!turn.ok) throw new Error(`${intent.type} is refused: ${turn.error.code}`);
    const added = log.append(turn.value, now());
    if (!added.ok) throw new Error(`a fact is refused: ${added.error.code}`);
    return added.value;
  };
  let state = log.state();
  while (state.phase === 'choosing') {
    const passage = runner.passage();
    const option = passage.at === 'beat' ? player.choose(passage.beat) : undefined;
    if (option === undefined) return log.facts();
    send({ type: 'choose', option });
    state = send({ type: 'goOn' });
  }
  for (const intent of filing(state, content, player)) send(intent);
  return log.facts();
}
