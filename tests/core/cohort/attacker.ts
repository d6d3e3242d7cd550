import { type CheckedRun, filtered, type RunFilter } from '../../../src/core/cohort/filter.ts';
import { shelfGuard } from '../../../src/core/cohort/guard.ts';
import { isSmall } from '../../../src/core/cohort/small-cells.ts';

/** The runs of a choice, a bit each. */
type RunSet = Uint32Array;

/** What somebody who may look at every choice is shown: each distinct set of runs once, with a choice that shows it. */
export interface ShownChoice {
  readonly filter: RunFilter;
  readonly runs: RunSet;
}

/** Lists every choice of one value or none for each limit, and each From and Until of these days. */
export function everyChoice(
  shelf: readonly CheckedRun[],
  days: readonly number[],
): readonly RunFilter[] {
  const values = <T>(all: readonly (T | undefined)[]) => [...new Set([undefined, ...all])];
  const windows = [undefined, ...days].flatMap((from) =>
    [undefined, ...days]
      .filter((until) => from === undefined || until === undefined || until > from)
      .map((until) => ({ from, until })),
  );
  const kinds = values(shelf.map(({ run }) => run.cohort)).flatMap((cohort) =>
    values(shelf.map(({ run }) => run.scenario)).flatMap((scenario) =>
      values(shelf.map(({ role }) => role)).flatMap((role) =>
        (['verified', 'same-version', undefined] as const).flatMap((checks) =>
          (['assessment', undefined] as const).map((mode) => ({
            ...{ cohort, scenario, role, checks, mode },
          })),
        ),
      ),
    ),
  );
  return kinds.flatMap((kind) =>
    windows.map(
      (window) =>
        Object.fromEntries(
          Object.entries({ ...kind, ...window }).filter(([, value]) => value !== undefined),
        ) as RunFilter,
    ),
  );
}

/** Asks for every choice and keeps what is shown. */
export function shownChoices(
  shelf: readonly CheckedRun[],
  choices: readonly RunFilter[],
): readonly ShownChoice[] {
  const guard = shelfGuard(shelf);
  const places = new Map(shelf.map((one, at) => [one, at]));
  const found = new Map<string, ShownChoice>();
  for (const filter of choices) {
    const chosen = filtered(shelf, filter);
    const runs = new Uint32Array(Math.ceil(shelf.length / 32));
    for (const one of chosen) {
      const at = places.get(one) ?? 0;
      runs[at >> 5] = (runs[at >> 5] ?? 0) | (1 << (at & 31));
    }
    const key = runs.join();
    if (chosen.length === 0 || found.has(key) || guard.of(filter) !== 'shown') continue;
    found.set(key, { filter, runs });
  }
  return [...found.values()];
}

/** Tells whether one choice holds all runs of another. */
export const holds = ({ runs: wide }: ShownChoice, { runs: narrow }: ShownChoice): boolean =>
  narrow.every((word, at) => (word & ~(wide[at] ?? 0)) === 0);

/** Tells whether the runs left by a subtraction are of one to four people: somebody is found. */
export function findsSomebody(
  shelf: readonly CheckedRun[],
  left: (at: number) => number | undefined, // word of 32 runs
): boolean {
  const people = new Set<string>();
  for (let word = 0; word < Math.ceil(shelf.length / 32); word += 1) {
    const bits = left(word) ?? 0;
    if (bits === 0) continue;
    for (let bit = 0; bit < 32; bit += 1) {
      if ((bits >>> bit) % 2 === 1) people.add(shelf[32 * word + bit]?.run.person ?? '');
    }
    if (people.size >= 5) return false;
  }
  return isSmall(people.size);
}
