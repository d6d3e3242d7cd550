import { programmeOf, type Return } from '../../../core/scenario/programme.ts';
import type { ShortCard } from '../../../core/scenario/scenario.ts';
import type { DueAgain, ProgrammeProps } from '../../../ui/home/programme-row.tsx';
import { dayOnly } from '../../i18n/day.ts';
import type { StoredRun } from '../../run/library.ts';

/** Computes the program shown on the home page from a person's complete runs. */
export function programmeFor(
  cards: readonly ShortCard[],
  runs: readonly StoredRun[],
  now: number,
): ProgrammeProps {
  const titleOf = (id: string): string => cards.find((card) => card.id === id)?.title ?? id;
  const inWords = ({ scenario, at }: Return): DueAgain => ({
    scenario,
    title: titleOf(scenario),
    day: dayOnly(at),
  });
  const complete = runs.filter(({ row, state }) => !row.imported && state.phase === 'closed');
  const { done, of, next, due, coming } = programmeOf(
    cards.map(({ id }) => id),
    complete.map(({ row, state }) => ({ scenario: row.scenario, lastAt: state.lastAt })),
    now,
  );
  return {
    done,
    of,
    due: due.map(inWords),
    ...(next !== undefined && { next: { scenario: next, title: titleOf(next) } }),
    ...(coming && { coming: inWords(coming) }),
  };
}
