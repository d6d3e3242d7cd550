import type { RefObject } from 'preact';
import { processOf } from '../../core/reply/process.ts';
import { AfterScenePanel } from './after/after-scene.tsx';
import { NextSteps } from './after/next-steps.tsx';
import type { DebriefProps } from './debrief-props.ts';
import { debriefWords } from './debrief-words.ts';
import { CriticalList } from './score/critical-list.tsx';
import { HowItEnded } from './score/how-it-ended.tsx';
import { NoticedTable } from './score/noticed-table.tsx';
import { Numbers } from './score/numbers.tsx';
import { ProcessList } from './score/process-list.tsx';
import { TechniqueBars } from './score/technique-bars.tsx';
import { SureReview } from './sure-review.tsx';
import { TurnList } from './turns/turn-list.tsx';

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
