import { byPerson } from '../people.ts';
import { type CohortRun, isComplete } from '../run.ts';
import { correlationOf, type Pair } from './correlation.ts';
import { type ChangeScale, type ReliableChange, reliableChange } from './reliable-change.ts';
import { deviationOf } from './spread.ts';

/** One person's first and latest complete run of one scenario, in core engagement. */
export interface ChangeRow {
  readonly person: string;
  readonly pseudonym: string;
  readonly scenario: string;
  readonly title: string;
  readonly first: number; // 0..100
  readonly last: number;
  readonly runs: number;
  readonly reliable: ReliableChange | undefined; // undefined where the group gives no scale
}

/** First against latest for a group, with the scale that says what is larger than chance. */
export interface Changes {
  readonly rows: readonly ChangeRow[];
  readonly scale: ChangeScale | undefined;
  readonly pairs: number; // behind the reliability
}

/** A reliability from fewer pairs than this would be chance itself. */
export const FEWEST_PAIRS = 10;

interface Twice {
  readonly person: string;
  readonly pseudonym: string;
  readonly runs: readonly CohortRun[]; // of one scenario with a core, oldest first, at least two
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
 * First against latest. The scale is the group's own: the deviation of first scores, and the
 * correlation of first and second runs of the same scenario as reliability. Learning between the
 * two lowers that correlation, so that fewer changes count as reliable, never more.
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
