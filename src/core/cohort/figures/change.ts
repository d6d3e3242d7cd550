import { byPerson } from '../people.ts';
import { type CohortRun, isComplete } from '../run.ts';
import { correlationOf, type Pair } from './correlation.ts';
import { type ChangeScale, type ReliableChange, reliableChange } from './reliable-change.ts';
import { deviationOf } from './spread.ts';

/** One person's first and latest complete run of a scenario, compared on core engagement. */
export interface ChangeRow {
  readonly person: string;
  readonly pseudonym: string;
  readonly scenario: string;
  readonly title: string;
  readonly first: number; // 0..100
  readonly last: number;
  readonly runs: number;
  readonly reliable: ReliableChange | undefined; // undefined if the group is too small for a scale
}

/** Changes from first to latest run in a group, with the scale for reliable change. */
export interface Changes {
  readonly rows: readonly ChangeRow[];
  readonly scale: ChangeScale | undefined;
  readonly pairs: number; // number of pairs behind the reliability estimate
}

/** Minimum pairs for a reliability estimate; fewer give noise. */
export const FEWEST_PAIRS = 10;

interface Twice {
  readonly person: string;
  readonly pseudonym: string;
  readonly runs: readonly CohortRun[]; // of one scenario with a core score, oldest first, at least two
}

function repeated(runs: readonly CohortRun[]): readonly Twice[] {
  return [...byPerson(runs.filter((run) => isComplete(run) && run.core !== undefined))].flatMap(
    ([person, own]) =>
      [...new Set(own.map((run) => run.scenario))].flatMap((scenario): readonly Twice[] => {
        const same = own.filter((run) => run.scenario === scenario);
        const { pseudonym } = same[0] ?? { pseudonym: '' };
        return same.length < 2 ? [] : [{ person, pseudonym, runs: same }];
      }),
  );
}

/**
 * Compares first and latest runs. The scale comes from the group: the standard deviation of first scores, and the
 * correlation of first and second runs of the same scenario as reliability. Learning between runs lowers that
 * correlation, which makes the test stricter, never looser.
 */
export function changesOf(runs: readonly CohortRun[]): Changes {
  const all = repeated(runs);
  const pairs = all.map(({ runs: [first, second] }): Pair => [first?.core ?? 0, second?.core ?? 0]);
  const deviation = deviationOf(pairs.map(([first]) => first));
  const reliability = pairs.length < FEWEST_PAIRS ? undefined : correlationOf(pairs);
  const scale =
    deviation !== undefined && reliability !== undefined && reliability > 0
      ? { deviation, reliability }
      : undefined;
  const rows = all.map(({ person, pseudonym, runs: own }): ChangeRow => {
    const [begin, end] = [own[0], own.at(-1)];
    const [first, last] = [begin?.core ?? 0, end?.core ?? 0];
    return {
      person,
      pseudonym,
      scenario: begin?.scenario ?? '',
      title: end?.title ?? '',
      first,
      last,
      runs: own.length,
      reliable: scale && reliableChange(first, last, scale),
    };
  });
  return { rows, scale, pairs: pairs.length };
}
