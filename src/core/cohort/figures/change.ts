import type { Mode } from '../../run/intent.ts';
import { byPerson } from '../people/people.ts';
import { type CohortRun, isComplete } from '../run.ts';

/** One person's first and latest complete run of a scenario in one variant and mode, compared on core engagement. */
export interface ChangeRow {
  readonly person: string;
  readonly pseudonym: string;
  readonly scenario: string;
  readonly title: string;
  readonly variant: string;
  readonly mode: Mode;
  readonly days: number; // between the starts of the two runs
  readonly first: number; // 0..100
  readonly last: number;
  readonly firstShown: number | undefined; // overall after caps
  readonly lastShown: number | undefined;
  readonly runs: number;
}

/** What must be the same in two runs that are compared; a second contact opens by how the first one went. */
export const stratumOf = ({ scenario, variant, mode, known }: CohortRun): string =>
  JSON.stringify([scenario, variant, mode, known?.met]);

const DAY = 86_400_000; // milliseconds

/** Compares each person's first and latest runs of the same scenario, variant and mode. */
export const changesOf = (runs: readonly CohortRun[]): readonly ChangeRow[] =>
  [...byPerson(runs.filter((run) => isComplete(run) && run.core !== undefined)).values()].flatMap(
    (own) =>
      [...new Set(own.map(stratumOf))].flatMap((stratum): readonly ChangeRow[] => {
        const same = own.filter((run) => stratumOf(run) === stratum);
        const [begin, end] = [same[0], same.at(-1)];
        if (begin === undefined || end === undefined || begin === end) return [];
        const { person, pseudonym, scenario, variant, mode } = begin;
        return [
          {
            ...{ person, pseudonym, scenario, variant, mode },
            title: end.title,
            days: (end.startedAt - begin.startedAt) / DAY,
            first: begin.core ?? 0,
            last: end.core ?? 0,
            firstShown: begin.shown,
            lastShown: end.shown,
            runs: same.length,
          },
        ];
      }),
  );
