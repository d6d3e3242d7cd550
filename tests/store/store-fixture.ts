import type { SessionEvent } from '../../src/core/run/event.ts';
import { memoryStore } from '../../src/store/memory.ts';
import type { SessionStore } from '../../src/store/store.ts';

export const paused = (seq: number): SessionEvent => ({ seq, at: seq, type: 'paused' });

export const row = (id: string, person: string, startedAt: number) => ({
  id,
  person,
  scenario: 'platform-four',
  startedAt,
  imported: false,
});

/** A store without room for rows and facts, until it is made. */
export function narrow() {
  const store = memoryStore();
  let room = false;
  const no = () =>
    Promise.resolve({ ok: false, error: { code: 'full', message: 'no room' } } as const);
  const small: SessionStore = {
    ...store,
    lasting: true,
    create: (one) => (room ? store.create(one) : no()),
    append: (session, fact) => (room ? store.append(session, fact) : no()),
  };
  return {
    store: small,
    makeRoom: () => {
      room = true;
    },
    fill: () => {
      room = false;
    },
  };
}
