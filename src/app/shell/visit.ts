import { ok, type Result } from '../../core/kernel/result.ts';
import type { Person } from '../../core/record/record.ts';
import type { Content } from '../../session/play/content.ts';
import { browserStore } from '../../store/browser.ts';
import { carryOver } from '../../store/carry-over.ts';
import { memoryStore } from '../../store/memory.ts';
import { mirroredStore } from '../../store/mirrored.ts';
import type { SessionStore, StoreProblem } from '../../store/store.ts';
import type { DeviceUse } from '../../ui/device-use.ts';
import type { DraftKept } from '../../ui/studio/draft-state.tsx';
import type { Trouble } from '../../ui/trouble/trouble.ts';
import { deviceUse, setDeviceUse } from '../device/device-memory.ts';
import { newPerson } from '../device/person.ts';
import type { LmsLink } from '../lms/link.ts';
import type { OwnViews } from '../picture/run-view.ts';

/** A draft as it is played. */
export interface DraftContent extends Content {
  readonly own?: OwnViews; // what its pictures show; those of the build if absent
}

/** One visit: who is training, and where their facts are stored. */
export interface Visit {
  readonly store: SessionStore;
  readonly whole?: SessionStore; // everything stored, if `store` shows only one unit's runs
  readonly person: Person;
  /** Whose device this is; `unasked` until the first start: nothing is stored before that. */
  readonly use: DeviceUse | 'unasked';
  readonly trouble: Trouble | undefined; // why nothing outlives the page, if that was not intended
  readonly notice?: Trouble | undefined; // what the first page says of the launch
  readonly lms?: LmsLink; // the learning platform that launched the pages
  readonly draft?: DraftContent; // the only scene that is played here: a draft of the studio
}

/** Tells whether what was written outlives the page, or why not. */
export function keptAfter(
  { store, use, trouble }: Visit,
  written: Result<unknown, StoreProblem>,
): DraftKept {
  if (!written.ok) return written.error.code === 'full' ? 'full' : 'failed';
  if (store.lasting) return 'saved';
  return use === 'unasked' && trouble === undefined ? 'unasked' : 'refused';
}

/** Opens a visit that plays one draft and keeps nothing. */
export async function openDraftVisit(draft: DraftContent): Promise<Visit> {
  return { ...(await inThisPage('shared')), draft };
}

async function inThisPage(
  use: Visit['use'],
  trouble: Trouble | undefined = undefined,
): Promise<Visit> {
  const store = memoryStore();
  const person = newPerson();
  await store.setPerson(person);
  return { store, person, use, trouble };
}

async function onThisDevice(store: SessionStore): Promise<Visit> {
  const candidate = newPerson();
  const known = await store.firstPerson(candidate);
  return { store, person: known.ok ? known.value : candidate, use: 'own', trouble: undefined };
}

/**
 * Opens this browser's store if the person said that the device is theirs, or trained here before that was asked;
 * otherwise a store in memory.
 */
export async function openVisit(): Promise<Visit> {
  const use = deviceUse();
  if (use === 'shared') return inThisPage('shared');
  const opened = await browserStore();
  if (!opened.ok) return inThisPage('own', { code: 'refused' });
  const store = mirroredStore(opened.value);
  const known = await store.person();
  if (!known.ok) return inThisPage('own', { code: 'refused' }); // runs would be stored as somebody else's
  const isOwn = use === 'own' || known.value !== undefined;
  return isOwn ? onThisDevice(store) : inThisPage('unasked');
}

/**
 * Opens the visit again after another tab has changed what is stored. Where its person is still known, or nothing of it
 * was stored, it stays as it is: memory may hold what still waits for room. Where another tab is to leave no progress,
 * a run that waits for room goes on in this page alone, which has said so, and is gone when the page closes.
 */
export async function reopenVisit(visit: Visit): Promise<Visit> {
  if (visit.use === 'own' && !visit.store.lasting) return visit;
  const next = await openVisit();
  if (next.person.id === visit.person.id) return visit;
  const unkept = await visit.store.letGo();
  return unkept === undefined
    ? next
    : { ...visit, store: unkept, use: 'shared', trouble: undefined };
}

/**
 * Switches a visit between an own and a shared device. Runs so far move from the old store to the new one. On failure
 * returns the old visit with the reason; if runs could be moved but not stored, the new one with the reason.
 */
export async function changeUse(visit: Visit, use: DeviceUse): Promise<Visit> {
  if (visit.use === use) return visit; // moving a store into itself would empty it
  const from = visit.whole ?? visit.store;
  await from.settle();
  const opened = use === 'own' ? await browserStore() : undefined;
  if (opened?.ok === false) return { ...visit, trouble: { code: 'refused' } };
  const store = opened === undefined ? memoryStore() : mirroredStore(opened.value);
  if (visit.lms) await store.setPerson(visit.person); // the platform names the person, not this browser
  const carried = await carryOver(from, store, visit.person);
  if (!carried.ok) return { ...visit, trouble: carried.error };
  setDeviceUse(use);
  const kept = await store.settle();
  const shown = visit.lms && { store: visit.lms.narrow(store), whole: store };
  const trouble = kept.ok ? undefined : kept.error;
  return { ...visit, store, ...shown, person: carried.value, use, trouble };
}

/** Deletes everything stored on this device, of all people. */
export async function clearDevice({ store }: Visit): Promise<Result<void, StoreProblem>> {
  const cleared = await store.clear();
  if (!cleared.ok || store.lasting) return cleared;
  const opened = await browserStore(); // this visit stores nothing there, but an earlier one may have
  return opened.ok ? opened.value.clear() : ok(undefined);
}
