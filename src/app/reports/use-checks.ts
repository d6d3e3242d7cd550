import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Standings } from '../../core/cohort/filter.ts';
import { office } from './office.ts';

/** Status of the check: nothing loaded, working, stopped, or done. */
export interface ChecksNow {
  readonly state: 'none' | 'working' | 'stopped' | 'done';
  readonly standings?: Standings; // the latest counts
}

/** Runs the check behind the report. `moved` is called when it ends and records have new verdicts. */
export function useChecks(
  moved: () => void,
  fail: (thrown: unknown) => void,
): readonly [ChecksNow, (resume: boolean) => void] {
  const [now, setNow] = useState<ChecksNow>({ state: 'none' });
  const worked = useRef(false); // since the last end
  const check = useCallback(
    (resume: boolean) => {
      office()
        .call('check', { resume })
        .then(({ stopped, standings }) => {
          const some = Object.values(standings).some((count) => count > 0);
          setNow({ state: !some ? 'none' : stopped ? 'stopped' : 'done', standings });
          if (worked.current) moved();
          worked.current = false;
        }, fail);
    },
    [moved, fail],
  );
  useEffect(() => {
    office().onChecking((standings) => {
      setNow({ state: 'working', standings });
      worked.current = true;
    });
    check(false); // a check may be running since another page was open
    return () => office().onChecking(undefined);
  }, [check]);
  return [now, check];
}
