import { handOver } from '../files/hand-over.ts';
import { isoDay } from '../i18n/day.ts';
import { office } from './office.ts';

/** Downloads the records rated here as one archive. */
export async function saveRated(): Promise<void> {
  const [{ files }, { makeArchive }] = await Promise.all([
    office().call('rated', {}),
    import('../../export/archive.ts'),
  ]);
  handOver(`rated-records-${isoDay(Date.now())}.zip`, makeArchive(files));
}
