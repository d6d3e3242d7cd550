import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { RunFilter } from '../../core/cohort/filter.ts';
import type { CohortPart, CohortRows } from '../../core/cohort/report/cohort-count.ts';
import type { CohortHead } from '../../core/cohort/report/cohort-head.ts';
import type { CohortPage } from '../../ui/reports/cohort/cohort-parts.ts';
import { office } from './office.ts';

const isEmpty = ({ verdicts }: CohortHead): boolean =>
  Object.values(verdicts).every((count) => count === 0);

/** Order in which the parts of a report load: top to bottom. */
const PARTS = ['people', 'agreements'] as const satisfies CohortPart[];

/** Loads all rows of a part, a few per message; undefined if they are no longer wanted. */
async function rowsOf<P extends CohortPart>(
  part: P,
  filter: RunFilter,
  wanted: () => boolean,
): Promise<readonly CohortRows[P][] | undefined> {
  const all: CohortRows[P][] = [];
  for (;;) {
    const { rows, count } = await office().call('rows', { part, filter, from: all.length });
    if (!wanted()) return undefined;
    all.push(...(rows as readonly CohortRows[P][]));
    if (rows.length === 0 || all.length >= count) return all;
  }
}

/**
 * Loads the report: its summary first, then its parts one after another, so that the page stays responsive. Each part
 * shows its old rows until the new ones have arrived.
 */
export function useCohort(
  fail: (thrown: unknown) => void,
): readonly [CohortPage | undefined, (filter: RunFilter) => Promise<void>] {
  const [page, setPage] = useState<CohortPage | undefined>(undefined);
  const asked = useRef(0);
  useEffect(
    () => () => {
      asked.current += 1;
    },
    [],
  );
  const count = useCallback(
    async (filter: RunFilter) => {
      asked.current += 1;
      const mine = asked.current;
      const wanted = () => asked.current === mine;
      const { head, people, roster, study, failed } = await office().call('report', { filter });
      if (!wanted()) return;
      if (isEmpty(head)) {
        setPage(undefined);
        return;
      }
      setPage((before) => ({
        ...{ head, roster, study, failed },
        heat: people,
        parts: head.figures && before ? before.parts : {},
      }));
      if (head.figures === undefined) return;
      const follow = async () => {
        for (const part of PARTS) {
          const rows = await rowsOf(part, filter, wanted);
          if (rows === undefined) return;
          const heat = part === 'people' && { heat: rows as CohortPage['heat'] };
          setPage((now) => now && { ...now, ...heat, parts: { ...now.parts, [part]: rows } });
        }
      };
      void follow().catch(fail);
    },
    [fail],
  );
  return [page, count];
}
