import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './axis.css';
import './debrief.css';
import './glance/glance.css';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Attempts } from '../../core/run/attempts.ts';
import type { SessionState } from '../../core/run/state.ts';
import type { Debrief } from '../../core/scoring/debrief.ts';
import type { Ways } from '../guide/text/ways.ts';
import type { Drafts } from '../play/reply/drafts.ts';
import { InLanguage, languageAttributes } from '../scene-language.ts';
import { AfterCare } from './after/after-care.tsx';
import { SaveRow } from './after/save-row.tsx';
import { debriefWords } from './debrief-words.ts';
import { Evidence } from './evidence.tsx';
import { Fold } from './fold.tsx';
import { KeepAndTry } from './glance/keep-and-try.tsx';
import { NextActions } from './glance/next-actions.tsx';
import { OneScore } from './glance/one-score.tsx';
import { Wanted } from './glance/wanted.tsx';
import { TwoGood } from './score/two-good.tsx';
import { SkippedSummary } from './skipped-summary.tsx';

/** A complete run with its debrief. */
export interface Reviewed {
  readonly state: SessionState;
  readonly debrief: Debrief;
}

export interface DebriefProps extends Reviewed {
  readonly rubric: Rubric;
  readonly drafts: Drafts; // after-care answers under `care/…`; they stay on this device
  readonly first?: Reviewed; // an earlier complete run of the same scenario, to compare
  readonly before?: Attempts['before']; // counts of runs begun before this record
  readonly resources?: ComponentChildren; // services
  readonly ways?: Ways; // links into the guide
  readonly message?: ComponentChildren; // at most one status message
  readonly picture?: ComponentChildren; // of the person, as the scene left them
  readonly theirSide?: ComponentChildren; // how the lines may have sounded to the person
  readonly certificate?: string; // address of the certificate
  readonly readOnly?: boolean; // a record opened from a file
  readonly onGoOn?: () => void; // if the run can be continued
  readonly onPlayMoment?: (beat: string) => void; // plays from this moment without a score
  readonly onPlayAgain: () => void;
  readonly onSave: (includeOwnWords: boolean) => void;
  readonly onPrint: () => void;
  readonly onHome: () => void;
}

/** Counts what the evidence holds, for the line that opens it. */
const evidenceCounts = ({ debrief, state }: Reviewed) => ({
  moments: debrief.turns.filter(({ counts }) => counts.length > 0).length,
  skills: debrief.score.dimensions.length,
  noticed: state.notebook.length,
});

/** The debrief: what the person wanted, a line to keep, a line to try, one score; all else is folded below. */
export function DebriefView(props: DebriefProps) {
  const { state, debrief, rubric, drafts, readOnly = false, onPlayMoment } = props;
  const turns = useRef<HTMLOListElement>(null);
  const evidence = useRef<HTMLDetailsElement>(null);
  const top = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => top.current?.focus(), []);
  const { began, skipped, ended } = state;
  const nameOf = (who: string): string =>
    who === 'you' ? debriefWords('you') : (began.cast[who] ?? who);
  const person = nameOf(began.person);
  const onSee = (beat: string) => {
    const items = [...(turns.current?.querySelectorAll<HTMLElement>('[data-beat]') ?? [])];
    items.find((item) => item.dataset.beat === beat)?.focus();
  };
  const { tryLine } = debrief;
  const where = debriefWords('where', { title: began.scenario.title, mode: began.mode });
  return (
    <InLanguage value={began.language}>
      <div class="page debrief">
        {props.message}
        <div class="glance">
          <div class="person">
            {props.picture && <div class="plate">{props.picture}</div>}
            <Wanted state={state} person={person} />
          </div>
          <div class="coach">
            <div class="top" tabindex={-1} ref={top}>
              <p class="small quiet">
                {where}
                {readOnly && ` ${debriefWords('where.file')}`}
              </p>
              <h1 {...languageAttributes(began.language)}>
                {ended?.title ?? began.scenario.title}
              </h1>
            </div>
            {props.onGoOn && <p class="notice small">{debriefWords('goOn.note')}</p>}
            <KeepAndTry
              debrief={debrief}
              rubric={rubric}
              skipped={skipped !== undefined}
              nameOf={nameOf}
            />
            {!skipped && (
              <OneScore
                score={debrief.score}
                rubric={rubric}
                person={person}
                start={tryLine?.number}
              />
            )}
            <NextActions
              moment={
                onPlayMoment &&
                tryLine && { number: tryLine.number, onPlay: () => onPlayMoment(tryLine.beat) }
              }
              certificate={props.certificate}
              onGoOn={props.onGoOn}
              onPlayAgain={readOnly ? undefined : props.onPlayAgain}
              onPrint={props.onPrint}
              onHome={props.onHome}
            />
          </div>
        </div>
        {skipped && <SkippedSummary summary={skipped.summary} />}
        <div class="folds">
          {!skipped && <TwoGood turns={debrief.turns} />}
          {props.theirSide && (
            <Fold title={debriefWords('side', { person })}>{props.theirSide}</Fold>
          )}
          <Fold title={debriefWords('evidence', evidenceCounts(props))} place={evidence}>
            <Evidence {...props} list={turns} nameOf={nameOf} onSee={onSee} />
          </Fold>
          {!readOnly && (
            <Fold title={debriefWords('care')}>
              <AfterCare drafts={drafts}>{props.resources}</AfterCare>
            </Fold>
          )}
          {!readOnly && (
            <Fold title={debriefWords('save.fold')}>
              <SaveRow onSave={props.onSave} />
            </Fold>
          )}
        </div>
      </div>
    </InLanguage>
  );
}
