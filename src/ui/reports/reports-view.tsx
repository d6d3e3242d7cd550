import type { ComponentChildren } from 'preact';
import type { ReportSummary } from '../../core/cohort/report/document-block.ts';
import { Action } from '../kit/action.tsx';
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
import { reportWords } from './reports-words.ts';
import { findingWords } from './summary/finding-words.ts';
import './summary/summary.css';
import type { CohortHead } from '../../core/cohort/report/cohort-head.ts';
import { usePrintFoot } from './print-foot.ts';
import { DocumentBlocks } from './summary/document-blocks.tsx';

const HASH_SHOWN = 12; // digits shown, enough to tell versions apart

/** Lists the rubric and story versions behind the figures, once; the foot of every page names the selection. */
function VersionLine({ versions, foot }: Pick<CohortHead, 'versions'> & { readonly foot: string }) {
  const stories = versions.stories.map(({ scenario, hash }) =>
    reportWords('version.story', { scenario, hash: hash.slice(0, HASH_SHOWN) }),
  );
  usePrintFoot(foot);
  if (stories.length === 0) return null;
  return (
    <div class="versions note quiet">
      <p>
        {reportWords('versions', {
          rubrics: versions.rubrics.join(', '),
          analysers: versions.analysers.join(', '),
          stories: stories.join('. '),
        })}
      </p>
      {versions.rubrics.length > 1 && <p>{reportWords('versions.mixed')}</p>}
    </div>
  );
}

/** Shows the summary: about two pages on paper. */
const ReportSummaryView = ({ title, blocks }: ReportSummary) => (
  <article class="summary">
    <p class="on-print title">{title}</p>
    <DocumentBlocks blocks={blocks} level={2} />
  </article>
);

export type ReportForm = 'csv' | 'json' | 'xapi';

interface TakesProps {
  readonly some: boolean; // there are figures
  readonly ways: { readonly agree: string; readonly setup: string };
  readonly onTake: (form: ReportForm) => void;
  readonly onWordFile: () => void;
  readonly onPrint: (annex: boolean) => void;
}

/** What can be made of a report, and where to go on from it. */
export function Takes({ some, ways, onTake, onPrint, onWordFile }: TakesProps) {
  return (
    <div class="stack-s no-print">
      <div class="actions">
        <Action look="main" words={reportWords('print.summary')} onPress={() => onPrint(false)} />
        <Action words={reportWords('take.word')} onPress={onWordFile} />
        <Action words={reportWords('print.annex')} onPress={() => onPrint(true)} />
        {some && <Action words={reportWords('take.csv')} onPress={() => onTake('csv')} />}
      </div>
      {some && (
        <details>
          <summary>{reportWords('take.more')}</summary>
          <div class="actions tight">
            {(['json', 'xapi'] as const).map((form) => (
              <Action
                key={form}
                look="plain"
                words={reportWords(`take.${form}`)}
                onPress={() => onTake(form)}
              />
            ))}
          </div>
        </details>
      )}
      <div class="actions tight">
        <a class="btn plain" href={ways.agree}>
          {reportWords('raters')}
        </a>
        <a class="btn plain" href={ways.setup}>
          {reportWords('setup')}
        </a>
      </div>
    </div>
  );
}

interface ReportsProps {
  readonly report: CohortPage | undefined; // undefined: nothing loaded yet
  readonly summary: ReportSummary | undefined; // the report in words
  readonly message: string | undefined;
  readonly setupHref: string;
  readonly files: ComponentChildren; // the form that loads records
  readonly choices: ComponentChildren; // which runs count, who is who, what was checked
  readonly takes: ComponentChildren;
  readonly children: ComponentChildren; // the annex
}

/** The evaluator's page: load records, see a checked and filtered cohort. */
export function ReportsView(props: ReportsProps) {
  const { report, summary, message, setupHref, files, choices, takes, children } = props;
  return (
    <Page className="page reports">
      <h1 class="no-print">{reportWords('title')}</h1>
      <p class="lead quiet no-print">{reportWords('lead')}</p>
      {report?.head.about.simulated && (
        <p class="notice small no-print">{findingWords('about.simulated')}</p>
      )}
      {message !== undefined && <Message text={message} />}
      {files}
      {report === undefined ? (
        <>
          <p class="quiet">{reportWords('empty')}</p>
          <p>
            <a href={setupHref}>{reportWords('setup')}</a>
          </p>
        </>
      ) : (
        <>
          {choices}
          {summary && <ReportSummaryView {...summary} />}
          {takes}
          {children}
          <VersionLine versions={report.head.versions} foot={summary?.title ?? ''} />
        </>
      )}
    </Page>
  );
}
