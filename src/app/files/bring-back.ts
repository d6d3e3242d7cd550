import { list } from '../../core/kernel/json.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import { copyStanding } from '../../core/record/copies.ts';
import { makeRecord, type SessionRecord } from '../../core/record/record.ts';
import { decodeRecord, type OpenRecord } from '../../core/record/record-decode.ts';
import type { SessionEvent } from '../../core/run/event.ts';
import { decodeEvent } from '../../core/run/event.ts';
import { type FileProblem, recordTexts } from '../../export/record-files.ts';
import type { Visit } from '../shell/visit.ts';

/** Why a run is not brought back: its file cannot be read, or on this device it went on in another way. */
export type BringProblem = FileProblem | { readonly code: 'diverged' };

/** A file, or one inside an archive, that was left out. */
interface LeftOutRecord {
  readonly name: string;
  readonly problem: BringProblem;
}

/** The result of importing one's own saved runs. */
export interface BroughtBack {
  readonly added: number;
  readonly known: number;
  readonly unkept: number; // storage is blocked, full or damaged
  readonly left: readonly LeftOutRecord[];
}

const decodeFacts = list(decodeEvent, 1);

/** Lists the facts of a record that are not stored yet; `diverged` if those that are belong to another run. */
function missingFacts(
  stored: readonly SessionEvent[],
  record: SessionRecord,
): readonly SessionEvent[] | 'diverged' {
  const [began] = stored;
  if (began?.type !== 'began') return record.facts;
  const here = makeRecord(record.session, record.person, began, stored, true);
  const standing = copyStanding(here, record);
  if (standing === 'conflict') return 'diverged';
  return standing === 'later' ? record.facts.slice(stored.length) : [];
}

/** Stores a run, or its missing facts, as one's own. It counts only once everything is stored. */
async function keep(
  { store, person }: Visit,
  { record, state }: OpenRecord,
): Promise<'added' | 'known' | 'unkept' | 'diverged'> {
  const { session: id, scenario } = record;
  const had = await store.load(id);
  const stored = had.ok && had.value.length > 0 ? decodeFacts(had.value, '') : ok([]);
  if (!had.ok || !stored.ok) return 'unkept';
  const missing = missingFacts(stored.value, record);
  if (missing === 'diverged') return missing;
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
): Promise<Result<BroughtBack, BringProblem>> {
  const texts = recordTexts({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  const counts = { added: 0, known: 0, unkept: 0 };
  const left: LeftOutRecord[] = [];
  for (const { name, text } of texts) {
    const opened = text.ok ? decodeRecord(text.value) : text;
    const kept = opened.ok ? await keep(visit, opened.value) : undefined;
    if (!opened.ok) left.push({ name, problem: opened.error });
    else if (kept === 'diverged') left.push({ name, problem: { code: kept } });
    else if (kept !== undefined) counts[kept] += 1;
  }
  const [only] = left;
  return only !== undefined && texts.length === 1 ? err(only.problem) : ok({ ...counts, left });
}
