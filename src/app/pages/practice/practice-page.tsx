import { useState } from 'preact/hooks';
import type { SceneDrill } from '../../../core/practice/drill.ts';
import {
  boxesAfter,
  type FirstTry,
  kindsInOrder,
  weekOf,
} from '../../../core/practice/first-try.ts';
import type { AskedPractice } from '../../../core/practice/todays-three.ts';
import { isDimension } from '../../../core/rubric/dimension.ts';
import { BeforeView, EndView, type PracticedLine } from '../../../ui/practice/around-view.tsx';
import { TriesView } from '../../../ui/practice/tries-view.tsx';
import { Resources } from '../../../ui/resources/resources.tsx';
import { Loading } from '../../../ui/shell/loading.tsx';
import { Message } from '../../../ui/shell/message.tsx';
import { Page } from '../../../ui/shell/page.tsx';
import { troubleText } from '../../../ui/trouble/trouble.ts';
import { handOver } from '../../files/hand-over.ts';
import { DAY_MS } from '../../i18n/day.ts';
import type { PageProps } from '../../shell/desk.ts';
import { usePageTop } from '../../shell/page-top.ts';
import { makeRoute } from '../../shell/route.ts';
import { PracticeSession } from './practice-session.tsx';
import { usePractice } from './use-practice.ts';

const TRIES = makeRoute({ page: 'practice', view: 'first-tries' });
const RESULTS = { strong: 'strong', weak: 'not', unread: 'not_read' } as const; // as evaluators read them

/** Saves first tries as a file, by week; no day stands in it. */
async function saveTries(tries: readonly FirstTry[], format: 'csv' | 'json'): Promise<void> {
  const { makeCsv } = await import('../../../export/csv.ts');
  const rows = tries.map(({ day, kind, moment, by, result, reader }) => ({
    week: new Date(weekOf(day) * DAY_MS).toISOString().slice(0, 10),
    kind,
    moment,
    given: by,
    result: RESULTS[result],
    reader,
  }));
  const columns = Object.keys(rows[0] ?? {});
  const table = () => makeCsv({ columns, rows: rows.map((row) => Object.values(row)) });
  const text = format === 'json' ? `${JSON.stringify(rows, null, 2)}\n` : table();
  handOver(`training-first-tries.${format}`, text);
}

/** What an address from a debrief asks for. */
function askedBy(route: PageProps<'practice'>['route']): AskedPractice | undefined {
  const { scenario, beat, technique } = route;
  if (scenario === undefined || beat === undefined) return undefined;
  return { scenario, beat, technique: isDimension(technique) ? technique : undefined };
}

/** Page: short practice of three lines, and one’s own first tries. */
export function PracticePage({ desk, route }: PageProps<'practice'>) {
  const { visit } = desk;
  const practice = usePractice(visit, route.held === 'back');
  const [drills, setDrills] = useState<readonly SceneDrill[] | undefined>(undefined);
  const [ended, setEnded] = useState<readonly PracticedLine[] | undefined>(undefined);
  usePageTop(ended); // the button that was pressed last is gone
  if (practice === undefined) return <Loading />;
  const { tries, day } = practice;
  const message = practice.message ?? (visit.trouble && troubleText(visit.trouble));
  if (drills !== undefined && ended === undefined)
    return (
      <PracticeSession
        desk={desk}
        drills={drills}
        message={practice.message}
        drafts={practice.drafts}
        onFirst={practice.keep}
        onEnd={setEnded}
      />
    );
  return (
    <Page>
      {message !== undefined && <Message text={message} />}
      {route.view === 'first-tries' ? (
        <TriesView
          tries={tries}
          holdsBack={practice.holdsBack}
          backHref={makeRoute({ page: 'practice' })}
          onSave={(format) => void saveTries(tries, format)}
          onDelete={() => void practice.drop()}
        />
      ) : ended === undefined ? (
        <BeforeView
          due={kindsInOrder(tries, day).due[0]}
          met={tries.length > 0}
          asksDevice={visit.use === 'unasked'}
          triesHref={TRIES}
          onBegin={(use) => {
            if (use !== undefined) void desk.useDevice(use);
            setDrills(practice.todays(askedBy(route)));
          }}
        />
      ) : (
        <EndView
          ended={ended}
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
