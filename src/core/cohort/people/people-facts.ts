import { among, list, optional, shape, text, type ValueOf, whole } from '../../kernel/json.ts';
import { type CohortRun, isComplete } from '../run.ts';

/**
 * What an evaluator says about who is who. It stands beside the records, which do not change. `coded` gives the runs of
 * a device profile, or one run, a participant code; an empty code takes it away. Two profiles with one code are one
 * person; runs of one profile with two codes are two. `invited` lists the codes of everybody who was asked. `keyed` holds
 * the key by which exports code people, so that two exports agree.
 */
export type PeopleFact = ValueOf<typeof peopleFact>;
const peopleFact = shape({
  type: among(['coded', 'invited', 'keyed']),
  at: whole(0), // milliseconds since 1970, UTC
  code: text, // of `keyed`: the key
  person: optional(text), // id of a device profile
  session: optional(text), // id of one run; stronger than its profile
});

export const PEOPLE_FORMAT = 'unscripted-people';

/** Decodes a file with what an evaluator said about who is who, in the order said. */
export const decodePeopleFile = shape({
  format: among([PEOPLE_FORMAT]),
  version: among([1]),
  facts: list(peopleFact),
});
export type PeopleFile = ValueOf<typeof decodePeopleFile>;

/** Returns the latest key by which exports code people; undefined if none was said. */
export const personKeyIn = (facts: readonly PeopleFact[]): string | undefined =>
  facts.findLast(({ type }) => type === 'keyed')?.code;

/** Names the person behind a run: a participant code if there is one, else the device profile. */
export type WhoIsWho = (run: CohortRun) => CohortRun;

/** Applies facts about who is who; later ones are stronger, and those about one run stronger than about a profile. */
export function whoIsWho(facts: readonly PeopleFact[]): WhoIsWho {
  const people = new Map<string, string>();
  const sessions = new Map<string, string>();
  for (const { type, code, person, session } of facts) {
    if (type !== 'coded') continue;
    if (session !== undefined) sessions.set(session, code);
    else if (person !== undefined) people.set(person, code);
  }
  return (run) => {
    const code = sessions.get(run.session) ?? people.get(run.person) ?? run.participant;
    if (!code) return run.participant === undefined ? run : { ...run, participant: undefined };
    return { ...run, person: `code-${code}`, participant: code };
  };
}

/** How many were invited, and how many of those started and finished a run. */
export interface Roster {
  readonly invited: number;
  readonly started: number;
  readonly finished: number;
}

/** Counts the invited people among runs that already name their participants; undefined if nobody was invited. */
export function rosterOf(
  facts: readonly PeopleFact[],
  runs: readonly CohortRun[],
): Roster | undefined {
  const invited = new Set(facts.flatMap(({ type, code }) => (type === 'invited' ? [code] : [])));
  if (invited.size === 0) return undefined;
  const among = (some: readonly CohortRun[]) =>
    new Set(some.flatMap(({ participant: own }) => (own && invited.has(own) ? [own] : []))).size;
  return { invited: invited.size, started: among(runs), finished: among(runs.filter(isComplete)) };
}
