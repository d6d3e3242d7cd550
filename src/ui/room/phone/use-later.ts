import { useEffect, useState } from 'preact/hooks';

/** Something that is fetched when it is wanted, so that a vote never waits for it. */
export function useLater<T extends object>(
  wanted: boolean,
  fetchIt: () => Promise<T>,
): T | undefined {
  const [here, setHere] = useState<T | undefined>(undefined);
  useEffect(() => {
    if (!wanted || here !== undefined) return;
    fetchIt().then(
      (fetched) => setHere(() => fetched),
      () => {}, // the network is away; it is asked for again when it is wanted again
    );
  }, [wanted]);
  return here;
}
