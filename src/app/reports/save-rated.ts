import { handOver } from '../files/hand-over.ts';
import { isoDay } from '../i18n/day.ts';
import { office } from './office.ts';

/** Hand the records that were rated here to the browser, in one archive. */
export async function saveRated(): Promise<void> {
  const [{ files }, { makeArchive }] = await Promise.all([
    office().call('rated', {}),
    import('../../export/archive.ts'),
  ]);
  handOver(`rated-records-${isoDay(Date.now())}.zip`, makeArchive(files));
}
