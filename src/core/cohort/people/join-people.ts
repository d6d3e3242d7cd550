import { groupBy } from '../../kernel/group-by.ts';
import type { CohortRun } from '../run.ts';
import { type PeopleFact, whoIsWho } from './people-facts.ts';

/** A person as an evaluator may choose one, with the runs behind it. It has no name. */
export interface PersonChoice {
  readonly person: string; // id of the device profile, or of the participant code
  readonly code: string | undefined;
  readonly runs: readonly Pick<CohortRun, 'session' | 'title' | 'startedAt'>[];
}

/** Why people were not joined or split. */
export type JoinProblem = 'no-code' | 'code-taken' | 'nobody';

/** Lists the people behind runs that already name their participants, those with most runs first. */
export const peopleToChoose = (runs: readonly CohortRun[]): readonly PersonChoice[] =>
  [...groupBy(runs, ({ person }) => person)]
    .map(([person, own]) => ({
      person,
      code: own[0]?.participant,
      runs: own.map(({ session, title, startedAt }) => ({ session, title, startedAt })),
    }))
    .sort((one, other) => other.runs.length - one.runs.length);

const said = (
  code: string,
  at: number,
  own: { readonly session?: string; readonly person?: string },
): PeopleFact => ({ type: 'coded', at, code, ...own });

/**
 * Makes one person of several, under one participant code: each of their runs gets it, and so does each device profile
 * that is theirs alone, so that runs that are added later belong to them too.
 * @param records runs as in their records
 */
export function joinPeople(
  records: readonly CohortRun[],
  told: readonly PeopleFact[],
  people: readonly string[],
  code: string,
  at: number,
): readonly PeopleFact[] | JoinProblem {
  if (code === '') return 'no-code';
  const who = whoIsWho(told);
  const isTheirs = (run: CohortRun) => people.includes(who(run).person);
  const theirs = records.filter(isTheirs);
  if (new Set(theirs.map((run) => who(run).person)).size < 2) return 'nobody';
  const others = records.filter((run) => !isTheirs(run));
  if (others.some((run) => who(run).participant === code)) return 'code-taken';
  const shared = new Set(others.map(({ person }) => person));
  const profiles = new Set(theirs.map(({ person }) => person).filter((one) => !shared.has(one)));
  return [
    ...[...profiles].map((person) => said(code, at, { person })),
    ...theirs.map(({ session }) => said(code, at, { session })),
  ];
}

/** Makes another person of some runs of one person, under a code that nobody else has. */
export function splitPerson(
  records: readonly CohortRun[],
  told: readonly PeopleFact[],
  sessions: readonly string[],
  code: string,
  at: number,
): readonly PeopleFact[] | JoinProblem {
  if (code === '') return 'no-code';
  const who = whoIsWho(told);
  if (records.some((run) => who(run).participant === code)) return 'code-taken';
  const known = records.filter(({ session }) => sessions.includes(session));
  if (known.length === 0) return 'nobody';
  return known.map(({ session }) => said(code, at, { session }));
}
