import type { Began } from '../../core/run/event.ts';
import { movesOf, type SessionState } from '../../core/run/state.ts';
import { createRunner, drawOf, type StoryRunner } from '../../story/runner.ts';
import type { Content } from '../play/content.ts';

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
export function standingAt(session: SessionState, content: Content): StoryRunner | undefined {
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
export function keepRunner(
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
