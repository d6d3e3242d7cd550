import { err, ok, type Result } from '../../core/kernel/result.ts';
import { lacksOwnWords } from '../../core/record/record.ts';
import type { SessionEvent } from '../../core/run/event.ts';
import type { ResumedRun } from '../../lms/sitting.ts';
import { rebuilt } from '../../lms/suspend/rebuilt.ts';
import type { Suspended } from '../../lms/suspend/step.ts';
import { continuesPlace, isOfPlace, readSuspend } from '../../lms/suspend/suspend.ts';
import type { Content } from '../../session/play/content.ts';
import { openFactLog } from '../../session/play/log.ts';
import type { SessionStore, StoreProblem } from '../../store/store.ts';
import type { Trouble } from '../../ui/trouble/trouble.ts';
import { drawId } from '../device/person.ts';
import { readingNow, setReading } from '../run/bookmark.ts';
import { readSessions } from '../run/library.ts';
import { isOpen, type StoredRun } from '../run/stored-run.ts';

/** The result of restoring the state a platform saved. */
export interface RestoredPlace {
  readonly resumed?: ResumedRun;
  /** Unfinished runs of earlier attempts, hidden: the platform's saved run is the one to continue. */
  readonly hidden: ReadonlySet<string>;
  readonly keepsPlace: boolean; // false: the saved state cannot be read, and stays until a run begins anew
  readonly trouble?: Trouble;
}

type GiveContent = (scenario: string, language: string) => Promise<Content | undefined>;

interface ReadRun extends ResumedRun {
  readonly place: Suspended;
}

interface UnreadPlace {
  readonly code: 'lms-other' | 'lms-damaged';
}

/** Rebuilds the run in a saved text, for this unit's scenario. */
async function runIn(
  text: string,
  scenario: string,
  contentOf: GiveContent,
): Promise<Result<ReadRun, UnreadPlace>> {
  const kept = readSuspend(text);
  if (!kept.ok) return err({ code: 'lms-damaged' });
  const content = await contentOf(scenario, kept.value.language);
  if (content === undefined) return err({ code: 'lms-other' });
  const made = rebuilt(kept.value, content);
  if (!made.ok) return err({ code: made.error === 'damaged' ? 'lms-damaged' : 'lms-other' });
  const log = openFactLog(made.value);
  return log.ok ? ok({ log: log.value, content, place: kept.value }) : err({ code: 'lms-damaged' });
}

/** A restored run's session in this browser, and why not all of it could be stored. */
interface StoredAnew {
  readonly session: string; // its id
  readonly problem?: StoreProblem;
}

/** Stores a run in this browser as a new session. The first failure is returned; storing goes on, since the visit's memory takes what the browser refuses. */
async function storeAnew(
  store: SessionStore,
  person: string,
  scenario: string,
  facts: readonly SessionEvent[],
): Promise<StoredAnew> {
  const session = drawId();
  const startedAt = facts[0]?.at ?? 0;
  const created = await store.create({ id: session, person, scenario, startedAt, imported: false });
  let problem = created.ok ? undefined : created.error;
  for (const fact of facts) {
    const stored = await store.append(session, fact);
    if (!stored.ok) problem ??= stored.error;
  }
  return { session, ...(problem && { problem }) };
}

/** Hides an earlier attempt's open runs and its bookmark of an open debrief. */
async function leaveOthers(
  store: SessionStore,
  person: string,
  runs: readonly StoredRun[],
  session: string | undefined,
): Promise<ReadonlySet<string>> {
  const reading = await readingNow(store, person);
  if (reading !== '' && reading !== session) await setReading(store, person, '');
  const others = runs.filter((run) => isOpen(run) && run.row.id !== session);
  return new Set(others.map(({ row }) => row.id));
}

/**
 * Restores the platform's saved run in this browser's store. If the browser still has that run, with its typed words,
 * it continues; otherwise it is rebuilt from its steps. If the platform has saved nothing, this is a fresh start,
 * whatever the browser has from earlier attempts.
 */
export async function restorePlace(
  store: SessionStore,
  person: string,
  scenario: string,
  text: string,
  contentOf: GiveContent,
): Promise<RestoredPlace> {
  const all = await readSessions(store, person);
  const runs = all.filter(({ row }) => row.scenario === scenario);
  if (text === '') {
    return { hidden: await leaveOthers(store, person, runs, undefined), keepsPlace: true };
  }
  const kept = await runIn(text, scenario, contentOf);
  if (!kept.ok) {
    const read = readSuspend(text);
    const old = runs.findLast(({ facts }) => read.ok && isOfPlace(facts, read.value)); // its last answer may be in one of the two only
    const trouble = { ...kept.error, session: old?.row.id };
    return { hidden: new Set(), keepsPlace: false, trouble };
  }
  const { place, ...resumed } = kept.value;
  const facts = resumed.log.facts();
  const here = runs.findLast((run) => continuesPlace(run.facts, place));
  const { session, problem }: StoredAnew = here
    ? { session: here.row.id }
    : await storeAnew(store, person, scenario, facts);
  const lacksWords = here === undefined && facts.some(lacksOwnWords);
  const trouble: Trouble | undefined = problem ?? (lacksWords ? { code: 'lms-words' } : undefined);
  return {
    resumed,
    hidden: await leaveOthers(store, person, runs, session),
    keepsPlace: true,
    ...(trouble && { trouble }),
  };
}
