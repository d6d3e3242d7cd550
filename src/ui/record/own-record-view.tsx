import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { RETURN_DAYS } from '../../core/cohort/figures/growth.ts';
import type { OwnRecord } from '../../core/cohort/people/own-record.ts';
import { type Rubric, ruleOf } from '../../core/rubric/rubric.ts';
import { adviceText } from '../../core/scoring/advice.ts';
import { AgainLink, type AgainWay } from '../home/again-link.tsx';
import { FileField } from '../kit/fields.tsx';
import { TableHead } from '../kit/table-head.tsx';
import { Message } from '../shell/message.tsx';
import { Page } from '../shell/page.tsx';
import '../style/controls.css';
import '../style/fields.css';
import '../style/notice.css';
import '../style/table.css';
import './record.css';
import type { TechniqueCell } from '../../core/cohort/people/people.ts';
import { AttemptTable } from './attempt-table.tsx';
import { GrowthTable } from './growth-table.tsx';
import { recordWords } from './record-words.ts';
import { ReturnPlan } from './return-plan.tsx';
import { ShareForm, type ShareFormProps } from './share-form.tsx';

interface TechniqueTableProps {
  readonly cells: readonly TechniqueCell[];
  readonly rubric: Rubric;
}

/** Table of techniques with counts; a percentage only after enough decisions. */
function TechniqueTable({ cells, rubric }: TechniqueTableProps) {
  return (
    <table class="grid-table">
      <TableHead
        columns={(['name', 'share', 'count'] as const).map((one) => recordWords(`skills.${one}`))}
      />
      <tbody>
        {cells
          .filter(({ count }) => count > 0)
          .map(({ dimension, count, percent }) => (
            <tr key={dimension}>
              <th scope="row">{ruleOf(rubric, dimension).name}</th>
              <td>{percent === undefined ? recordWords('skills.few') : Math.round(percent)}</td>
              <td>{count}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

interface OwnRecordProps {
  readonly record: OwnRecord;
  readonly rubric: Rubric;
  readonly message: string | undefined;
  readonly ways: {
    readonly home: string;
    readonly tries: string | undefined; // one’s own first tries in short practice; absent in a package
    readonly debrief: (session: string) => string;
    readonly again: AgainWay | undefined; // the moment the advice is about
  };
  readonly share: Omit<ShareFormProps, 'runs'>;
  readonly dayOf: (at: number) => string;
  readonly onReturn: (at: number) => void;
  readonly children: ComponentChildren; // what can be done with saved files
}

interface PartProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

function Part({ title, lead, children }: PartProps) {
  const id = useId();
  return (
    <section class="row" aria-labelledby={id}>
      <div class="cue">
        <h2 id={id}>{title}</h2>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      <div class="stack">{children}</div>
    </section>
  );
}

function OpenQuestions({ record: { firstOpen, latestOpen } }: Pick<OwnRecordProps, 'record'>) {
  if (firstOpen === undefined || firstOpen.of === 0) return null;
  return (
    <Part title={recordWords('open')}>
      <p>
        {recordWords('open.first', { ...firstOpen })}{' '}
        {latestOpen && latestOpen.of > 0 && recordWords('open.latest', { ...latestOpen })}
      </p>
    </Part>
  );
}

interface FilePickProps {
  readonly label: string;
  readonly note: string;
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

const FilePick = ({ label, note, accept, onFile }: FilePickProps) => (
  <div class="field">
    <FileField label={label} accept={accept} onFiles={([file]) => file && onFile(file)} />
    <p class="note quiet">{note}</p>
  </div>
);

interface KeepProps {
  readonly settingsHref: string;
  readonly onBringBack: (file: File) => void; // imports one's own saved runs
  readonly onLoad: (file: File) => void; // opens a record to read
}

/** Opens saved runs and records, and says where runs are deleted. */
export function Keep({ onBringBack, onLoad, settingsHref }: KeepProps) {
  return (
    <Part title={recordWords('keep')}>
      <FilePick
        label={recordWords('bring')}
        note={recordWords('bring.note')}
        accept=".zip"
        onFile={onBringBack}
      />
      <FilePick
        label={recordWords('load')}
        note={recordWords('load.note')}
        accept=".json"
        onFile={onLoad}
      />
      <p class="small">
        {recordWords('delete.note')} <a href={settingsHref}>{recordWords('settings')}</a>
      </p>
    </Part>
  );
}

/** A trainee's own record: runs, techniques, one thing to try, when to return, sharing. */
export function OwnRecordView(props: OwnRecordProps) {
  const { record, rubric, message, ways, share, dayOf } = props;
  const { scenarios, cells, next, lastAt } = record;
  return (
    <Page>
      <h1>{recordWords('title')}</h1>
      <p class="lead quiet">{recordWords('lead', { pseudonym: share.start.pseudonym })}</p>
      {message !== undefined && <Message text={message} />}
      {scenarios.length === 0 ? (
        <p>
          {recordWords('empty')} <a href={ways.home}>{recordWords('toScenarios')}</a>
        </p>
      ) : (
        <>
          {next !== undefined && (
            <Part title={recordWords('next')} lead={recordWords('next.of', { title: next.title })}>
              <p class="lead">{adviceText(next.advice, rubric)}</p>
              {ways.again && (
                <p>
                  <AgainLink {...ways.again} />
                </p>
              )}
            </Part>
          )}
          <Part title={recordWords('attempts')} lead={recordWords('attempts.lead')}>
            {scenarios.map((scenario) => (
              <AttemptTable
                key={scenario.scenario}
                scenario={scenario}
                dayOf={dayOf}
                debriefHref={ways.debrief}
              />
            ))}
          </Part>
          <OpenQuestions record={record} />
          <Part
            title={recordWords('skills')}
            lead={recordWords('skills.lead', { least: rubric.enough.programCount })}
          >
            <TechniqueTable cells={cells} rubric={rubric} />
          </Part>
          {record.growth.length > 0 && (
            <Part
              title={recordWords('growth')}
              lead={recordWords('growth.lead', {
                least: rubric.enough.programCount,
                days: RETURN_DAYS,
              })}
            >
              <GrowthTable growth={record.growth} rubric={rubric} />
              <p class="small quiet">{recordWords('growth.limits')}</p>
            </Part>
          )}
          {lastAt !== undefined && (
            <Part title={recordWords('return')}>
              <ReturnPlan lastAt={lastAt} dayOf={dayOf} onSave={props.onReturn} />
            </Part>
          )}
          <Part title={recordWords('share')}>
            <ShareForm
              {...share}
              runs={scenarios.reduce((sum, { runs }) => sum + runs.length, 0)}
            />
          </Part>
        </>
      )}
      {ways.tries !== undefined && (
        <Part title={recordWords('practice')}>
          <p>
            {recordWords('practice.is')} <a href={ways.tries}>{recordWords('practice.tries')}</a>
          </p>
        </Part>
      )}
      {props.children}
    </Page>
  );
}
