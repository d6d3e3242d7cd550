import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { Delivery, Handed, LmsPort, LmsProblem } from '../port.ts';
import { momentName } from '../report.ts';
import { callsOf, type ScormCalls } from './calls.ts';
import type { ClockWords, Edition } from './edition.ts';
import { findApi, type PlatformWindow } from './find-api.ts';

/** Caches the values the platform accepted, and sets only what changed. */
function changes(calls: ScormCalls) {
  const held = new Map<string, string>();
  return {
    set: (element: string, value: string): Handed => {
      if (held.get(element) === value) return ok(undefined);
      const set = calls.set(element, value);
      if (set.ok) held.set(element, value);
      return set;
    },
    /** Clears the cache, so that everything is set again after a failed commit. */
    forget: () => held.clear(),
  };
}

/**
 * Delivers decisions, each in the next free slot. If the platform refuses an element, only that element is lost: score,
 * state and the other decisions matter more. If it stores no interactions, none are sent.
 */
function answering(calls: ScormCalls, edition: Edition, clock: ClockWords, set: ScormCalls['set']) {
  const counted = calls.get('cmi.interactions._count'); // an error if the platform stores no interactions
  let next = counted.ok ? Number.parseInt(counted.value, 10) || 0 : undefined;
  const places = new Map<string, number>(); // slot by id, so that a repeated decision goes to the same slot
  return (answers: Delivery['answers']): void => {
    for (const answer of answers) {
      if (next === undefined) return;
      const place = places.get(answer.id) ?? next;
      const put = (name: string, value: string) => set(`cmi.interactions.${place}.${name}`, value);
      if (!put('id', edition.interaction(momentName(answer.moment))).ok) continue; // without an id the slot stays free for the next decision
      if (!places.has(answer.id)) next += 1;
      places.set(answer.id, place);
      for (const [name, value] of edition.answer(answer, clock)) put(name, value);
    }
  };
}

/** Finds the platform that launched this page and starts a session with it. */
export function openScorm(
  frame: PlatformWindow,
  edition: Edition,
  clock: ClockWords,
): Result<LmsPort, LmsProblem> {
  const calls = callsOf(findApi(frame, edition.api), edition.calls);
  if (calls === undefined) return err({ code: 'silent', call: edition.api, said: '' });
  const begun = calls.initialize();
  if (!begun.ok) return begun;
  const read = (element: string): string => {
    const got = calls.get(element);
    return got.ok ? got.value : '';
  };
  const place = calls.get('cmi.suspend_data');
  // A saved run may exist: continuing without it would overwrite it.
  if (!place.ok && !edition.unset.test(place.error.said)) return place;
  const records = !edition.looked.includes(read(edition.mode));
  const { set, forget } = changes(calls);
  const pass = edition.pass(read);
  const language = read(edition.language);
  const answer = answering(calls, edition, clock, set);

  const put = (delivery: Delivery): Handed => {
    answer(delivery.answers);
    // What is refused, such as a place that is too long, is told and costs nothing else: the result matters more.
    const done = edition.settings(delivery).map(([element, value]) => set(element, value));
    const kept = calls.commit();
    if (!kept.ok) forget();
    return done.find(({ ok }) => !ok) ?? kept;
  };

  const markBrowsed = (): Handed => {
    const { browsed, mode } = edition;
    const untouched = browsed && read(mode) === 'browse' && read(browsed[0]) === 'not attempted';
    return untouched ? calls.set(...browsed) : ok(undefined);
  };

  return ok({
    told: {
      learner: read(edition.learner),
      suspend: place.ok ? place.value : '',
      standing: edition.standing(read),
      records,
      ...(pass !== undefined && { pass }),
      ...(language !== '' && { languages: [language] }),
    },
    put,
    end: (delivery) => {
      const kept = records ? put(delivery) : markBrowsed();
      const ended = calls.terminate();
      return kept.ok ? ended : kept;
    },
  });
}
