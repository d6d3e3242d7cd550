import { beginAlong } from '../app/begin-run.ts';
import { makeRoute } from '../app/route.ts';
import { openVisit } from '../app/visit.ts';
import type { ToldFinding } from '../story/verify/news.ts';

/** Begins a run that goes the way of a finding and shows it; the error is a code. */
export async function openPath(
  scenario: string,
  { options, ...draw }: NonNullable<ToldFinding['run']>,
): Promise<string | undefined> {
  const begun = await beginAlong(await openVisit(), scenario, draw, options);
  if (!begun.ok) return begun.error.code;
  window.location.hash = makeRoute({ page: 'play', scenario, session: begun.value });
  return undefined;
}
