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

/** Somebody who plays without a page: given what the story knows, says what they do. */
export interface Player {
  /** The id of the option said; undefined leaves the run there for good. */
  readonly choose: (beat: Beat) => string | undefined;
  readonly place: (item: Item) => BoardColumn;
  readonly note: (notes: readonly Note[]) => string;
  /** 0 to 100, whether the case is trafficking or never resolves. */
  readonly sure: (trafficking: boolean | undefined) => number;
}

/** Milliseconds since 1970, UTC; it goes on with every look. */
type Clock = () => number;

/** The intents that file board and note as this player would. */
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

/** Plays one whole run on a checked story, move by move as a page would, and gives its facts. */
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
