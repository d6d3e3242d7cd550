import { err, ok, type Result } from '../../core/kernel/result.ts';
import { RECORD_MOST } from '../../core/record/record.ts';
import { decodeRecord } from '../../core/record/record-decode.ts';
import type { SessionState } from '../../core/run/state.ts';
import { openKeeper } from '../../store/keeper.ts';
import type { Trouble } from '../../ui/trouble/trouble.ts';
import { drawId } from '../device/person.ts';
import type { Route } from '../shell/route.ts';
import type { Visit } from '../shell/visit.ts';
import { loadContent } from './begin-run.ts';

/** Where a loaded record is to be looked at: a run that can go on is played, any other read. */
export type Loaded = Extract<Route, { page: 'play' | 'debrief' }>;

/** Whether a run waits, and this build has the story and rubric it was begun on. */
async function canGoOn({ phase, began }: SessionState): Promise<boolean> {
  if (phase === 'closed' || phase === 'skipped') return false;
  const content = await loadContent(began.scenario.id, began.language);
  return content?.playable.hash === began.scenario.hash && content.hash === began.rubric.hash;
}

/**
 * Open a record file: its facts are kept beside what is here already, under an id of their own, so
 * nothing is overwritten.
 */
export async function loadRecord(
  { store, person, lms }: Visit,
  file: File,
): Promise<Result<Loaded, Trouble>> {
  if (file.size > RECORD_MOST) return err({ code: 'too-long', characters: file.size });
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
