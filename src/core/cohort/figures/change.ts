import type { Mode } from '../../run/intent.ts';
import { byPerson } from '../people/people.ts';
import { type CohortRun, isComplete } from '../run.ts';
import { crossSum, type Pair } from './correlation.ts';
import { type ChangeScale, type ReliableChange, reliableChange } from './reliable-change.ts';

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

/** What must be the same in two runs that are compared; a second contact opens by how the first one went. */
export const stratumOf = ({ scenario, variant, mode, known }: CohortRun): string =>
  JSON.stringify([scenario, variant, mode, known?.met]);

interface Twice {
  readonly stratum: string;
  readonly runs: readonly CohortRun[]; // of one stratum with a core score, oldest first, at least two
}

const repeated = (runs: readonly CohortRun[]): readonly Twice[] =>
  [...byPerson(runs.filter((run) => isComplete(run) && run.core !== undefined)).values()].flatMap(
    (own) =>
      [...new Set(own.map(stratumOf))].flatMap((stratum): readonly Twice[] => {
        const same = own.filter((run) => stratumOf(run) === stratum);
        return same.length < 2 ? [] : [{ stratum, runs: same }];
      }),
  );

const ROUNDING = 1e-9; // a full correlation may come out a little lower

/**
 * Computes the scale within strata: deviations are from the mean of runs of the same scenario, variant and mode, so
 * that a harder scenario counts neither as spread nor as likeness. Undefined under ten pairs, where nothing varies, and
 * where first and second runs agree fully or not at all: the index would divide by nothing.
 */
function scaleOf(all: readonly Twice[]): ChangeScale | undefined {
  if (all.length < FEWEST_PAIRS) return undefined;
  const strata = new Map<string, Pair[]>();
  for (const { stratum, runs } of all) {
    const own = strata.get(stratum) ?? [];
    strata.set(stratum, own);
    own.push([runs[0]?.core ?? 0, runs[1]?.core ?? 0]);
  }
  let [first, second, together, df] = [0, 0, 0, 0];
  for (const pairs of strata.values()) {
    const [a, b] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
    df += pairs.length - 1;
    first += crossSum(a, a);
    second += crossSum(b, b);
    together += crossSum(a, b);
  }
  const reliability = together / Math.sqrt(first * second);
  const isUsable = df > 0 && reliability > 0 && reliability < 1 - ROUNDING;
  return isUsable ? { deviation: Math.sqrt(first / df), reliability } : undefined;
}

const DAY = 86_400_000; // milliseconds

/**
 * Compares first and latest runs of the same scenario, variant and mode. The scale comes from the group: the standard
 * deviation of first scores, and the correlation of first and second runs as reliability. Learning between runs lowers
 * that correlation, which makes the test stricter, never looser.
 */
export function changesOf(runs: readonly CohortRun[]): Changes {
  const all = repeated(runs);
  const scale = scaleOf(all);
  const rows = all.flatMap(({ runs: own }): readonly ChangeRow[] => {
    const [begin, end] = [own[0], own.at(-1)];
    if (begin === undefined || end === undefined) return [];
    const { person, pseudonym, scenario, variant, mode } = begin;
    const [first, last] = [begin.core ?? 0, end.core ?? 0];
    return [
      {
        ...{ person, pseudonym, scenario, variant, mode, first, last },
        title: end.title,
        days: (end.startedAt - begin.startedAt) / DAY,
        firstShown: begin.shown,
        lastShown: end.shown,
        runs: own.length,
        reliable: scale && reliableChange(first, last, scale),
      },
    ];
  });
  return { rows, scale, pairs: all.length };
}
