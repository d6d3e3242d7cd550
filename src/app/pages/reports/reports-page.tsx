import { reviews } from 'virtual:unscripted/reviews';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { type RunFilter, USUAL_FILTER } from '../../../core/cohort/filter.ts';
import type { ReportSummary } from '../../../core/cohort/report/document-block.ts';
import { shortRole } from '../../../core/cohort/short-role.ts';
import { makeArchive } from '../../../export/archive.ts';
import { isoDay } from '../../../ui/day.ts';
import type { CohortPage } from '../../../ui/reports/cohort/cohort-parts.ts';
import { CohortView } from '../../../ui/reports/cohort/cohort-view.tsx';
import { FilterForm } from '../../../ui/reports/cohort/filter-form.tsx';
import { VerdictCounts } from '../../../ui/reports/cohort/verdict-counts.tsx';
import {
  FilesPanel,
  LeftOutFiles,
  type LeftOutRow,
} from '../../../ui/reports/files/files-panel.tsx';
import { type ReportForm, ReportsView, Takes } from '../../../ui/reports/reports-view.tsx';
import { reportWords } from '../../../ui/reports/reports-words.ts';
import { RowsAbout } from '../../../ui/reports/some-rows.tsx';
import { reportSummary } from '../../../ui/reports/summary/summary-blocks.ts';
import { tongue } from '../../../ui/tongue.ts';
import { handOver } from '../../files/hand-over.ts';
import { dayOnly } from '../../i18n/day.ts';
import { evaluatorKey, keepEvaluatorKey } from '../../reports/evaluator-key.ts';
import { closeRecords } from '../../reports/kept-ratings.ts';
import { letRatingsGo } from '../../reports/mind-ratings.ts';
import { office } from '../../reports/office.ts';
import { PeopleDesk } from '../../reports/people-desk.tsx';
import { StudyDesk } from '../../reports/study-desk.tsx';
import { useChecks } from '../../reports/use-checks.ts';
import { useCohort } from '../../reports/use-cohort.ts';
import { type FilesProgress, useFiles, useProgress } from '../../reports/use-files.ts';
import { useRatingsDropped } from '../../reports/use-kept-ratings.ts';
import type { PageProps } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';
import { CARDS } from '../../texts/cards.ts';
import { RUBRIC } from '../../texts/rubric.ts';
import { ReportRecord } from './report-record-page.tsx';

/** Prints the page: the summary of about two pages, or that and the annex. */
function printReport(annex: boolean): void {
  const { classList } = document.documentElement;
  classList.toggle('summary-only', !annex);
  print();
  classList.remove('summary-only');
}

/** What this visit has loaded, kept while moving between report pages. */
const memory: { filter: RunFilter } = { filter: USUAL_FILTER };

const SETUP = makeRoute({ page: 'setup' });

const recordHref = (session: string): string => makeRoute({ page: 'reports', record: session });

const roleIn = (scenario: string): string | undefined => {
  const role = CARDS.now().find(({ card }) => card.id === scenario)?.card.role;
  return role && shortRole(role);
};

const titleOf = (scenario: string): string | undefined =>
  CARDS.now().find(({ card }) => card.id === scenario)?.card.title;

const TELLING = { dayOf: dayOnly, titleOf };

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

interface TakesDeskProps {
  readonly filter: RunFilter;
  readonly some: boolean; // there are figures
  readonly summary: ReportSummary | undefined;
  readonly progress: FilesProgress;
}

/** Makes files and prints of a report. */
function TakesDesk({ filter, some, summary, progress: { setMessage, fail } }: TakesDeskProps) {
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
  const saveWordFile = async () => {
    if (summary === undefined) return;
    const { wordFile } = await import('../../../export/word-file.ts');
    handOver(`summary-${isoDay(Date.now())}.docx`, await wordFile(summary, tongue().locale));
  };
  return (
    <Takes
      some={some}
      ways={{
        agree: makeRoute({ page: 'agree' }),
        setup: SETUP,
      }}
      onTake={take}
      onWordFile={() => void saveWordFile().catch(fail)}
      onPrint={printReport}
    />
  );
}

/** Hook: the report in words. */
function useSummary(
  report: CohortPage | undefined,
  leftOut: readonly LeftOutRow[],
): ReportSummary | undefined {
  const { rubric } = RUBRIC.now();
  return useMemo(() => {
    if (report === undefined) return undefined;
    const { head, roster, study } = report;
    return reportSummary(head, rubric, {
      ...TELLING,
      ...{ roleIn, isRead, roster, study },
      madeAt: Date.now(),
      leftOut: leftOut.map(({ kind }) => kind),
    });
  }, [report, rubric, leftOut]);
}

function Cohort({ desk }: Pick<PageProps<'reports'>, 'desk'>) {
  const [filter, setFilter] = useState(memory.filter);
  useEffect(() => {
    memory.filter = filter;
  }, [filter]);
  const progress = useProgress();
  const { reading, message, fail } = progress;
  const [report, count] = useCohort(fail);
  useEffect(() => {
    count(filter).catch(fail);
  }, [count, filter, fail]);
  const recount = useCallback(() => count(memory.filter), [count]);
  const moved = useCallback(() => void recount().catch(fail), [recount, fail]);
  const [checks, check] = useChecks(moved, fail);
  const files = useFiles(desk.visit, progress, recount, check);
  const { rubric } = RUBRIC.now();
  const summary = useSummary(report, files.leftOut);
  const clear = () => {
    files.forget();
    setFilter(USUAL_FILTER);
    office()
      .call('clear', {})
      .then(() => {
        closeRecords();
        letRatingsGo('sheets');
      })
      .then(() => count(USUAL_FILTER), fail)
      .then(() => check(true), fail);
  };
  const key = evaluatorKey();
  const figures = report?.head.figures;
  return (
    <ReportsView
      report={report}
      summary={summary}
      message={message}
      setupHref={SETUP}
      files={
        <>
          <FilesPanel
            reading={reading}
            some={report !== undefined}
            onFiles={files.readFiles}
            onHandedIn={key === undefined ? undefined : () => void files.readHandedIn(key)}
            onSample={() => void files.readSample()}
            onCancel={() => void office().call('cancel', {})}
            onClear={clear}
          >
            <LeftOutFiles rows={files.leftOut} copies={files.copies} />
          </FilesPanel>
          <StudyDesk
            telling={TELLING}
            scenario={CARDS.now()[0]?.card.id ?? ''}
            onStudy={() => void recount().catch(fail)}
          />
        </>
      }
      choices={
        report && (
          <>
            <FilterForm
              choices={report.head.choices}
              filter={filter}
              roleIn={roleIn}
              onChange={setFilter}
            />
            <PeopleDesk onTold={() => void count(filter).catch(fail)} />
            <VerdictCounts
              standings={checks.standings ?? report.head.verdicts}
              checking={checks.state}
              onCheck={() => check(true)}
              onStopCheck={() => void office().call('stopCheck', {})}
              failed={report.failed.map(({ session, file }) => ({
                ...{ file, href: recordHref(session) },
              }))}
            />
          </>
        )
      }
      takes={<TakesDesk filter={filter} some={figures !== undefined} {...{ summary, progress }} />}
    >
      {report && figures && (
        <RowsAbout.Provider value={JSON.stringify(filter)}>
          <CohortView {...report} figures={figures} rubric={rubric} recordHref={recordHref} />
        </RowsAbout.Provider>
      )}
    </ReportsView>
  );
}
