import { err, ok, type Result } from '../../core/kernel/result.ts';
import { decodeRecord, type OpenRecord } from '../../core/record/record-decode.ts';
import { type FileProblem, recordTexts } from '../../export/record-files.ts';
import type { Visit } from '../shell/visit.ts';

/** A file, or one inside an archive, that could not be read. */
export interface UnreadRecord {
  readonly name: string;
  readonly problem: FileProblem;
}

/** The result of importing one's own saved runs. */
export interface BroughtBack {
  readonly added: number;
  readonly known: number;
  readonly unkept: number; // storage is blocked or full
  readonly left: readonly UnreadRecord[];
}

/** Stores a run, or its missing facts, as one's own. It counts only once everything is stored. */
async function keep(
  { store, person }: Visit,
  { record, state }: OpenRecord,
): Promise<'added' | 'known' | 'unkept'> {
  const { session: id, scenario, facts } = record;
  const had = await store.load(id);
  if (!had.ok) return 'unkept';
  const missing = facts.slice(had.value.length);
  if (missing.length > 0) {
    const { startedAt } = state;
    const { cohort, broughtFrom = record.person.id } = record;
    const brought =
      broughtFrom === person.id
        ? {}
        : { brought: { person: broughtFrom, ...(cohort && { cohort }) } };
    const own = { person: person.id, scenario: scenario.id, startedAt, imported: false };
    const row = { id, ...own, ...brought };
    if (!(await store.create(row)).ok) return 'unkept';
    for (const fact of missing) if (!(await store.append(id, fact)).ok) return 'unkept';
  }
  const settled = await store.settle(); // the store may still hold writes in memory only
  if (!settled.ok) return 'unkept';
  return missing.length > 0 ? 'added' : 'known';
}

/**
 * Imports runs saved as one file, as one's own, on another device or after deletion. Returns a problem if the file
 * contains no record.
 */
export async function bringBack(
  visit: Visit,
  file: File,
): Promise<Result<BroughtBack, FileProblem>> {
  const texts = recordTexts({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  const counts = { added: 0, known: 0, unkept: 0 };
  const left: UnreadRecord[] = [];
  for (const { name, text } of texts) {
    const opened = text.ok ? decodeRecord(text.value) : text;
    if (opened.ok) counts[await keep(visit, opened.value)] += 1;
    else left.push({ name, problem: opened.error });
  }
  const [only] = left;
  return only !== undefined && texts.length === 1 ? err(only.problem) : ok({ ...counts, left });
}
