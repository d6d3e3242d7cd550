import type { ComponentChildren } from 'preact';
import type { CheckedRecord } from '../../../core/cohort/checked-record.ts';
import { type Rubric, rubricOf } from '../../../core/rubric/rubric.ts';
import { corrected } from '../../../core/scoring/corrected.ts';
import { debrief } from '../../../core/scoring/debrief.ts';
import { scoreOfRun } from '../../../core/scoring/score.ts';
import { Action } from '../../kit/action.tsx';
import { LevelMark } from '../../play/reply/level-mark.tsx';
import { Page } from '../../shell/page.tsx';
import '../../style/table.css';
import '../../style/controls.css';
import '../report-tables.css';
import '../reports.css';
import '../reports-print.css';
import '../../style/print.css';
import { bandRange, halfRange } from '../../../core/cohort/estimate/reliability.ts';
import type { CohortRun } from '../../../core/cohort/run.ts';
import { InLanguage, useSpoken } from '../../scene-language.ts';
import { usePrintFoot } from '../print-foot.ts';
import { reportWords, round } from '../reports-words.ts';
import { PlacedItems } from './placed-items.tsx';
import { ReceiptLine } from './receipt-line.tsx';
import { RecordTurn } from './record-turn.tsx';
import { VerdictLine } from './verdict-line.tsx';

interface BandRangeProps {
  readonly run: CohortRun;
  readonly error: number | undefined; // standard error of one run in the loaded group
  readonly rubric: Rubric;
}

/** Shows the band of one run as the range it is uncertain by. */
function BandRange({ run: { shown, band }, error, rubric }: BandRangeProps) {
  if (shown === undefined || band === undefined) return null;
  if (error === undefined) {
    return <p class="small">{reportWords('record.band.unknown', { band })}</p>;
  }
  const names = bandRange(shown, error, rubric.bands).map(({ name }) => name);
  const [low, high] = [names[0] ?? band, names.at(-1) ?? band];
  const half = round(halfRange(error));
  return (
    <p class="small">
      {low === high
        ? reportWords('record.band.one', { band: low, half })
        : reportWords('record.band', { low, high, half })}
    </p>
  );
}

interface RecordProps {
  readonly checked: CheckedRecord;
  readonly rubric: Rubric;
  readonly error: number | undefined; // standard error of one run in the loaded group
  readonly backHref: string;
  readonly dayOf: (at: number) => string;
  readonly timeOf: (at: number) => string;
  readonly onPrint: () => void;
  readonly children: ComponentChildren; // a way to delete it, with the evaluator's link only
}

const HASH_SHOWN = 12;

/** Formats a figure with its value after raters' corrections. */
const beside = (recorded: string, then: string | undefined): string =>
  then === undefined || then === recorded
    ? recorded
    : `${recorded} · ${reportWords('record.corrected', { value: then })}`;

function Figures({ checked: { run, state }, rubric }: Pick<RecordProps, 'checked' | 'rubric'>) {
  const after = corrected(state);
  const then = after === state ? undefined : scoreOfRun(after, rubric);
  const { overall, cappedTo: cap, hints, retries } = run;
  const guesses = [state.guesses.middle, state.guesses.end].filter((one) => one !== undefined);
  const facts: readonly (readonly [string, string])[] = [
    [reportWords('record.core'), beside(round(run.core), then && round(then.core))],
    [
      reportWords('record.overall'),
      overall !== undefined && cap !== undefined
        ? reportWords('record.cap', { overall, cap })
        : beside(round(overall), then && round(then.shown)),
    ],
    [
      reportWords('record.open'),
      `${run.open.hits} ${reportWords('record.open.of', { of: run.open.of })}`,
    ],
    [reportWords('record.help'), [hints, retries, run.pauses].join(', ')],
    [
      reportWords('record.sure'),
      guesses.length === 0 ? reportWords('none') : `${guesses.join(' %, ')} %`,
    ],
  ];
  return (
    <dl class="facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Footer({ checked: { record } }: Pick<RecordProps, 'checked'>) {
  const { session, format, version, scenario, rubric, analyser } = record;
  const line = reportWords('record.foot', {
    session,
    format,
    version,
    scenario: scenario.id,
    story: scenario.hash.slice(0, HASH_SHOWN),
    rubric: rubric.version,
    hash: rubric.hash.slice(0, HASH_SHOWN),
    analyser,
  });
  usePrintFoot(line);
  return (
    <p class="versions note quiet">
      {line} {reportWords('limits')}
    </p>
  );
}

/** Shows one record turn by turn with reasons and slides; printable. */
export const RecordView = (props: RecordProps) => (
  <InLanguage value={props.checked.state.began.language}>
    <WholeRecord {...props} />
  </InLanguage>
);

interface AfterSceneProps {
  readonly review: ReturnType<typeof debrief>;
  readonly rubric: Rubric;
}

/** Lists the board and the note, with what each showed. */
function AfterScene({ review, rubric }: AfterSceneProps) {
  const spoken = useSpoken();
  const after = [
    {
      title: reportWords('record.board'),
      said: undefined,
      sorted: review.sorted,
      levels: review.board,
    },
    {
      title: reportWords('record.note'),
      said: review.note?.text,
      sorted: [],
      levels: review.note?.levels ?? [],
    },
  ].filter(({ levels }) => levels.length > 0);
  return (
    <>
      {after.map(({ title, said, sorted, levels }) => (
        <li key={title}>
          <div class="at" />
          <div class="dot" aria-hidden="true" />
          <div class="what stack-s">
            <h3>{title}</h3>
            {said !== undefined && (
              <p class="said" {...spoken}>
                {said}
              </p>
            )}
            <PlacedItems sorted={sorted} />
            <ul class="small whys">
              {levels.map(({ dimension, why }) => (
                <li key={dimension} {...spoken}>
                  {why}
                </li>
              ))}
            </ul>
          </div>
          <div class="lvls">
            {levels.map(({ dimension, level }) => (
              <LevelMark key={dimension} dimension={dimension} level={level} rubric={rubric} />
            ))}
          </div>
        </li>
      ))}
    </>
  );
}

function WholeRecord(props: RecordProps) {
  const { checked, rubric: current, backHref, dayOf, timeOf, onPrint } = props;
  const { run, state, verdict } = checked;
  const rubric = rubricOf(current, run.rubricVersion);
  const review = debrief(state, rubric);
  const mode = reportWords(`filter.mode.${run.mode}`);
  return (
    <Page className="page reports">
      <p class="small quiet">
        {reportWords('record.run', { title: run.title, mode, simulated: `${run.simulated}` })}
      </p>
      <h1>{reportWords('record.title', { name: run.pseudonym, day: dayOf(run.startedAt) })}</h1>
      {state.began.branch && <p>{reportWords('record.branch', { ...state.began.branch })}</p>}
      {state.began.carried && (
        <p>
          {reportWords('record.met', {
            met: state.began.carried.met,
            chosen: state.began.carried.chosen ? 'yes' : 'no',
          })}
        </p>
      )}
      <VerdictLine verdict={verdict} />
      <ReceiptLine checked={checked} dayOf={dayOf} />
      {run.broughtFrom !== undefined && <p class="small">{reportWords('record.brought')}</p>}
      <Figures checked={checked} rubric={rubric} />
      <BandRange run={run} error={props.error} rubric={rubric} />
      <section class="part" aria-labelledby="turns">
        <h2 id="turns">{reportWords('record.turns')}</h2>
        <ol class="time">
          {review.turns.map((turn, at) => {
            const faced = state.turns[at];
            return (
              faced && (
                <RecordTurn
                  key={`${at} ${turn.beat}`}
                  review={turn}
                  turn={faced}
                  judged={state.judged.filter(({ beat }) => beat === turn.beat)}
                  rubric={rubric}
                  time={timeOf(faced.at)}
                />
              )
            );
          })}
          <AfterScene review={review} rubric={rubric} />
        </ol>
        {state.filed === undefined && (
          <p class="notice small">{reportWords('left', { number: run.lastBeat })}</p>
        )}
      </section>
      <div class="actions">
        <Action look="main" words={reportWords('print')} onPress={onPrint} />
        <a class="btn plain" href={backHref}>
          {reportWords('record.back')}
        </a>
      </div>
      {props.children}
      <Footer checked={checked} />
    </Page>
  );
}
