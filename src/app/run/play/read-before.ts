import { useEffect, useState } from 'preact/hooks';
import type { SessionState } from '../../../core/run/state.ts';
import type { SessionStore } from '../../../store/store.ts';
import type { Visit } from '../../shell/visit.ts';
import { readSession } from '../library.ts';

/** Lists what was said and told to the trainee in a run. */
const textsOf = ({ turns }: SessionState): readonly string[] =>
  turns.flatMap(({ beat, attempts }) =>
    [...beat.lines, ...attempts.flatMap(({ chose }) => chose.reaction)].map(({ text }) => text),
  );

/** Returns the lines of a scenario that a person has met in runs other than `session`; none where they cannot be read. */
export async function linesReadBefore(
  store: SessionStore,
  person: string,
  scenario: string,
  session: string,
): Promise<ReadonlySet<string>> {
  const rows = await store.list(person);
  if (!rows.ok) return new Set();
  const others = rows.value.filter(
    (row) => row.scenario === scenario && !row.imported && row.id !== session,
  );
  const runs = await Promise.all(others.map(({ id }) => readSession(store, id, person)));
  return new Set(runs.flatMap((run) => (run.ok ? textsOf(run.value.state) : [])));
}

/** Hook: returns the lines that were read in other runs of the same scenario; none until they are loaded. */
export function useReadBefore(visit: Visit, session: string, { began }: SessionState) {
  const [lines, setLines] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    void linesReadBefore(visit.store, visit.person.id, began.scenario.id, session).then(setLines);
  }, [session]);
  return lines;
}
