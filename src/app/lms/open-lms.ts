import { checksumOf } from '../../core/checksum.ts';
import type { SessionEvent } from '../../core/event.ts';
import { lacksOwnWords } from '../../core/record.ts';
import type { Result } from '../../core/result.ts';
import type { LmsPort, LmsProblem, Told } from '../../lms/port.ts';
import { SCORM_12, SCORM_2004 } from '../../lms/scorm/edition.ts';
import type { Frame } from '../../lms/scorm/find-api.ts';
import { openScorm } from '../../lms/scorm/scorm-port.ts';
import { openSitting, type SittingSetup } from '../../lms/sitting.ts';
import { rebuilt } from '../../lms/suspend/rebuilt.ts';
import { readSuspend } from '../../lms/suspend/suspend.ts';
import { openLog } from '../../session/log.ts';
import { browserStore } from '../../store/browser.ts';
import { memoryStore } from '../../store/memory.ts';
import { mirroredStore } from '../../store/mirrored.ts';
import type { SessionStore } from '../../store/store.ts';
import { languageOf } from '../../ui/language.ts';
import type { Trouble } from '../../ui/trouble/trouble.ts';
import { contentOf } from '../begin-run.ts';
import { readSessions } from '../library.ts';
import { drawId, newPerson } from '../person.ts';
import { keepSettings, recallSettings } from '../settings-memory.ts';
import type { Visit } from '../visit.ts';
import type { LmsLink } from './link.ts';
import type { Unit } from './unit.ts';

const CLOCK = {
  iso: (at: number): string => new Date(at).toISOString(),
  timeOfDay: (at: number): string => new Date(at).toTimeString().slice(0, 8),
};

const AGAIN = 15_000; // ms between two tries while a platform does not answer

type Opened = Result<LmsPort, LmsProblem>;

async function openPort({ format }: Unit): Promise<Opened> {
  if (format === 'cmi5') return (await import('./open-cmi5.ts')).openFromAddress();
  const edition = format === 'scorm12' ? SCORM_12 : SCORM_2004;
  return openScorm(globalThis as unknown as Frame, edition, CLOCK);
}

interface Restored {
  readonly resumed?: NonNullable<SittingSetup['resumed']>;
  readonly trouble?: Trouble;
}

const seconds = (at: number): number => Math.floor(at / 1000);

/**
 * The run that the platform kept, in this browser's store. Where the browser still has it, with the
 * words that were typed, that one goes on; else it is made anew from what was done.
 */
async function restore(
  store: SessionStore,
  person: string,
  scenario: string,
  text: string,
): Promise<Restored> {
  if (text === '') return {};
  const kept = readSuspend(text);
  const content = kept.ok ? await contentOf(scenario, kept.value.language) : undefined;
  const made = kept.ok && content ? rebuilt(kept.value, content) : undefined;
  if (!kept.ok || content === undefined || made?.ok !== true) {
    const why = kept.ok ? made?.ok === false && made.error : kept.error;
    return { trouble: { code: why === 'damaged' ? 'lms-damaged' : 'lms-other' } };
  }
  const facts: readonly SessionEvent[] = made.value;
  const log = openLog(facts);
  if (!log.ok) return { trouble: { code: 'lms-damaged' } };
  const resumed = { log: log.value, content };
  const last = facts.at(-1)?.at ?? 0;
  const here = (await readSessions(store, person)).some(
    ({ state }) =>
      state.began.seed === kept.value.seed &&
      seconds(state.startedAt) === seconds(kept.value.startedAt) &&
      seconds(state.lastAt) >= seconds(last) &&
      // The platform keeps no more facts than happened; a browser with fewer has lost the last ones.
      state.length >= facts.length,
  );
  if (here) return { resumed };
  const id = drawId();
  const { startedAt } = kept.value;
  await store.create({ id, person, scenario, startedAt, imported: false });
  for (const fact of facts) await store.append(id, fact);
  return { resumed, ...(facts.some(lacksOwnWords) && { trouble: { code: 'lms-words' } as const }) };
}

async function storeHere(): Promise<{ readonly store: SessionStore; readonly lost: boolean }> {
  const opened = await browserStore();
  return opened.ok
    ? { store: mirroredStore(opened.value), lost: false }
    : { store: memoryStore(), lost: true };
}

/** What the learner has told the platform they prefer, as settings of the pages. */
function takePreferences({ languages, sound }: Told): void {
  const language = languages?.map(languageOf).find((one) => one !== undefined);
  if (language === undefined && sound === undefined) return;
  keepSettings({
    ...recallSettings(),
    ...(language && { language }),
    ...(sound !== undefined && { sound }),
  });
}

/** Opens a visit for whoever a platform says is learning, with the run it kept. */
export async function openInLms(unit: Unit): Promise<Visit> {
  const opened = await openPort(unit);
  const { store } = await storeHere();
  const candidate = newPerson();
  const learner = opened.ok ? opened.value.told.learner : '';
  const id = `lms-${checksumOf(`${location.origin} ${learner}`)}`;
  const known = await store.person();
  const same = known.ok && known.value?.id === id ? known.value : { ...candidate, id };
  await store.setPerson(same);
  const restored = opened.ok
    ? await restore(store, id, unit.scenario, opened.value.told.suspend)
    : {};
  if (opened.ok) takePreferences(opened.value.told);
  const trouble: Trouble | undefined = restored.trouble;
  return { store, person: same, use: 'own', trouble, lms: linkOf(unit, opened, restored.resumed) };
}

function linkOf(unit: Unit, opened: Opened, resumed: Restored['resumed']): LmsLink {
  const listeners = new Set<() => void>();
  const start = performance.now();
  let problem = opened.ok ? undefined : opened.error;
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellAll = (): void => {
    for (const listener of listeners) listener();
  };
  const sitting = opened.ok
    ? openSitting(opened.value, {
        scenario: unit.scenario,
        pass: unit.pass,
        seconds: () => (performance.now() - start) / 1000,
        tell: (next) => {
          problem = next;
          clearTimeout(timer);
          if (next !== undefined) timer = setTimeout(() => void sitting?.flush(), AGAIN);
          tellAll();
        },
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
