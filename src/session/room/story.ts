import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { EventDraft } from '../../core/run/event.ts';
import type { Intent } from '../../core/run/intent.ts';
import { reduce } from '../../core/run/reduce.ts';
import { movesOf, type SessionState } from '../../core/run/state.ts';
import { chosenCarried } from '../../core/scenario/carried.ts';
import { drawVariant } from '../../core/scenario/drawn-scenario.ts';
import { optionEvidence } from '../../core/scoring/remark.ts';
import type { BeatSheet, RoomDraft } from '../../group/facts/room-event.ts';
import type { RoomState } from '../../group/facts/room-state.ts';
import { createRunner, type StoryRunner } from '../../story/runner.ts';
import type { Content } from '../play/content.ts';
import { opening, takeTurn } from '../play/turn.ts';
import type { TurnProblem } from '../play/turn-problem.ts';
import type { RoomRefusal } from './actor.ts';
import { keepRunner, standingAt } from './kept-runners.ts';

type Told = Result<readonly RoomDraft[], RoomRefusal>;

const refusalOf = ({ code }: TurnProblem): RoomRefusal => {
  if (code === 'story' || code === 'unknown-option' || code === 'unknown-item') return code;
  return 'not-now';
};

/** Returns what each option of the current beat shows; empty if no beat is on. */
function sheetOf(runner: StoryRunner, { rubric }: Content): { readonly sheet?: BeatSheet } {
  const passage = runner.passage();
  if (passage.at !== 'beat') return {};
  const { beat } = passage;
  const options = beat.options.map((option) => ({
    id: option.id,
    evidence: optionEvidence(beat, option, rubric),
  }));
  return { sheet: { beat: beat.id, options } };
}

/** Starts the room's run, in practice mode so that the room can step back. */
export function beginStory(state: RoomState, content: Content): Told {
  const { seed, setup } = state;
  const variant = drawVariant(content.playable.scenario, seed, false);
  const draw = { seed, variant, ...(setup.met && { carried: chosenCarried(setup.met) }) };
  const runner = createRunner(content.playable.program, draw);
  const facts = opening(content, runner, { ...draw, mode: 'practice' });
  if (!facts.ok) return err('story');
  const [began] = facts.value;
  if (began?.type === 'began') keepRunner(began, [], content, runner);
  return ok([{ type: 'told', facts: facts.value, ...sheetOf(runner, content) }]);
}

/** Takes several turns on the room's run, each from the state the previous one left. */
export function tellStory(
  session: SessionState,
  intents: readonly Intent[],
  content: Content,
): Told {
  const runner = standingAt(session, content);
  if (runner === undefined) return err('story');
  let state = session;
  const facts: EventDraft[] = [];
  for (const intent of intents) {
    const turn = takeTurn(state, intent, content, runner);
    if (!turn.ok) return err(refusalOf(turn.error));
    for (const draft of turn.value) {
      const next = reduce(state, { seq: state.length, at: state.lastAt, ...draft });
      if (!next.ok) return err('not-now');
      state = next.value;
      facts.push(draft);
    }
  }
  keepRunner(state.began, movesOf(state), content, runner);
  const faced = facts.some(({ type }) => type === 'faced');
  return ok([{ type: 'told', facts, ...(faced && sheetOf(runner, content)) }]);
}
