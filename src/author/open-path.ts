import { beginAlong } from '../app/run/begin/begin-run.ts';
import { makeRoute } from '../app/shell/route.ts';
import { changeUse, openVisit } from '../app/shell/visit.ts';
import type { RunAlong } from '../story/along.ts';

/**
 * Starts a run along the path of a finding and opens it; on failure returns an error code. The run is stored, so that
 * it survives a reload: an author's device is their own.
 */
export async function openPath({ scenario, run }: RunAlong): Promise<string | undefined> {
  const { options, ...draw } = run;
  const opened = await openVisit();
  const visit = opened.use === 'own' ? opened : await changeUse(opened, 'own');
  const begun = await beginAlong(visit, scenario, draw, options);
  if (!begun.ok) return begun.error.code;
  window.location.hash = makeRoute({ page: 'play', scenario, session: begun.value });
  window.location.reload();
  return undefined;
}
