import type { Intent } from '../../src/core/run/intent.ts';
import type { SessionState } from '../../src/core/run/state.ts';
import type { Content } from '../../src/session/play/content.ts';
import { type Session, startSession } from '../../src/session/play/session.ts';
import { STRONGEST } from '../e2e/responses.ts';

/** A clock that goes on by one second at every look. */
export function ticking(from = 1_700_000_000_000): () => number {
  let at = from;
  return () => {
    at += 1000;
    return at;
  };
}

export const PRACTICE = { seed: 256, mode: 'practice' } as const;
export const ASSESSMENT = { seed: 256, mode: 'assessment' } as const;

/** A run that has just begun. */
export function begin(content: Content, draw: Parameters<typeof startSession>[1]): Session {
  const started = startSession(content, draw, ticking());
  if (!started.ok) throw new Error(started.error.code);
  return started.value;
}

/** Send an intent that must succeed. */
export function must(session: Session, intent: Intent): SessionState {
  const done = session.send(intent);
  if (!done.ok) throw new Error(`${intent.type}: ${done.error.code}`);
  return done.value;
}

/** Say these options one after the other, going on after each reaction. */
export function say(session: Session, options: readonly string[]): SessionState {
  for (const option of options) {
    must(session, { type: 'choose', option });
    must(session, { type: 'goOn' });
  }
  return session.log.state();
}

/** File the strongest note with nothing placed but what `places` says. */
export function finish(
  session: Session,
  note: string,
  places: { readonly [item: string]: 'action' | 'means' | 'purpose' | 'ordinary' } = {},
): SessionState {
  for (const [item, place] of Object.entries(places)) must(session, { type: 'place', item, place });
  return must(session, { type: 'file', note });
}

/** The strongest response of each moment, with a pause in the two exchanges that are not rated. */
export const STRONG = STRONGEST;
