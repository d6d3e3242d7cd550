import type { CohortHead } from '../../../core/cohort/report/cohort-head.ts';
import { usePrintFoot } from '../print-foot.ts';
import { reportWords } from '../reports-words.ts';

const HASH_SHOWN = 12; // digits shown, enough to tell versions apart

/** Lists the rubric and story versions behind the figures, once; the foot of every page names the selection. */
export function VersionLine({
  versions,
  foot,
}: Pick<CohortHead, 'versions'> & { readonly foot: string }) {
  const stories = versions.stories.map(({ scenario, hash }) =>
    reportWords('version.story', { scenario, hash: hash.slice(0, HASH_SHOWN) }),
  );
  usePrintFoot(foot);
  if (stories.length === 0) return null;
  return (
    <div class="versions note quiet">
      <p>
        {reportWords('versions', {
          rubrics: versions.rubrics.join(', '),
          analysers: versions.analysers.join(', '),
          stories: stories.join('. '),
        })}
      </p>
      {versions.rubrics.length > 1 && <p>{reportWords('versions.mixed')}</p>}
    </div>
  );
}
