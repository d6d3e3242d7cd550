import { ok, type Result } from '../core/kernel/result.ts';
import type { Person } from '../core/record/record.ts';
import type { SessionEvent } from '../core/run/event.ts';
import type { SessionStore, StoreProblem } from './store.ts';

/**
 * Moves everything one store holds about a person to another store, then deletes it from the first. Returns the person
 * it belongs to there: the one already known, or the same. Facts are copied undecoded.
 */
export async function carryOver(
  from: SessionStore,
  to: SessionStore,
  person: Person,
): Promise<Result<Person, StoreProblem>> {
  const [owner, rows, drafts] = [
    await to.firstPerson(person),
    await from.list(person.id),
    await from.drafts(''),
  ];
  if (!owner.ok) return owner;
  if (!rows.ok) return rows;
  if (!drafts.ok) return drafts;
  for (const row of rows.value) {
    const facts = await from.load(row.id);
    if (!facts.ok) return facts;
    await to.create({ ...row, person: owner.value.id });
    for (const fact of facts.value) await to.append(row.id, fact as SessionEvent);
  }
  const names = [person.id, ...rows.value.map((row) => row.id)];
  for (const [key, text] of Object.entries(drafts.value)) {
    if (!names.some((name) => key.includes(name))) continue;
    await to.setDraft(key.replace(person.id, owner.value.id), text);
  }
  const forgotten = await from.forget(person.id);
  return forgotten.ok ? ok(owner.value) : forgotten;
}
