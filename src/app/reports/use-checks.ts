import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Standings } from '../../core/cohort/filter.ts';
import { office } from './office.ts';

/** Status of the check: nothing loaded, working, stopped, or done. */
export interface ChecksNow {
  readonly state: 'none' | 'working' | 'stopped' | 'done';
  readonly standings?: Standings; // the latest counts
}

const RECOUNTS = 10; // recount what depends on verdicts after each tenth of the records

const shareOf = ({ pending, ...checked }: Standings): number => {
  const done = Object.values(checked).reduce((sum, count) => sum + count, 0);
  return done === 0 ? 0 : Math.floor((RECOUNTS * done) / (done + pending));
};

/** Runs the check behind the report. `moved` is called when many records have new verdicts. */
export function useChecks(
  moved: () => void,
  fail: (thrown: unknown) => void,
): readonly [ChecksNow, (resume: boolean) => void] {
  const [now, setNow] = useState<ChecksNow>({ state: 'none' });
  const share = useRef<number | undefined>(undefined); // share of records checked, in tenths; undefined before the first
  const check = useCallback(
    (resume: boolean) => {
      office()
        .call('check', { resume })
        .then(({ stopped, standings }) => {
          const some = Object.values(standings).some((count) => count > 0);
          setNow({ state: !some ? 'none' : stopped ? 'stopped' : 'done', standings });
          if (share.current !== undefined) moved();
          share.current = undefined;
        }, fail);
    },
    [moved, fail],
  );
  useEffect(() => {
    office().onChecking((standings) => {
      setNow({ state: 'working', standings });
      const now = shareOf(standings);
      if (now !== share.current && share.current !== undefined) moved();
      share.current = now;
    });
    check(false); // a check may be running since another page was open
    return () => office().onChecking(undefined);
  }, [check, moved]);
  return [now, check];
}
