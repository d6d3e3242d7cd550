import type { ComponentChildren } from 'preact';
import type { RunFilter, Standings } from '../../core/cohort/filter.ts';
import type { ReportSummary } from '../../core/cohort/report/document-block.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import { Message } from '../shell/message.tsx';
import { Page } from '../shell/page.tsx';
import '../style/table.css';
import '../style/fields.css';
import '../style/controls.css';
import '../style/notice.css';
import './report-tables.css';
import './reports.css';
import './reports-print.css';
import '../style/print.css';
import type { CohortPage } from './cohort/cohort-parts.ts';
import { CohortView } from './cohort/cohort-view.tsx';
import { FilterForm } from './cohort/filter-form.tsx';
import { VerdictCounts, type VerdictCountsProps } from './cohort/verdict-counts.tsx';
import { VersionLine } from './cohort/version-line.tsx';
import { FilesPanel, type LeftOutRow, type ReadingState } from './files/files-panel.tsx';
import { reportWords } from './reports-words.ts';
import { RowsAbout } from './some-rows.tsx';
import './summary/summary.css';
import { DocumentBlocks } from './summary/document-blocks.tsx';

/** Shows the summary: about two pages on paper. */
const ReportSummaryView = ({ title, blocks }: ReportSummary) => (
  <article class="summary">
    <p class="on-print title">{title}</p>
    <DocumentBlocks blocks={blocks} level={2} />
  </article>
);

export type ReportForm = 'csv' | 'json' | 'xapi';

export interface ReportsProps extends Omit<VerdictCountsProps, 'standings' | 'failed'> {
  readonly standings?: Standings; // newer than those in the report
  readonly report: CohortPage | undefined; // undefined: nothing loaded yet
  readonly summary: ReportSummary | undefined; // the report in words
  readonly rubric: Rubric;
  readonly filter: RunFilter;
  readonly groups: readonly [string, string] | undefined; // laid side by side
  readonly reading: ReadingState | undefined;
  readonly leftOut: readonly LeftOutRow[];
  readonly copies: number; // files of runs that were read already
  readonly message?: string;
  readonly rateHref: string;
  readonly agreeHref: string;
  readonly setupHref: string;
  readonly people: ComponentChildren; // the form that says who is who
  readonly roleIn: (scenario: string) => string | undefined; // in the pages' language
  readonly recordHref: (session: string) => string;
  readonly onFilter: (filter: RunFilter) => void;
  readonly onGroups: (groups: readonly [string, string] | undefined) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onHandedIn?: () => void; // with the evaluator's link only
  readonly onSample: () => void;
  readonly onCancel: () => void;
  readonly onClear: () => void;
  readonly onTake: (form: ReportForm) => void;
  readonly onWordFile: () => void;
  readonly onPrint: (annex: boolean) => void;
}

function Takes(props: ReportsProps) {
  const { report, onTake, onPrint, onWordFile } = props;
  const some = report?.head.figures !== undefined;
  return (
    <div class="stack-s no-print">
      <div class="actions">
        <button type="button" class="btn main" onClick={() => onPrint(false)}>
          {reportWords('print.summary')}
        </button>
        <button type="button" class="btn" onClick={onWordFile}>
          {reportWords('take.word')}
        </button>
        <button type="button" class="btn" onClick={() => onPrint(true)}>
          {reportWords('print.annex')}
        </button>
        {some && (
          <button type="button" class="btn" onClick={() => onTake('csv')}>
            {reportWords('take.csv')}
          </button>
        )}
      </div>
      {some && (
        <details>
          <summary>{reportWords('take.more')}</summary>
          <div class="actions tight">
            {(['json', 'xapi'] as const).map((form) => (
              <button key={form} type="button" class="btn plain" onClick={() => onTake(form)}>
                {reportWords(`take.${form}`)}
              </button>
            ))}
          </div>
        </details>
      )}
      <div class="actions tight">
        <a class="btn plain" href={props.rateHref}>
          {reportWords('rate')}
        </a>
        <a class="btn plain" href={props.agreeHref}>
          {reportWords('raters')}
        </a>
        <a class="btn plain" href={props.setupHref}>
          {reportWords('setup')}
        </a>
      </div>
    </div>
  );
}

function Report(props: ReportsProps & { readonly report: CohortPage }) {
  const { report, summary, rubric, filter } = props;
  const { figures } = report.head;
  return (
    <>
      <FilterForm
        choices={report.head.choices}
        filter={filter}
        groups={props.groups}
        roleIn={props.roleIn}
        onChange={props.onFilter}
        onGroups={props.onGroups}
      />
      {props.people}
      <VerdictCounts
        {...props}
        standings={props.standings ?? report.head.verdicts}
        failed={report.failed.map(({ session, file }) => ({
          file,
          href: props.recordHref(session),
        }))}
      />
      {summary && <ReportSummaryView {...summary} />}
      <Takes {...props} />
      {figures && (
        <RowsAbout.Provider value={JSON.stringify(filter)}>
          <CohortView {...report} figures={figures} rubric={rubric} recordHref={props.recordHref} />
        </RowsAbout.Provider>
      )}
      <VersionLine versions={report.head.versions} foot={summary?.title ?? ''} />
    </>
  );
}

/** The evaluator's page: load records, see a checked and filtered cohort. */
export function ReportsView(props: ReportsProps) {
  const { report, reading, leftOut, message } = props;
  return (
    <Page className="page reports">
      <h1 class="no-print">{reportWords('title')}</h1>
      <p class="lead quiet no-print">{reportWords('lead')}</p>
      {report?.head.about.simulated && (
        <p class="notice small no-print">{reportWords('sample.note')}</p>
      )}
      {message !== undefined && <Message text={message} />}
      <FilesPanel {...props} reading={reading} leftOut={leftOut} some={report !== undefined} />
      {report === undefined ? (
        <>
          <p class="quiet">{reportWords('empty')}</p>
          <p>
            <a href={props.setupHref}>{reportWords('setup')}</a>
          </p>
        </>
      ) : (
        <Report {...props} report={report} />
      )}
    </Page>
  );
}
