import { jsonOf } from '../core/kernel/json.ts';
import { ok } from '../core/kernel/result.ts';
import { decodeFirstTry, type FirstTry } from '../core/practice/first-try.ts';
import type { SessionStore } from './store.ts';

const PLACES = 6; // digits of the count, so that the order of the keys is that of the tries

/**
 * Keeps a person’s first tries apart from their runs, each under a key of its own, so that a second tab adds to them and
 * replaces none. A damaged one is left out.
 */
export function practiceStore(store: SessionStore, person: string) {
  const prefix = `practice/${person}/`;
  const held = `${prefix}held`; // an evaluator’s link was opened: the held-back moments are left out
  return {
    load: async () => {
      const read = await store.drafts(prefix);
      if (!read.ok) return read;
      const tries = Object.keys(read.value)
        .toSorted()
        .map((key) => decodeFirstTry(jsonOf(read.value[key]), ''))
        .flatMap((one) => (one.ok ? [one.value] : []));
      return ok({ tries, holdsBack: held in read.value });
    },
    /** Keeps a first try after those that are known; `id` is drawn. A problem says that it lasts for this visit only. */
    keep: (one: FirstTry, count: number, id: string) =>
      store.setDraft(`${prefix}${String(count).padStart(PLACES, '0')} ${id}`, JSON.stringify(one)),
    holdBack: () => store.setDraft(held, 'back'),
    drop: () => store.dropDrafts(prefix),
  };
}
