import { err, ok, type Result } from '../../core/kernel/result.ts';
import { MAX_RECORD_CHARS } from '../../core/record/record.ts';
import { decodeRecord } from '../../core/record/record-decode.ts';
import type { SessionState } from '../../core/run/state.ts';
import { openKeeper } from '../../store/keeper.ts';
import type { Trouble } from '../../ui/trouble/trouble.ts';
import { drawId } from '../device/person.ts';
import type { Route } from '../shell/route.ts';
import type { Visit } from '../shell/visit.ts';
import { loadContent } from './begin/begin-run.ts';

/** Where a loaded record opens: a run that can continue is played, any other shows its debrief. */
export type Loaded = Extract<Route, { page: 'play' | 'debrief' }>;

/** Tells whether a run can continue with this build's story and rubric. */
async function canGoOn({ phase, began }: SessionState): Promise<boolean> {
  if (phase === 'closed' || phase === 'skipped' || began.branch) return false;
  const content = await loadContent(began.scenario.id, began.language);
  return content?.playable.hash === began.scenario.hash && content.hash === began.rubric.hash;
}

/** Imports a record file under a new session id, so that nothing is overwritten. */
export async function loadRecord(
  { store, person, lms }: Visit,
  file: File,
): Promise<Result<Loaded, Trouble>> {
  if (file.size > MAX_RECORD_CHARS) return err({ code: 'too-long', characters: file.size });
  const opened = decodeRecord(await file.text());
  if (!opened.ok) return opened;
  const { record, state } = opened.value;
  if (lms && lms.unit.scenario !== record.scenario.id) return err({ code: 'other-unit' });
  const id = drawId();
  await store.create({
    id,
    person: person.id,
    scenario: record.scenario.id,
    startedAt: state.startedAt,
    imported: true,
  });
  const keeper = openKeeper(store, id, () => {});
  keeper.keep(record.facts);
  await keeper.settled();
  const scenario = record.scenario.id;
  return ok(
    (await canGoOn(state))
      ? { page: 'play', scenario, session: id }
      : { page: 'debrief', session: id },
  );
}
