import { drills } from 'virtual:unscripted/drills';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { momentOfDrill, type SceneDrill } from '../../../core/practice/drill.ts';
import { boxesAfter, kindsInOrder, practiceDay, weekOf } from '../../../core/practice/first-try.ts';
import { type PracticeChoice, todaysThree } from '../../../core/practice/todays-three.ts';
import { practiceStore } from '../../../store/practice.ts';
import type { StoreProblem } from '../../../store/store.ts';
import { ANALYSER } from '../../../text/version.ts';
import { replyDraft } from '../../../ui/play/reply/typing.ts';
import { BeforeView, EndView } from '../../../ui/practice/around-view.tsx';
import type { SaidTry } from '../../../ui/practice/practice-turn.ts';
import { practiceWords as t } from '../../../ui/practice/practice-words.ts';
import { TriesView } from '../../../ui/practice/tries-view.tsx';
import { Resources } from '../../../ui/resources/resources.tsx';
import { Loading } from '../../../ui/shell/loading.tsx';
import { Message } from '../../../ui/shell/message.tsx';
import { Page } from '../../../ui/shell/page.tsx';
import { troubleText } from '../../../ui/trouble/trouble.ts';
import { drawId } from '../../device/person.ts';
import { handOver } from '../../files/hand-over.ts';
import { clockDay, DAY_MS } from '../../i18n/day.ts';
import { type DraftMemory, openDrafts } from '../../run/play/draft-memory.ts';
import type { PageProps } from '../../shell/desk.ts';
import { beforeLeaving } from '../../shell/leaving.ts';
import { usePageTop } from '../../shell/page-top.ts';
import { makeRoute } from '../../shell/route.ts';
import type { Visit } from '../../shell/visit.ts';
import { PracticeSession, type PracticeSessionProps } from './practice-session.tsx';

interface Kept extends Pick<PracticeChoice, 'tries' | 'played'> {
  readonly holdsBack: boolean;
  readonly drafts: DraftMemory; // answers that are not said yet
}

/** Hook: what practice keeps of this person, and the ways to change it; undefined until it is read. */
function usePractice({ store, person }: Visit, holdBack: boolean) {
  const practice = useMemo(() => practiceStore(store, person.id), [store, person.id]);
  const [kept, setKept] = useState<Kept | undefined>(undefined);
  const [message, setMessage] = useState<string | undefined>(undefined); // what is not kept, and why

  useEffect(() => {
    void (async () => {
      if (holdBack) await practice.holdBack();
      const [read, rows] = [await practice.load(), await store.list(person.id)];
      const tell = (problem: StoreProblem) => setMessage(troubleText(problem));
      const drafts = await openDrafts(store, `answers/${person.id}`, tell);
      const played = new Set(rows.ok ? rows.value.map(({ scenario }) => scenario) : []);
      if (!read.ok) setMessage(t('unread.kept'));
      setKept({ tries: [], holdsBack: holdBack, ...(read.ok && read.value), played, drafts });
    })();
  }, [practice]);
  useEffect(() => kept && beforeLeaving(kept.drafts.drop), [kept?.drafts]);

  if (kept === undefined) return undefined;
  const { tries, drafts } = kept;
  const day = practiceDay(tries, clockDay());
  return {
    ...kept,
    message,
    day,
    /** Today’s lines: first the one a debrief asks for, else one whose answer was begun. */
    todays: (asked: PracticeChoice['asked']) => {
      const begun = drills.find(({ id }) => drafts.get(replyDraft(id)) !== '');
      return todaysThree({ ...kept, drills, day, asked: asked?.scenario ? asked : begun });
    },
    /** Keeps a first try, beside those that another tab may have kept. A line that was met today has had its first. */
    keep: (drill: SceneDrill, { by, result }: SaidTry): void => {
      const moment = momentOfDrill(drill);
      if (tries.some((one) => one.moment === moment && one.day === day)) return;
      const one = { day, kind: drill.kind, moment, by, result, reader: ANALYSER.version };
      setKept({ ...kept, tries: [...tries, one] });
      void practice.keep(one, tries.length, drawId()).then((done) => {
        if (!done.ok) setMessage(t(done.error.code === 'full' ? 'unkept.full' : 'unkept'));
      });
    },
    drop: async (): Promise<void> => {
      const done = await practice.drop();
      if (done.ok) setKept({ ...kept, tries: [], holdsBack: false });
      else setMessage(t('undeleted'));
    },
  };
}

const TRIES = makeRoute({ page: 'practice', view: 'first-tries' });
const RESULTS = { strong: 'strong', weak: 'not', unread: 'not_read' } as const; // as evaluators read them

/** Saves first tries as a file, by week; no day stands in it. */
async function saveTries(tries: Kept['tries'], format: 'csv' | 'json'): Promise<void> {
  const { makeCsv } = await import('../../../export/csv.ts');
  const rows = tries.map(({ day, kind, moment, by, result, reader }) => ({
    week: new Date(weekOf(day) * DAY_MS).toISOString().slice(0, 10),
    kind,
    moment,
    given: by,
    result: RESULTS[result],
    reader,
  }));
  const table = { columns: Object.keys(rows[0] ?? {}), rows: rows.map(Object.values) };
  const text = format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : makeCsv(table);
  handOver(`training-first-tries.${format}`, text);
}

/** Page: short practice of three lines, and one’s own first tries. */
export function PracticePage({ desk, route }: PageProps<'practice'>) {
  const { visit } = desk;
  const practice = usePractice(visit, route.held === 'back');
  const [drills, setDrills] = useState<readonly SceneDrill[] | undefined>(undefined);
  const [firsts, setFirsts] = useState<PracticeSessionProps['firsts']>([]);
  const over = drills !== undefined && firsts.length === drills.length;
  usePageTop(over); // the button that was pressed last is gone
  if (practice === undefined) return <Loading />;
  const { tries, day, drafts, keep, holdsBack } = practice;
  const message = practice.message ?? (visit.trouble && troubleText(visit.trouble));
  const begun = drills !== undefined && !over;
  return (
    <Page foot={!begun}>
      {message !== undefined && <Message text={message} />}
      {begun ? (
        <PracticeSession {...{ desk, drills, drafts, firsts, keep }} onEnd={setFirsts} />
      ) : route.view === 'first-tries' ? (
        <TriesView
          {...{ tries, holdsBack }}
          backHref={makeRoute({ page: 'practice' })}
          onSave={(format) => saveTries(tries, format)}
          onDelete={practice.drop}
        />
      ) : !over ? (
        <BeforeView
          due={kindsInOrder(tries, day).due[0]}
          met={tries.length > 0}
          asksDevice={visit.use === 'unasked'}
          triesHref={TRIES}
          onBegin={(use) => {
            if (use !== undefined) void desk.useDevice(use);
            setDrills(practice.todays(route));
          }}
        />
      ) : (
        <EndView
          {...{ drills, firsts }}
          backIn={(kind) => (boxesAfter(tries).get(kind)?.due ?? day) - day}
          triesHref={TRIES}
          onDone={() => desk.go({ page: 'home' })}
        >
          <Resources jurisdiction={desk.jurisdiction} />
        </EndView>
      )}
    </Page>
  );
}
