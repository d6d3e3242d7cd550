import { RECORD_MOST } from '../core/record.ts';
import { decodeRecord } from '../core/record-decode.ts';
import { err, ok, type Result } from '../core/result.ts';
import { openKeeper } from '../store/keeper.ts';
import type { Trouble } from '../ui/trouble/trouble.ts';
import { drawId } from './person.ts';
import type { Visit } from './visit.ts';

/**
 * Open a record file: its facts are kept beside what is here already, under an id of their own, so
 * nothing is overwritten. Gives the id of its session.
 */
export async function loadRecord(
  { store, person }: Visit,
  file: File,
): Promise<Result<string, Trouble>> {
  if (file.size > RECORD_MOST) return err({ code: 'too-long', characters: file.size });
  const opened = decodeRecord(await file.text());
  if (!opened.ok) return opened;
  const { record, state } = opened.value;
  const id = drawId();
  await store.create({
    id,
    person: person.id,
    scenario: record.scenario.id,
    startedAt: state.startedAt,
    imported: true,
  });
  const keeper = openKeeper(store, id, () => {});
  keeper.keep(record.facts);
  await keeper.settled();
  return ok(id);
}
