import { useCallback, useEffect, useState } from 'preact/hooks';
import type { DraftKept } from '../../ui/studio/draft-state.tsx';
import { deviceUse } from '../device/device-memory.ts';
import { beforeLeaving } from '../shell/leaving.ts';
import { keptAfter, type Visit } from '../shell/visit.ts';
import { dropRatings, type KeptRatings, openRatings } from './kept-ratings.ts';
import { letRatingsGo, mindRatings } from './mind-ratings.ts';

/** Hook: has *Leave now* forget what raters gave and did not save. */
export const useRatingsDropped = (visit: Visit): void =>
  useEffect(() => beforeLeaving(() => dropRatings(visit)), [visit]);

/** The ratings that this browser keeps, on a page where some are given. */
export interface RatingsInHand {
  readonly ratings: KeptRatings | undefined; // as last read; undefined before that
  readonly kept: DraftKept | undefined; // whether all of them outlive the page; undefined if there are none
  readonly open: () => Promise<KeptRatings>; // reads them again
  readonly look: (ratings: KeptRatings) => Promise<void>; // after a change
}

/** Hook: reads what is kept, and has the browser ask before the page goes while some of it would be lost. */
export function useKeptRatings(visit: Visit): RatingsInHand {
  const [ratings, setRatings] = useState<KeptRatings | undefined>(undefined);
  const [kept, setKept] = useState<DraftKept | undefined>(undefined);
  useRatingsDropped(visit);
  const look = useCallback(
    async ({ drafts }: KeptRatings) => {
      const written = await visit.store.settle();
      const now = drafts.all().size > 0 ? keptAfter(visit, written) : undefined;
      setKept(now);
      if (now === undefined) letRatingsGo('given');
      else mindRatings('given', () => now !== 'saved' || deviceUse() === 'shared'); // by now
    },
    [visit],
  );
  const open = useCallback(async () => {
    const opened = await openRatings(visit);
    setRatings(opened);
    return opened;
  }, [visit]);
  useEffect(() => void open().then(look), [open, look]);
  return { ratings, kept, open, look };
}
