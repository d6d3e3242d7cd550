import { useEffect, useState } from 'preact/hooks';
import { PRACTICED } from '../../../core/practice/drill.ts';
import { SOUND_LEVEL } from '../../../core/rubric/level.ts';
import { rubricOf } from '../../../core/rubric/rubric.ts';
import { attemptsOf } from '../../../core/run/attempts.ts';
import { debrief } from '../../../core/scoring/debrief.ts';
import type { HeardResponse } from '../../../core/scoring/their-side.ts';
import type { Reviewed } from '../../../ui/debrief/debrief-props.ts';
import { DebriefView } from '../../../ui/debrief/debrief-view.tsx';
import { TheirSide } from '../../../ui/debrief/their-side.tsx';
import { Resources } from '../../../ui/resources/resources.tsx';
import { Loading } from '../../../ui/shell/loading.tsx';
import { Message } from '../../../ui/shell/message.tsx';
import { Page } from '../../../ui/shell/page.tsx';
import { type Trouble, troubleText } from '../../../ui/trouble/trouble.ts';
import { saveRecord } from '../../files/save-record.ts';
import { packedUnit } from '../../lms/unit.ts';
import { isPictured } from '../../picture/run-view.ts';
import { Still } from '../../picture/still.tsx';
import { UNREACHABLE } from '../../run/begin/starting.ts';
import { setReading } from '../../run/bookmark.ts';
import { readSession, readSessions } from '../../run/library.ts';
import { type DraftMemory, openDrafts } from '../../run/play/draft-memory.ts';
import { isOpen, type StoredRun } from '../../run/stored-run.ts';
import type { PageProps } from '../../shell/desk.ts';
import { beforeLeaving } from '../../shell/leaving.ts';
import { RefusalPage } from '../../shell/refusal.tsx';
import { makeRoute, placeInGuide } from '../../shell/route.ts';
import type { Visit } from '../../shell/visit.ts';
import { ENGLISH_CARDS } from '../../texts/cards.ts';
import { GUIDE_LINKS } from '../../texts/guide-ways.ts';
import { RUBRIC, rubricHash } from '../../texts/rubric.ts';
import { loadHeard } from '../../texts/their-side.ts';

/**
 * Returns the address of short practice of the moment that a debrief says to try again, by the technique that was weakest there.
 * Undefined in an assessment and in a package, where that is no technique that is practiced so, and after a serious error toward
 * somebody under 18: there the scene’s own repair is the practice.
 */
function practiceOfSlip({ state, debrief }: Reviewed): string | undefined {
  const { mode, scenario } = state.began;
  const turn = debrief.turns.find(({ beat }) => beat === debrief.tryLine?.beat);
  if (turn === undefined || mode === 'assessment' || packedUnit()) return undefined;
  const { beat, counts, criticalErrors } = turn;
  const minor = ENGLISH_CARDS.find(({ id }) => id === scenario.id)?.minor ?? false;
  if (minor && criticalErrors.length > 0) return undefined;
  const technique = counts
    .filter(
      ({ dimension, level = SOUND_LEVEL }) => level < SOUND_LEVEL && PRACTICED.includes(dimension),
    )
    .toSorted((a, b) => (a.level ?? 0) - (b.level ?? 0))[0]?.dimension;
  return technique && makeRoute({ page: 'practice', scenario: scenario.id, beat, technique });
}

interface Opened {
  readonly run: StoredRun;
  readonly others: readonly StoredRun[]; // other runs of the scenario by this person, oldest first
  readonly drafts: DraftMemory;
  readonly heard: readonly HeardResponse[];
}

async function open(
  visit: Visit,
  session: string,
  theirSide: boolean,
  tell: (trouble: Trouble) => void,
): Promise<Opened | Trouble> {
  const kept = await readSession(visit.store, session, visit.person.id);
  if (!kept.ok) return kept.error;
  const all = await readSessions(visit.store, visit.person.id);
  const others = all.filter(
    ({ row }) => row.scenario === kept.value.row.scenario && !row.imported && row.id !== session,
  );
  // The debrief is whole without it.
  const heard = theirSide ? await loadHeard(kept.value.state).catch(() => []) : [];
  const drafts = await openDrafts(visit.store, session, tell);
  const settled = await visit.store.settle();
  if (!settled.ok) tell(settled.error);
  return { run: kept.value, others, drafts, heard };
}

const reviewed = ({ state }: StoredRun): Reviewed => ({
  state,
  debrief: debrief(state, RUBRIC.now().rubric),
});

/** Returns the earliest complete run before this one, for comparison. */
function firstOf({ run, others }: Opened): Reviewed | undefined {
  const first = others.find(
    ({ state }) => state.phase === 'closed' && state.startedAt < run.state.startedAt,
  );
  return first && reviewed(first);
}

/** Page: the debrief, line by line. It needs facts and a rubric, but no story. */
export function DebriefPage({ desk, route }: PageProps<'debrief'>) {
  const { visit, go } = desk;
  const { session } = route;
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const [unkept, setUnkept] = useState<Trouble | undefined>(undefined); // why some of it is in this page only

  useEffect(() => {
    void open(visit, session, desk.settings.theirSide, setUnkept).then((made) =>
      'run' in made ? setOpened(made) : setTrouble(made),
    );
    // Leaving by a link clears the bookmark; closing the tab does not run this.
    void setReading(visit.store, visit.person.id, session);
    return () => void setReading(visit.store, visit.person.id, '');
  }, [visit, session]);
  useEffect(() => opened && beforeLeaving(opened.drafts.drop), [opened]);

  if (trouble) return <RefusalPage desk={desk} trouble={trouble} title="cannotOpen" />;
  if (opened === undefined) return <Loading />;
  const { run, others, drafts, heard } = opened;
  const { began } = run.state;
  const first = firstOf(opened);
  const attempts = attemptsOf([run, ...others].map((one) => one.state));
  const otherRubric = began.rubric.hash !== rubricHash(began.language);
  const current = RUBRIC.now().rubric;
  const unknownRules = otherRubric && rubricOf(current, began.rubric.version) === current;
  const rules = unknownRules
    ? ({ code: 'unknown-rubric', was: began.rubric.version } as const)
    : undefined;
  const shown = visit.trouble ?? unkept ?? rules;
  const own = visit.draft?.own;
  const mayBranch =
    began.mode === 'practice' &&
    began.branch === undefined &&
    run.state.phase === 'closed' &&
    !run.row.imported &&
    !otherRubric;
  const playFrom = (beat: string) => {
    import('../../run/begin/begin-branch.ts')
      .then(({ beginBranch }) => beginBranch(visit, session, beat))
      .then((begun) =>
        begun.ok
          ? go({ page: 'play', scenario: run.row.scenario, session: begun.value })
          : setTrouble(begun.error),
      )
      .catch(() => setTrouble(UNREACHABLE));
  };
  const practice = run.row.imported ? undefined : practiceOfSlip(reviewed(run));
  const offers = {
    ...(mayBranch && { onPlayMoment: playFrom }),
    ...(practice !== undefined && { practice }),
  };
  const message = shown && <Message text={troubleText(shown)} />;
  return (
    <Page className="">
      <DebriefView
        {...reviewed(run)}
        rubric={rubricOf(current, began.rubric.version)}
        drafts={drafts}
        {...(first && { first })}
        {...(attempts.record === run.state && { before: attempts.before })}
        ways={{ links: GUIDE_LINKS.now(), place: placeInGuide }}
        {...(message && { message })}
        {...(desk.settings.theirSide &&
          heard.length > 0 && {
            theirSide: <TheirSide heard={heard} language={began.language} />,
          })}
        {...(desk.settings.stage &&
          isPictured(run.state, own) && { picture: <Still state={run.state} own={own} /> })}
        resources={<Resources jurisdiction={desk.jurisdiction} />}
        {...(isOpen(run) &&
          !otherRubric && {
            onGoOn: () => go({ page: 'play', scenario: run.row.scenario, session }),
          })}
        readOnly={run.row.imported}
        at={route.beat}
        {...offers}
        onPlayAgain={() => go({ page: 'scene', scenario: run.row.scenario })}
        onSave={(includeOwnWords) => {
          void saveRecord(visit, run, includeOwnWords);
        }}
        onPrint={() => print()}
        {...(run.state.phase === 'closed' &&
          !run.row.imported && { certificate: makeRoute({ page: 'certificate' }) })}
        onHome={() => go({ page: 'home' })}
      />
    </Page>
  );
}
