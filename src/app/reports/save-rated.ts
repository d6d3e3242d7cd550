import { handOver } from '../files/hand-over.ts';
import { isoDay } from '../i18n/day.ts';
import { isLeaving } from '../shell/leaving.ts';
import { office } from './office.ts';

const askFirst = (event: Event): void => {
  if (!isLeaving()) event.preventDefault(); // the quick exit never waits
};

/** Has the browser ask before the page goes, since ratings were given that are in no file yet. */
export const mindRatings = (): void => addEventListener('beforeunload', askFirst);

/** Lets the page go again: the ratings are saved, or were removed. */
export const letRatingsGo = (): void => removeEventListener('beforeunload', askFirst);

/** Downloads the records rated here as one archive. */
export async function saveRated(): Promise<void> {
  const [{ files }, { makeArchive }] = await Promise.all([
    office().call('rated', {}),
    import('../../export/archive.ts'),
  ]);
  handOver(`rated-records-${isoDay(Date.now())}.zip`, makeArchive(files));
  letRatingsGo();
}
