import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import './axis.css';
import './debrief.css';
import { processOf } from '../../core/reply/process.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Attempts } from '../../core/run/attempts.ts';
import type { SessionState } from '../../core/run/state.ts';
import type { Debrief } from '../../core/scoring/debrief.ts';
import type { Ways } from '../guide/text/ways.ts';
import type { Drafts } from '../play/reply/drafts.ts';
import { InLanguage } from '../scene-language.ts';
import { AfterCare } from './after/after-care.tsx';
import { AfterScenePanel } from './after/after-scene.tsx';
import { ClosingActions } from './after/closing-actions.tsx';
import { NextSteps } from './after/next-steps.tsx';
import { debriefWords } from './debrief-words.ts';
import { CriticalList } from './score/critical-list.tsx';
import { Headline } from './score/headline.tsx';
import { NoticedTable } from './score/noticed-table.tsx';
import { Numbers } from './score/numbers.tsx';
import { ProcessList } from './score/process-list.tsx';
import { TechniqueBars } from './score/technique-bars.tsx';
import { TwoGood } from './score/two-good.tsx';
import { SkippedSummary } from './skipped-summary.tsx';
import { SureReview } from './sure-review.tsx';
import { TopActions } from './top-actions.tsx';
import { TurnList } from './turns/turn-list.tsx';

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
  readonly readOnly?: boolean; // a record opened from a file
  readonly onGoOn?: () => void; // if the run can be continued
  readonly onPlayAgain: () => void;
  readonly onSave: (includeOwnWords: boolean) => void;
  readonly onPrint: () => void;
  readonly onHome: () => void;
}

/** The debrief: ending, scores with reasons, turn by turn, what was noticed, and after-care. */
export function DebriefView(props: DebriefProps) {
  const { state, debrief, rubric, drafts, first, readOnly = false } = props;
  const turns = useRef<HTMLOListElement>(null);
  const top = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => top.current?.focus(), []);
  const { began, skipped, filed } = state;
  const nameOf = (who: string): string =>
    who === 'you' ? debriefWords('you') : (began.cast[who] ?? who);
  const onSee = (beat: string) => {
    const items = [...(turns.current?.querySelectorAll<HTMLElement>('[data-beat]') ?? [])];
    items.find((item) => item.dataset.beat === beat)?.focus();
  };
  const answered = debrief.turns.filter((turn) => turn.replies.length > 0);
  const { score } = debrief;
  const process = processOf(state);
  return (
    <InLanguage value={began.language}>
      <div class="page debrief">
        {props.message}
        <div class="top" tabindex={-1} ref={top}>
          <Headline
            state={state}
            before={props.before}
            erred={debrief.criticalErrors.length > 0}
            readOnly={readOnly}
            nameOf={nameOf}
          />
        </div>
        <TopActions onGoOn={props.onGoOn} onEnd={() => end.current?.focus()} />
        {skipped && <SkippedSummary summary={skipped.summary} />}
        {!skipped && (
          <>
            <Numbers
              score={score}
              rubric={rubric}
              after={debrief.board.length > 0 && debrief.note !== undefined}
              onSee={onSee}
            />
            <CriticalList
              marks={debrief.criticalErrors}
              cap={score.cap}
              rubric={rubric}
              onSee={onSee}
            />
            <TechniqueBars
              scores={score.dimensions}
              first={first?.debrief.score.dimensions}
              rubric={rubric}
              ways={props.ways}
            />
          </>
        )}
        {(!skipped || answered.length > 0) && (
          <TurnList
            title={debriefWords(skipped ? 'skipped.turns' : 'turns')}
            turns={skipped ? answered : debrief.turns}
            cap={score.cap}
            rubric={rubric}
            nameOf={nameOf}
            list={turns}
          />
        )}
        {!skipped && <TwoGood turns={debrief.turns} />}
        {process && <ProcessList process={process} />}
        <AfterScenePanel debrief={debrief} rubric={rubric} />
        <NoticedTable state={state} />
        {!skipped && <SureReview state={state} />}
        {!skipped && (
          <NextSteps
            debrief={debrief}
            points={filed?.debrief.points ?? []}
            rubric={rubric}
            ways={props.ways}
          />
        )}
        {!readOnly && <AfterCare drafts={drafts}>{props.resources}</AfterCare>}
        <ClosingActions
          place={end}
          readOnly={readOnly}
          onPlayAgain={props.onPlayAgain}
          onSave={props.onSave}
          onPrint={props.onPrint}
          onHome={props.onHome}
        />
      </div>
    </InLanguage>
  );
}
