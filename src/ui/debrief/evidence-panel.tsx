import type { RefObject } from 'preact';
import { type Process, processOf } from '../../core/reply/process.ts';
import type { SessionState } from '../../core/run/state.ts';
import { AfterScenePanel } from './after/after-scene.tsx';
import { NextSteps } from './after/next-steps.tsx';
import type { DebriefProps } from './debrief-props.ts';
import { debriefWords } from './debrief-words.ts';
import { CriticalList } from './score/critical-list.tsx';
import { HowItEnded } from './score/how-it-ended.tsx';
import { NoticedTable } from './score/noticed-table.tsx';
import { Numbers } from './score/numbers.tsx';
import { TechniqueBars } from './score/technique-bars.tsx';
import { TurnList } from './turns/turn-list.tsx';

interface ProcessListProps {
  readonly process: Process;
}

/** Shows how the learner asked, in counts that affect no level. */
function ProcessList({ process }: ProcessListProps) {
  const { typed, questions, open, stacked, inARow, repeated } = process;
  return (
    <section class="row wide" aria-labelledby="process-h">
      <div class="cue">
        <h2 id="process-h">{debriefWords('process')}</h2>
        <p>{debriefWords('process.note')}</p>
      </div>
      <ul>
        <li>{debriefWords('process.open', { open, questions, typed })}</li>
        <li>{debriefWords('process.row', { count: inARow })}</li>
        <li>{debriefWords('process.stacked', { count: stacked })}</li>
        {repeated !== undefined && <li>{debriefWords('process.repeated', { line: repeated })}</li>}
      </ul>
    </section>
  );
}

interface SureReviewProps {
  readonly state: SessionState;
}

function sureText({ middle, end }: SessionState['guesses']): string {
  if (middle !== undefined && end !== undefined) return debriefWords('sure.both', { middle, end });
  if (middle !== undefined) return debriefWords('sure.middle', { middle });
  return end === undefined ? debriefWords('sure.none') : debriefWords('sure.end', { end });
}

/** Shows the trainee's two confidence ratings beside the truth, or says that the story leaves it open. */
function SureReview({ state }: SureReviewProps) {
  return (
    <section class="row" aria-labelledby="sure-h">
      <div class="cue">
        <h2 id="sure-h">{debriefWords('sure')}</h2>
        <p>{debriefWords('sure.rated')}</p>
      </div>
      <div class="prose">
        <p>{sureText(state.guesses)}</p>
        {state.filed && <p>{state.filed.debrief.truth ?? debriefWords('truth.none')}</p>}
      </div>
    </section>
  );
}

interface EvidenceProps
  extends Pick<DebriefProps, 'state' | 'debrief' | 'rubric' | 'first' | 'before' | 'ways'> {
  readonly list: RefObject<HTMLOListElement | null>;
  readonly nameOf: (who: string) => string;
  readonly onSee: (beat: string) => void;
}

/** Everything behind the first screen: the ending, figures, each turn with its reasons, what was noticed, takeaways. */
export function EvidencePanel(props: EvidenceProps) {
  const { state, debrief, rubric, first, ways, nameOf, onSee, list } = props;
  const { skipped, filed } = state;
  const { score } = debrief;
  const answered = debrief.turns.filter((turn) => turn.replies.length > 0);
  const process = processOf(state);
  return (
    <>
      <HowItEnded
        state={state}
        before={props.before}
        erred={debrief.criticalErrors.length > 0}
        nameOf={nameOf}
      />
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
            ways={ways}
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
          list={list}
        />
      )}
      {process && <ProcessList process={process} />}
      <AfterScenePanel debrief={debrief} rubric={rubric} />
      <NoticedTable state={state} />
      {!skipped && <SureReview state={state} />}
      {!skipped && (
        <NextSteps
          debrief={debrief}
          points={filed?.debrief.points ?? []}
          rubric={rubric}
          ways={ways}
        />
      )}
    </>
  );
}
