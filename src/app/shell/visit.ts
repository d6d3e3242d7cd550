import { ok, type Result } from '../../core/kernel/result.ts';
import type { Person } from '../../core/record/record.ts';
import { browserStore } from '../../store/browser.ts';
import { carryOver } from '../../store/carry-over.ts';
import { memoryStore } from '../../store/memory.ts';
import { mirroredStore } from '../../store/mirrored.ts';
import type { SessionStore, StoreProblem } from '../../store/store.ts';
import type { DeviceUse } from '../../ui/device-use.ts';
import type { Trouble } from '../../ui/trouble/trouble.ts';
import { deviceUse, setDeviceUse } from '../device/device-memory.ts';
import { newPerson } from '../device/person.ts';
import type { LmsLink } from '../lms/link.ts';

/** One visit to the pages: who is training, and where their facts are kept. */
export interface Visit {
  readonly store: SessionStore;
  readonly whole?: SessionStore; // all that is kept, where `store` shows one unit's runs alone
  readonly person: Person;
  /** Whose device this is said to be; `unasked` until the first start: nothing is kept before that. */
  readonly use: DeviceUse | 'unasked';
  readonly trouble: Trouble | undefined; // why nothing outlives the page, where that was not wished
  readonly lms?: LmsLink; // the learning platform that opened the pages, where one did
}

/** Someone else is training: a new person, who sees nothing of the one before. */
export async function switchPerson(store: SessionStore, before?: Person): Promise<Person> {
  const person = newPerson(before?.pseudonym);
  await store.setPerson(person);
  return person;
}

async function inThisPage(
  use: Visit['use'],
  trouble: Trouble | undefined = undefined,
): Promise<Visit> {
  const store = memoryStore();
  return { store, person: await switchPerson(store), use, trouble };
}

async function onThisDevice(store: SessionStore): Promise<Visit> {
  const candidate = newPerson();
  const known = await store.firstPerson(candidate);
  return { store, person: known.ok ? known.value : candidate, use: 'own', trouble: undefined };
}

/**
 * Open what this browser keeps of somebody who has said that the device is theirs, or who trained
 * here before that was asked; else a memory for this visit.
 */
export async function openVisit(): Promise<Visit> {
  const use = deviceUse();
  if (use === 'shared') return inThisPage('shared');
  const opened = await browserStore();
  if (!opened.ok) return inThisPage('own', { code: 'refused' });
  const store = mirroredStore(opened.value);
  const known = await store.person();
  const isOwn = use === 'own' || (known.ok && known.value !== undefined);
  return isOwn ? onThisDevice(store) : inThisPage('unasked');
}

/**
 * Go on with a visit on a device that is one's own, or shared. What was done so far comes along,
 * and goes from where it was. The visit as it was, with the reason, where that cannot be done.
 */
export async function changeUse(visit: Visit, use: DeviceUse): Promise<Visit> {
  const from = visit.whole ?? visit.store;
  await from.settle();
  const opened = use === 'own' ? await browserStore() : undefined;
  if (opened?.ok === false) return { ...visit, trouble: { code: 'refused' } };
  const store = opened === undefined ? memoryStore() : mirroredStore(opened.value);
  if (visit.lms) await store.setPerson(visit.person); // the platform says who it is, not this browser
  const carried = await carryOver(from, store, visit.person);
  if (!carried.ok) {
    const { code, message } = carried.error;
    return { ...visit, trouble: code === 'failed' ? { code, message } : { code } };
  }
  setDeviceUse(use);
  const shown = visit.lms && { store: visit.lms.narrow(store), whole: store };
  return { ...visit, store, ...shown, person: carried.value, use, trouble: undefined };
}

/** Delete all that is kept on this device, of whomever. */
export async function clearDevice({ store }: Visit): Promise<Result<void, StoreProblem>> {
  const cleared = await store.clear();
  if (!cleared.ok || store.lasting) return cleared;
  const opened = await browserStore(); // this visit keeps nothing there, but an earlier one may have
  return opened.ok ? opened.value.clear() : ok(undefined);
}
