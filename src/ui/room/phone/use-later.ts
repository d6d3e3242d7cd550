import { useEffect, useState } from 'preact/hooks';

/** Hook: loads something on demand, so that a vote never waits for it. */
export function useLater<T extends object>(
  wanted: boolean,
  fetchIt: () => Promise<T>,
): T | undefined {
  const [here, setHere] = useState<T | undefined>(undefined);
  useEffect(() => {
    if (!wanted || here !== undefined) return;
    fetchIt().then(
      (fetched) => setHere(() => fetched),
      () => {}, // offline: the next demand retries
    );
  }, [wanted]);
  return here;
}
