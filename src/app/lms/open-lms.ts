import { checksumOf } from '../../core/kernel/checksum.ts';
import type { Result } from '../../core/kernel/result.ts';
import type { Platform } from '../../lms/package/platform.ts';
import type { LaunchInfo, LmsPort, LmsProblem } from '../../lms/port.ts';
import { SCORM_EDITIONS } from '../../lms/scorm/edition.ts';
import type { PlatformWindow } from '../../lms/scorm/find-api.ts';
import { openScorm } from '../../lms/scorm/scorm-port.ts';
import { openSitting } from '../../lms/sitting.ts';
import { browserStore } from '../../store/browser.ts';
import { memoryStore } from '../../store/memory.ts';
import { mirroredStore } from '../../store/mirrored.ts';
import { narrowedStore } from '../../store/narrowed.ts';
import type { SessionStore, StoreProblem } from '../../store/store.ts';
import { pageLanguage } from '../../ui/language.ts';
import type { Trouble } from '../../ui/trouble/trouble.ts';
import { newPerson } from '../device/person.ts';
import { keepSettings, recallSettings } from '../device/settings-memory.ts';
import { loadContent } from '../run/begin/begin-run.ts';
import type { Visit } from '../shell/visit.ts';
import type { LmsLink } from './link.ts';
import { type RestoredPlace, restorePlace } from './restore-place.ts';
import type { Unit } from './unit.ts';

/** The store for a learner's runs, with its owner. */
type LearnerStore = Pick<Visit, 'person' | 'use'> & { readonly whole: SessionStore };

/**
 * Opens the store of the learner a platform names. A learner without an id gets a store in memory only, so that nothing
 * is shared with the next one.
 */
export async function openLearnerStore(
  learner: string,
  origin: string, // of these pages: the same id at another origin is another learner
  open: () => Promise<Result<SessionStore, StoreProblem>>,
): Promise<LearnerStore> {
  const candidate = newPerson();
  const opened = learner === '' ? undefined : await open();
  const whole = opened?.ok ? mirroredStore(opened.value) : memoryStore();
  const id = `lms-${checksumOf(`${origin} ${learner}`)}`;
  const known = await whole.person();
  const same = known.ok && known.value?.id === id ? known.value : { ...candidate, id };
  const person = learner === '' ? candidate : same;
  await whole.setPerson(person);
  return { whole, person, use: learner === '' ? 'shared' : 'own' };
}

const CLOCK = {
  iso: (at: number): string => new Date(at).toISOString(),
  timeOfDay: (at: number): string => new Date(at).toTimeString().slice(0, 8),
};

const RETRY_MS = 15_000; // ms between retries while a platform does not answer

type Opened = Result<LmsPort, LmsProblem>;

async function openPort({ format }: Unit<Platform>): Promise<Opened> {
  if (format === 'cmi5') return (await import('./open-cmi5.ts')).openFromAddress();
  const window = globalThis as unknown as PlatformWindow;
  return openScorm(window, SCORM_EDITIONS[format], CLOCK);
}

/** Applies the learner's preferences from the platform to the settings. */
function takePreferences({ languages, sound }: LaunchInfo): void {
  const language = languages?.map(pageLanguage).find((one) => one !== undefined);
  if (language === undefined && sound === undefined) return;
  keepSettings({
    ...recallSettings(),
    ...(language && { language }),
    ...(sound !== undefined && { sound }),
  });
}

const NOTHING_KEPT: RestoredPlace = { hidden: new Set(), keepsPlace: true };

/** Opens a visit for the learner a platform names, with the run it saved. */
export async function openInLms(unit: Unit<Platform>): Promise<Visit> {
  const opened = await openPort(unit);
  const told = opened.ok ? opened.value.told : undefined;
  const { whole, person, use } = await openLearnerStore(
    told?.learner ?? '',
    location.origin,
    browserStore,
  );
  const place = told
    ? await restorePlace(whole, person.id, unit.scenario, told.suspend, loadContent).catch(
        () => undefined, // its story could not be fetched
      )
    : NOTHING_KEPT;
  if (told) takePreferences(told);
  const notice: Trouble | undefined =
    typeof told?.pass === 'string'
      ? { code: 'lms-mark', said: told.pass, mark: unit.pass }
      : undefined;
  const lms = linkOf(unit, opened, place);
  return { store: lms.narrow(whole), whole, person, use, trouble: place?.trouble, notice, lms };
}

/** Links the pages to the platform. A place that could not be restored opens no sitting, which could overwrite it. */
function linkOf(unit: Unit<Platform>, opened: Opened, place: RestoredPlace | undefined): LmsLink {
  const { resumed, hidden, keepsPlace } = place ?? NOTHING_KEPT;
  const listeners = new Set<() => void>();
  const start = performance.now();
  let problem = opened.ok ? undefined : opened.error;
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellAll = (): void => {
    for (const listener of listeners) listener();
  };
  const sitting =
    opened.ok && place
      ? openSitting(opened.value, {
          scenario: unit.scenario,
          pass: unit.pass,
          first: unit.first === true,
          seconds: () => (performance.now() - start) / 1000,
          tell: (next) => {
            problem = next;
            clearTimeout(timer);
            if (next !== undefined) timer = setTimeout(() => void sitting?.flush(), RETRY_MS);
            tellAll();
          },
          keepsPlace,
          ...(resumed && { resumed }),
        })
      : undefined;
  const end = (): void => {
    ended = true;
    void sitting?.end();
    tellAll();
  };
  if (sitting) {
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void sitting.flush();
    });
    addEventListener('online', () => void sitting.flush());
    addEventListener('pagehide', end);
  }
  return {
    unit,
    sitting,
    narrow: (store) => narrowedStore(store, unit.scenario, hidden),
    standing: () => ({ problem, done: sitting?.outcome().complete === true, ended }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: () => void sitting?.flush(),
    leave: () => {
      end();
      const back = sitting?.told.back;
      if (back !== undefined) location.assign(back);
    },
  };
}
