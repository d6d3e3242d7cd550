import { isoDay } from '../../ui/day.ts';
import { handOver } from '../files/hand-over.ts';
import type { DraftMemory } from '../run/play/draft-memory.ts';
import { answersHere, forgetSaved } from './kept-ratings.ts';
import { letRatingsGo } from './mind-ratings.ts';
import { office } from './office.ts';

/** Downloads the records rated here as one archive; what raters gave is in it, and kept here no longer. */
export async function saveRated(drafts: DraftMemory): Promise<void> {
  const answers = answersHere(); // what is given from now on is not in the archive
  const [{ files, places }, { makeArchive }] = await Promise.all([
    office().call('rated', {}),
    import('../../export/archive.ts'),
  ]);
  handOver(`rated-records-${isoDay(Date.now())}.zip`, makeArchive(files));
  letRatingsGo('sheets');
  await forgetSaved(drafts, answers, places);
}
