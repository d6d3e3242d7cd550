import { useCallback, useEffect, useState } from 'preact/hooks';
import type { RunFilter } from '../../../core/cohort/filter.ts';
import { shortRole } from '../../../core/cohort/short-role.ts';
import type { Mode } from '../../../core/run/intent.ts';
import type { LeftOutRow, ReadingState } from '../../../ui/reports/files/files-panel.tsx';
import { leftOutText } from '../../../ui/reports/files/left-out-text.ts';
import { type ReportForm, ReportsView } from '../../../ui/reports/reports-view.tsx';
import { reportWords } from '../../../ui/reports/reports-words.ts';
import { doorAddress } from '../../files/hand-in.ts';
import { handOver } from '../../files/hand-over.ts';
import { PackageDesk } from '../../pack/package-desk.tsx';
import { evaluatorKey, keepEvaluatorKey } from '../../reports/evaluator-key.ts';
import { office } from '../../reports/office.ts';
import { useChecks } from '../../reports/use-checks.ts';
import { useCohort } from '../../reports/use-cohort.ts';
import type { PageProps } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';
import { CARDS } from '../../texts/cards.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import { ReportRecord } from './report-record-page.tsx';

/** What this visit has loaded, kept while moving between report pages. */
const memory: { filter: RunFilter; leftOut: readonly LeftOutRow[]; sample: boolean } = {
  filter: {},
  leftOut: [],
  sample: false,
};

const recordHref = (session: string): string => makeRoute({ page: 'reports', record: session });

/** Builds a link for trainees. */
const linkOf = (cohort: string, mode: Mode | undefined): string => {
  const route = makeRoute({
    page: 'home',
    open: undefined,
    ...(cohort !== '' && { cohort }),
    ...(mode && { mode }),
  });
  return new URL(route, document.baseURI).href;
};

const roleIn = (scenario: string): string | undefined => {
  const role = CARDS.now().find(({ card }) => card.id === scenario)?.card.role;
  return role && shortRole(role);
};

/** Page: the evaluator's reports, computed in a worker. */
export function ReportsPage({ desk, route }: PageProps<'reports'>) {
  const { key } = route;
  useEffect(() => {
    if (key === undefined) return;
    keepEvaluatorKey(key);
    desk.go({ page: 'reports', record: undefined }, true); // remove the key from the URL
  }, [key]);
  if (key !== undefined) return null;
  return route.record === undefined ? (
    <Cohort desk={desk} />
  ) : (
    <ReportRecord desk={desk} session={route.record} />
  );
}

function Cohort({ desk }: Pick<PageProps<'reports'>, 'desk'>) {
  const [filter, setFilter] = useState(memory.filter);
  const [reading, setReading] = useState<ReadingState | undefined>(undefined);
  const [leftOut, setLeftOut] = useState(memory.leftOut);
  const [sample, setSample] = useState(memory.sample);
  const [message, setMessage] = useState<string | undefined>(undefined);

  useEffect(() => {
    Object.assign(memory, { filter, leftOut, sample });
  }, [filter, leftOut, sample]);

  const fail = useCallback((thrown: unknown) => {
    setReading(undefined);
    setMessage(reportWords('failed', { message: thrown instanceof Error ? thrown.message : '' }));
  }, []);

  const [report, count] = useCohort(fail);
  useEffect(() => {
    count(filter).catch(fail);
  }, [count, filter, fail]);

  const moved = useCallback(() => {
    if (memory.filter.verifiedOnly === true) count(memory.filter).catch(fail);
  }, [count, fail]);
  const [checks, check] = useChecks(moved, fail);

  const whileReading = useCallback(
    async (of: number, work: () => Promise<void>) => {
      setMessage(undefined);
      setReading({ done: 0, of });
      office().onProgress((done, all) => setReading({ done, of: all }));
      try {
        await work();
        await count(memory.filter);
      } catch (thrown) {
        fail(thrown);
      }
      office().onProgress(undefined);
      setReading(undefined);
      check(true);
    },
    [count, fail, check],
  );

  const readFiles = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return;
      void whileReading(files.length, async () => {
        const { leftOut: more, cancelled } = await office().call('read', { files });
        const rows = more.map(({ name, why }) => ({ name, why: leftOutText(why) }));
        setLeftOut((known) => [...known, ...rows]);
        if (cancelled) setMessage(reportWords('cancelled'));
      });
    },
    [whileReading],
  );

  const key = evaluatorKey();
  const readHandedIn = (shown: string) => {
    void whileReading(1, async () => {
      const read = await office().call('fetch', { address: doorAddress(), key: shown });
      const rows = read.leftOut.map(({ name, why }) => ({ name, why: leftOutText(why) }));
      setLeftOut((known) => [...known, ...rows]);
      if (read.problem !== undefined) setMessage(reportWords(`handedIn.${read.problem}`));
      else if (read.cancelled) setMessage(reportWords('cancelled'));
    });
  };

  const take = (form: ReportForm) => {
    office()
      .call('take', { form, filter })
      .then(({ files }) => {
        for (const { name, text } of files) handOver(name, text);
      }, fail);
  };

  return (
    <ReportsView
      bar={desk.bar}
      footLinks={desk.footLinks}
      report={report}
      rubric={RUBRIC.now().rubric}
      filter={filter}
      reading={reading}
      leftOut={leftOut}
      checking={checks.state}
      {...(checks.standings && { standings: checks.standings })}
      onCheck={() => check(true)}
      onStopCheck={() => void office().call('stopCheck', {})}
      sample={sample && report !== undefined}
      {...(message !== undefined && { message })}
      rateHref={makeRoute({ page: 'rate' })}
      agreeHref={makeRoute({ page: 'agree' })}
      roleIn={roleIn}
      recordHref={recordHref}
      linkOf={linkOf}
      onFilter={setFilter}
      onFiles={readFiles}
      {...(key !== undefined && { onHandedIn: () => readHandedIn(key) })}
      onSample={() => {
        setSample(true);
        void whileReading(1, async () => {
          await office().call('sample', {});
        });
      }}
      onCancel={() => void office().call('cancel', {})}
      onClear={() => {
        setLeftOut([]);
        setSample(false);
        setFilter({});
        office()
          .call('clear', {})
          .then(() => count({}), fail)
          .then(() => check(true), fail);
      }}
      onTake={take}
      onPrint={() => print()}
      packages={<PackageDesk />}
    />
  );
}
