import { err, ok, type Result } from '../../core/kernel/result.ts';
import { decodeRecord, type OpenRecord } from '../../core/record/record-decode.ts';
import { type FileProblem, recordTexts } from '../../export/record-files.ts';
import type { Visit } from '../shell/visit.ts';

/** A file, or one in an archive, that could not be read, and why. */
export interface UnreadRecord {
  readonly name: string;
  readonly problem: FileProblem;
}

/** What came of one's own saved runs: how many are back, were here already, or are not kept. */
export interface BroughtBack {
  readonly added: number;
  readonly known: number;
  readonly unkept: number; // the browser refused them, or its storage is full
  readonly left: readonly UnreadRecord[];
}

/** Keeps a run as one's own, or what is still missing of it. It counts once all of it is kept. */
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
    const row = { id, person: person.id, scenario: scenario.id, startedAt, imported: false };
    if (!(await store.create(row)).ok) return 'unkept';
    for (const fact of missing) if (!(await store.append(id, fact)).ok) return 'unkept';
  }
  const settled = await store.settle(); // a store may hold for this visit what it could not keep
  if (!settled.ok) return 'unkept';
  return missing.length > 0 ? 'added' : 'known';
}

/**
 * Brings back runs that were saved as one file, as one's own: on another device, or after all was
 * deleted. The problem of the file, where it is one that holds no record.
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
