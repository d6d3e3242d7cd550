import { decodeRecord, type OpenRecord } from '../core/record-decode.ts';
import { err, ok, type Result } from '../core/result.ts';
import { type FileProblem, textsOf } from '../export/record-files.ts';
import { openKeeper } from '../store/keeper.ts';
import type { Visit } from './visit.ts';

/** What came of one's own saved runs: how many are back, were here already, or could not be read. */
export interface BroughtBack {
  readonly added: number;
  readonly known: number;
  readonly left: number;
}

/** Keeps a run as one's own, unless it is here already. */
async function keep({ store, person }: Visit, { record, state }: OpenRecord): Promise<boolean> {
  const { session: id, scenario } = record;
  const here = await store.row(id);
  if (here.ok && here.value !== undefined) return false;
  const { startedAt } = state;
  const row = { id, person: person.id, scenario: scenario.id, startedAt, imported: false };
  const created = await store.create(row);
  if (!created.ok) return false;
  const keeper = openKeeper(store, id, () => {});
  keeper.keep(record.facts);
  await keeper.settled();
  return true;
}

/** Brings back runs that were saved as one file, as one's own: on another device, or after all was deleted. */
export async function bringBack(
  visit: Visit,
  file: File,
): Promise<Result<BroughtBack, FileProblem>> {
  const texts = textsOf({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  let [added, known, left] = [0, 0, 0];
  for (const { text } of texts) {
    const opened = text.ok ? decodeRecord(text.value) : text;
    if (!opened.ok) left += 1;
    else if (await keep(visit, opened.value)) added += 1;
    else known += 1;
  }
  const [first] = texts;
  if (texts.length === 1 && first?.text.ok === false) return err(first.text.error);
  return ok({ added, known, left });
}
