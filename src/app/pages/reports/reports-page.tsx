import { reviews } from 'virtual:unscripted/reviews';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type RunFilter, USUAL_FILTER } from '../../../core/cohort/filter.ts';
import { shortRole } from '../../../core/cohort/short-role.ts';
import { makeArchive } from '../../../export/archive.ts';
import { isoDay } from '../../../ui/day.ts';
import type { LeftOutRow, ReadingState } from '../../../ui/reports/files/files-panel.tsx';
import { leftOutKind, leftOutText } from '../../../ui/reports/files/left-out-text.ts';
import { ratingWords } from '../../../ui/reports/rating/rating-words.ts';
import { type ReportForm, ReportsView } from '../../../ui/reports/reports-view.tsx';
import { reportWords } from '../../../ui/reports/reports-words.ts';
import { reportSummary } from '../../../ui/reports/summary/summary-blocks.ts';
import { tongue } from '../../../ui/tongue.ts';
import { doorAddress } from '../../files/hand-in.ts';
import { handOver } from '../../files/hand-over.ts';
import { dayOnly } from '../../i18n/day.ts';
import { evaluatorKey, keepEvaluatorKey } from '../../reports/evaluator-key.ts';
import { closeRecords, putBackRatings } from '../../reports/kept-ratings.ts';
import { letRatingsGo } from '../../reports/mind-ratings.ts';
import { office } from '../../reports/office.ts';
import { PeopleDesk } from '../../reports/people-desk.tsx';
import { printReport } from '../../reports/print-report.ts';
import type { LeftOutFile } from '../../reports/protocol.ts';
import { useChecks } from '../../reports/use-checks.ts';
import { type ReportGroups, useCohort } from '../../reports/use-cohort.ts';
import { useRatingsDropped } from '../../reports/use-kept-ratings.ts';
import type { PageProps } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';
import { CARDS } from '../../texts/cards.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import { ReportRecord } from './report-record-page.tsx';

/** What this visit has loaded, kept while moving between report pages. */
const memory: {
  filter: RunFilter;
  groups: ReportGroups;
  leftOut: readonly LeftOutRow[];
  copies: number;
} = { filter: USUAL_FILTER, groups: undefined, leftOut: [], copies: 0 };

const recordHref = (session: string): string => makeRoute({ page: 'reports', record: session });

const roleIn = (scenario: string): string | undefined => {
  const role = CARDS.now().find(({ card }) => card.id === scenario)?.card.role;
  return role && shortRole(role);
};

/** Tells whether somebody outside the project has read a scene as it is now, in any language. */
const isRead = (scenario: string): boolean =>
  Object.values(reviews).some((readings) => (readings[scenario]?.current.length ?? 0) > 0);

/** Page: the evaluator's reports, computed in a worker. */
export function ReportsPage({ desk, route }: PageProps<'reports'>) {
  const { key } = route;
  useRatingsDropped(desk.visit);
  useEffect(() => {
    if (key === undefined) return;
    keepEvaluatorKey(key);
    desk.go({ page: 'reports', record: undefined }, true); // remove the key from the URL
  }, [key]);
  if (key !== undefined) return null;
  return route.record === undefined ? (
    <Cohort desk={desk} />
  ) : (
    <ReportRecord session={route.record} />
  );
}

function Cohort({ desk }: Pick<PageProps<'reports'>, 'desk'>) {
  const [filter, setFilter] = useState(memory.filter);
  const [reading, setReading] = useState<ReadingState | undefined>(undefined);
  const [leftOut, setLeftOut] = useState(memory.leftOut);
  const [groups, setGroups] = useState(memory.groups);
  const [copies, setCopies] = useState(memory.copies);
  const [message, setMessage] = useState<string | undefined>(undefined);

  useEffect(() => {
    Object.assign(memory, { filter, groups, leftOut, copies });
  }, [filter, groups, leftOut, copies]);

  const fail = useCallback((thrown: unknown) => {
    setReading(undefined);
    setMessage(reportWords('failed', { message: thrown instanceof Error ? thrown.message : '' }));
  }, []);

  const [report, count] = useCohort(fail);
  useEffect(() => {
    count(filter, groups).catch(fail);
  }, [count, filter, groups, fail]);

  const moved = useCallback(() => {
    if (memory.filter.checks !== undefined) count(memory.filter, memory.groups).catch(fail);
  }, [count, fail]);
  const [checks, check] = useChecks(moved, fail);

  const whileReading = useCallback(
    async (of: number, work: () => Promise<void>) => {
      setMessage(undefined);
      setReading({ done: 0, of });
      office().onProgress((done, all) => setReading({ done, of: all }));
      try {
        await work();
        if (!(await putBackRatings(desk.visit))) setMessage(ratingWords('kept.unread'));
        await count(memory.filter, memory.groups);
      } catch (thrown) {
        fail(thrown);
      }
      office().onProgress(undefined);
      setReading(undefined);
      check(true);
    },
    [count, fail, check, desk.visit],
  );

  /** Lists what was left out; a copy of a run that was read already is no fault and only counted. */
  const tellLeftOut = useCallback((files: readonly LeftOutFile[]) => {
    const faults = files.filter(({ why }) => why.code !== 'copy');
    const rows = faults.map(({ name, why }) => {
      const file = why.code === 'ratings' ? why.file : name;
      return { name: file, why: leftOutText(why), kind: leftOutKind(why) };
    });
    setLeftOut((known) => [...known, ...rows]);
    setCopies((known) => known + files.length - faults.length);
  }, []);

  const readFiles = useCallback(
    (files: readonly File[]) => {
      if (files.length === 0) return;
      void whileReading(files.length, async () => {
        const { leftOut: more, cancelled } = await office().call('read', { files });
        tellLeftOut(more);
        if (cancelled) setMessage(reportWords('cancelled'));
      });
    },
    [whileReading, tellLeftOut],
  );

  const key = evaluatorKey();
  const readHandedIn = (shown: string) => {
    void whileReading(1, async () => {
      const read = await office().call('fetch', { address: doorAddress(), key: shown });
      tellLeftOut(read.leftOut);
      if (read.problem !== undefined) setMessage(reportWords(`handedIn.${read.problem}`));
      else if (read.cancelled) setMessage(reportWords('cancelled'));
    });
  };

  const take = (form: ReportForm) => {
    office()
      .call('take', { form, filter })
      .then(({ files }) => {
        if (files.length === 0) setMessage(reportWords('take.few'));
        if (form === 'csv' && files.length > 0)
          handOver(`tables-${isoDay(Date.now())}.zip`, makeArchive(files));
        else for (const { name, text } of files) handOver(name, text);
      }, fail);
  };

  const { rubric } = RUBRIC.now();
  const summary = useMemo(
    () =>
      report &&
      reportSummary(report.head, report.compared, rubric, {
        madeAt: Date.now(),
        dayOf: dayOnly,
        roleIn,
        isRead,
        leftOut: leftOut.map(({ kind }) => kind),
        roster: report.roster,
      }),
    [report, rubric, leftOut],
  );
  const saveWordFile = async () => {
    if (summary === undefined) return;
    const { wordFile } = await import('../../../export/word-file.ts');
    handOver(`summary-${isoDay(Date.now())}.docx`, await wordFile(summary, tongue().locale));
  };

  return (
    <ReportsView
      report={report}
      summary={summary}
      rubric={rubric}
      filter={filter}
      groups={groups}
      copies={copies}
      people={<PeopleDesk onTold={() => void count(filter, groups).catch(fail)} />}
      reading={reading}
      leftOut={leftOut}
      checking={checks.state}
      {...(checks.standings && { standings: checks.standings })}
      onCheck={() => check(true)}
      onStopCheck={() => void office().call('stopCheck', {})}
      {...(message !== undefined && { message })}
      rateHref={makeRoute({ page: 'rate' })}
      agreeHref={makeRoute({ page: 'agree' })}
      roleIn={roleIn}
      recordHref={recordHref}
      setupHref={makeRoute({ page: 'setup' })}
      onFilter={setFilter}
      onGroups={setGroups}
      onFiles={readFiles}
      {...(key !== undefined && { onHandedIn: () => readHandedIn(key) })}
      onSample={() => {
        void whileReading(1, async () => {
          await office().call('sample', {});
        });
      }}
      onCancel={() => void office().call('cancel', {})}
      onClear={() => {
        setLeftOut([]);
        setCopies(0);
        setFilter(USUAL_FILTER);
        setGroups(undefined);
        office()
          .call('clear', {})
          .then(() => {
            closeRecords();
            letRatingsGo('sheets');
          })
          .then(() => count(USUAL_FILTER, undefined), fail)
          .then(() => check(true), fail);
      }}
      onTake={take}
      onWordFile={() => void saveWordFile().catch(fail)}
      onPrint={(annex) => printReport(annex)}
    />
  );
}
