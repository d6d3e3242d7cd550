import type { RefObject } from 'preact';
import { type Process, processOf } from '../../core/reply/process.ts';
import { criticalRuleOf, type Rubric } from '../../core/rubric/rubric.ts';
import type { Attempts } from '../../core/run/attempts.ts';
import type { SessionState } from '../../core/run/state.ts';
import type { CriticalMark } from '../../core/scoring/decision.ts';
import type { Cap } from '../../core/scoring/score.ts';
import { SpeechText } from '../play/script/speech-text.tsx';
import { AfterScenePanel } from './after/after-scene.tsx';
import { NextSteps } from './after/next-steps.tsx';
import type { DebriefProps } from './debrief-props.ts';
import { debriefWords } from './debrief-words.ts';
import { NoticedTable } from './score/noticed-table.tsx';
import { Numbers } from './score/numbers.tsx';
import { TechniqueBars } from './score/technique-bars.tsx';
import { SaidLine } from './turns/reply-text.tsx';
import { TurnList } from './turns/turn-list.tsx';

interface HowItEndedProps {
  readonly state: SessionState;
  readonly before: Attempts['before'] | undefined;
  readonly erred: boolean; // a critical error counts
  readonly nameOf: (who: string) => string;
}

function beforeText({ practice, unfinished }: Attempts['before']): string {
  return debriefWords('before.text', {
    practice: debriefWords('before.practice', { count: practice }),
    unfinished: debriefWords('before.unfinished', { count: unfinished }),
  });
}

/** Shows the ending as it was told, and how many runs came before this record. */
function HowItEnded({ state, before, erred, nameOf }: HowItEndedProps) {
  const { ended } = state;
  if (ended === undefined) return null;
  return (
    <section class="row wide first" aria-labelledby="ended-h">
      <div class="cue">
        <h2 id="ended-h">{debriefWords('ended')}</h2>
      </div>
      <div class="stack ended">
        {ended.lines.map((line, index) => (
          <div key={index}>
            <SaidLine line={line} nameOf={nameOf} />
          </div>
        ))}
        <p class="small quiet">{debriefWords(erred ? 'ended.note.errors' : 'ended.note')}</p>
      </div>
      {before && (
        <div class="margin stack-s">
          <h3 class="label">{debriefWords('before')}</h3>
          <p>{beforeText(before)}</p>
        </div>
      )}
    </section>
  );
}

interface CriticalListProps {
  readonly marks: readonly CriticalMark[];
  readonly cap: Cap | undefined; // its error is already shown beside the scores
  readonly rubric: Rubric;
  readonly onSee: (beat: string) => void;
}

/** Lists every critical error except the one behind the cap. */
function CriticalList({ marks, cap, rubric, onSee }: CriticalListProps) {
  const listed = marks.filter((mark) => mark !== cap?.because);
  if (listed.length === 0) return null;
  return (
    <section class="row" aria-labelledby="errors-h">
      <div class="cue">
        <h2 id="errors-h">{debriefWords(cap === undefined ? 'errors' : 'errors.more')}</h2>
        <p>{debriefWords('errors.note')}</p>
      </div>
      <ol class="stack errors">
        {listed.map((mark, index) => (
          <li key={index} class="stack-s">
            <h3>{debriefWords('turn', { number: mark.number })}</h3>
            <p class="line">
              <SpeechText text={mark.said === '' ? debriefWords('said.withheld') : mark.said} />
            </p>
            <p>
              {criticalRuleOf(rubric, mark.code).explain}{' '}
              {debriefWords(mark.repaired ? 'critical.repaired' : 'critical.open')}
            </p>
            <button class="link" type="button" onClick={() => onSee(mark.beat)}>
              {debriefWords('errors.see', { number: mark.number })}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Shows how the learner asked, in counts that affect no level. */
function ProcessList({ process }: { readonly process: Process }) {
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

function sureText({ middle, end }: SessionState['guesses']): string {
  if (middle !== undefined && end !== undefined) return debriefWords('sure.both', { middle, end });
  if (middle !== undefined) return debriefWords('sure.middle', { middle });
  return end === undefined ? debriefWords('sure.none') : debriefWords('sure.end', { end });
}

/** Shows the trainee's two confidence ratings beside the truth, or says that the story leaves it open. */
function SureReview({ state }: { readonly state: SessionState }) {
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
