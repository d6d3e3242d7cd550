import { movesOf, type SessionState } from '../../core/run/state.ts';
import { createRunner, drawOf, type StoryRunner } from '../../story/runner.ts';
import type { Content } from '../play/content.ts';

const MOST = 50; // runners kept of one scenario; each holds a whole story

/**
 * Runners by where they stand, so that a room that goes on need not play its story again from the
 * start. They are no part of any state: the same draw and moves always give the same runner.
 */
const kept = new WeakMap<Content, Map<string, StoryRunner>>();

const keyOf = (session: SessionState): string =>
  JSON.stringify([drawOf(session.began), ...movesOf(session)]);

const runnersOf = (content: Content): Map<string, StoryRunner> => {
  const known = kept.get(content) ?? new Map<string, StoryRunner>();
  kept.set(content, known);
  return known;
};

/** A runner that stands where a run does, for one use; undefined where the story does not lead there. */
export function standingAt(session: SessionState, content: Content): StoryRunner | undefined {
  const runners = runnersOf(content);
  const key = keyOf(session);
  const there = runners.get(key);
  if (there !== undefined) {
    runners.delete(key);
    return there;
  }
  const runner = createRunner(content.playable.program, drawOf(session.began));
  return runner.replay(movesOf(session)).ok ? runner : undefined;
}

/** Keeps a runner that has gone where a run stands now. */
export function keepRunner(session: SessionState, content: Content, runner: StoryRunner): void {
  const runners = runnersOf(content);
  runners.set(keyOf(session), runner);
  const oldest = runners.size > MOST ? runners.keys().next().value : undefined;
  if (oldest !== undefined) runners.delete(oldest);
}
