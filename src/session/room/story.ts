import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { Began, EventDraft } from '../../core/run/event.ts';
import type { Intent } from '../../core/run/intent.ts';
import { reduce } from '../../core/run/reduce.ts';
import { movesOf, type SessionState } from '../../core/run/state.ts';
import { chosenCarried } from '../../core/scenario/carried.ts';
import { drawVariant } from '../../core/scenario/drawn-scenario.ts';
import { optionEvidence } from '../../core/scoring/remark.ts';
import type { BeatSheet, RoomDraft } from '../../group/facts/room-event.ts';
import type { RoomState } from '../../group/facts/room-state.ts';
import { createRunner, drawOf, type StoryRunner } from '../../story/runner.ts';
import type { Content } from '../play/content.ts';
import { opening, takeTurn } from '../play/turn.ts';
import type { TurnProblem } from '../play/turn-problem.ts';
import type { RoomRefusal } from './actor.ts';

const MAX_RUNNERS = 50; // cached runners per scenario; each holds a whole story

/**
 * Cache of runners by position, so that a room can continue without replaying its story from the start. Not state: the
 * same draw and moves always rebuild the same runner.
 */
const kept = new WeakMap<Content, Map<string, StoryRunner>>();

const keyOf = (began: Began, moves: readonly string[]): string =>
  JSON.stringify([drawOf(began), ...moves]);

const runnersOf = (content: Content): Map<string, StoryRunner> => {
  const known = kept.get(content) ?? new Map<string, StoryRunner>();
  kept.set(content, known);
  return known;
};

/** Takes a runner positioned at a run's current state, for one use; undefined if the moves do not fit the story. */
function standingAt(session: SessionState, content: Content): StoryRunner | undefined {
  const runners = runnersOf(content);
  const key = keyOf(session.began, movesOf(session));
  const there = runners.get(key);
  if (there !== undefined) {
    runners.delete(key);
    return there;
  }
  const runner = createRunner(content.playable.program, drawOf(session.began));
  return runner.replay(movesOf(session)).ok ? runner : undefined;
}

/** Puts a runner into the cache that stands after these moves of a run. */
function keepRunner(
  began: Began,
  moves: readonly string[],
  content: Content,
  runner: StoryRunner,
): void {
  const runners = runnersOf(content);
  runners.set(keyOf(began, moves), runner);
  const oldest = runners.size > MAX_RUNNERS ? runners.keys().next().value : undefined;
  if (oldest !== undefined) runners.delete(oldest);
}

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
