import { list } from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { decodeEvent } from '../../core/run/event.ts';
import { replay } from '../../core/run/reduce.ts';
import type { SessionStore, StoreProblem } from '../../store/store.ts';
import type { Trouble } from '../../ui/trouble/trouble.ts';
import type { StoredRun } from './stored-run.ts';

const decodeFacts = list(decodeEvent, 1);

const unread = ({ message }: StoreProblem) => err({ code: 'unread', message } as const);

/** Loads one session of a person and replays it. Damage is reported, never repaired. */
export async function readSession(
  store: SessionStore,
  session: string,
  person: string,
): Promise<Result<StoredRun, Trouble>> {
  const row = await store.row(session);
  if (!row.ok) return unread(row.error);
  if (row.value?.person !== person) return err({ code: 'no-session' }); // or another person's
  const stored = await store.load(session);
  if (!stored.ok) return unread(stored.error);
  const facts = decodeFacts(stored.value, '');
  if (!facts.ok) return err({ code: 'bad-shape', problem: facts.error });
  const state = replay(facts.value);
  if (!state.ok) return err({ code: 'bad-log', problem: state.error });
  return ok({ row: row.value, facts: facts.value, state: state.value });
}

/**
 * Loads all readable sessions of one person, oldest first. `tell` is called if not all could be read: a page that lists
 * them must not pass for complete.
 */
export async function readSessions(
  store: SessionStore,
  person: string,
  tell: (trouble: Trouble) => void = () => {},
): Promise<readonly StoredRun[]> {
  const rows = await store.list(person);
  if (!rows.ok) {
    tell({ code: 'unread', message: rows.error.message });
    return [];
  }
  const kept = await Promise.all(rows.value.map((row) => readSession(store, row.id, person)));
  const runs = kept.flatMap((one) => (one.ok ? [one.value] : []));
  if (runs.length < kept.length) tell({ code: 'some-unread', count: kept.length - runs.length });
  return runs;
}
