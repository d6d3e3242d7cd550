import type { ComponentChildren } from 'preact';
import type { RunFilter, Standings } from '../../core/cohort/filter.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Mode } from '../../core/run/intent.ts';
import type { BarProps } from '../shell/bar.tsx';
import { Message } from '../shell/message.tsx';
import type { NavLink } from '../shell/nav-link.ts';
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
import { VersionLine } from './cohort/cohort-sections.tsx';
import { CohortView } from './cohort/cohort-view.tsx';
import { FactStrip } from './cohort/fact-strip.tsx';
import { FilterForm } from './cohort/filter-form.tsx';
import { VerdictCounts, type VerdictCountsProps } from './cohort/verdict-counts.tsx';
import { FilesPanel, type LeftOutRow, type ReadingState } from './files/files-panel.tsx';
import { TrainerLinkForm } from './files/trainer-link-form.tsx';
import { reportWords } from './reports-words.ts';
import { RowsAbout } from './some-rows.tsx';

export type ReportForm = 'csv' | 'json' | 'xapi';

export interface ReportsProps extends Omit<VerdictCountsProps, 'standings'> {
  readonly standings?: Standings; // newer than those in the report
  readonly bar: BarProps;
  readonly footLinks?: readonly NavLink[];
  readonly report: CohortPage | undefined; // undefined: nothing loaded yet
  readonly rubric: Rubric;
  readonly filter: RunFilter;
  readonly reading: ReadingState | undefined;
  readonly leftOut: readonly LeftOutRow[];
  readonly sample: boolean;
  readonly message?: string;
  readonly rateHref: string;
  readonly agreeHref: string;
  readonly roleIn: (scenario: string) => string | undefined; // in the pages' language
  readonly recordHref: (session: string) => string;
  readonly linkOf: (cohort: string, mode: Mode | undefined) => string; // for trainees
  readonly onFilter: (filter: RunFilter) => void;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onHandedIn?: () => void; // with the evaluator's link only
  readonly onSample: () => void;
  readonly onCancel: () => void;
  readonly onClear: () => void;
  readonly onTake: (form: ReportForm) => void;
  readonly onPrint: () => void;
  readonly packages: ComponentChildren; // the form that makes packages
}

function Takes({
  rateHref,
  agreeHref,
  onTake,
  onPrint,
}: Pick<ReportsProps, 'rateHref' | 'agreeHref' | 'onTake' | 'onPrint'>) {
  return (
    <div class="actions">
      <button type="button" class="btn main" onClick={onPrint}>
        {reportWords('print')}
      </button>
      {(['csv', 'json', 'xapi'] as const).map((form) => (
        <button key={form} type="button" class="btn" onClick={() => onTake(form)}>
          {reportWords(`take.${form}`)}
        </button>
      ))}
      <a class="btn plain" href={rateHref}>
        {reportWords('rate')}
      </a>
      <a class="btn plain" href={agreeHref}>
        {reportWords('raters')}
      </a>
    </div>
  );
}

/** The evaluator's page: load records, see a checked and filtered cohort. */
export function ReportsView(props: ReportsProps) {
  const { bar, footLinks = [], report, rubric, filter, reading, leftOut, message } = props;
  return (
    <Page bar={bar} footLinks={footLinks} className="page reports">
      <h1>{reportWords('title')}</h1>
      <p class="lead quiet">{reportWords('lead')}</p>
      {props.sample && <p class="notice small">{reportWords('sample.note')}</p>}
      {message !== undefined && <Message text={message} />}
      <FilesPanel {...props} reading={reading} leftOut={leftOut} some={report !== undefined} />
      <TrainerLinkForm linkOf={props.linkOf} />
      {props.packages}
      {report === undefined ? (
        <p class="quiet">{reportWords('empty')}</p>
      ) : (
        <>
          <FilterForm
            choices={report.head.choices}
            filter={filter}
            roleIn={props.roleIn}
            onChange={props.onFilter}
          />
          <FactStrip head={report.head} />
          <VerdictCounts {...props} standings={props.standings ?? report.head.verdicts} />
          {report.head.brokenDown ? (
            <RowsAbout.Provider value={JSON.stringify(filter)}>
              <CohortView {...report} rubric={rubric} recordHref={props.recordHref} />
            </RowsAbout.Provider>
          ) : (
            <p class="notice small">{reportWords('small')}</p>
          )}
          <Takes {...props} />
          <VersionLine versions={report.head.versions} />
        </>
      )}
    </Page>
  );
}
