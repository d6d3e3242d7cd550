import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { KeptLine, TriedLine } from '../../../core/scoring/coaching.ts';
import type { Debrief } from '../../../core/scoring/debrief.ts';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { useSpoken } from '../../scene-language.ts';
import { debriefWords } from '../debrief-words.ts';

interface LineHeadProps {
  readonly id: string;
  readonly title: string;
  readonly number: number;
}

const LineHead = ({ id, title, number }: LineHeadProps) => (
  <h2 id={id}>
    {title} <small>{debriefWords('line.moment', { number })}</small>
  </h2>
);

interface KeptProps {
  readonly line: KeptLine;
  readonly debrief: Debrief;
  readonly rubric: Rubric;
  readonly nameOf: (who: string) => string;
}

/** Shows the line to keep, why, and the first thing that was said to it. */
function Kept({ line, debrief, rubric, nameOf }: KeptProps) {
  const turn = debrief.turns.find(({ beat }) => beat === line.beat);
  const answer = turn?.replies[0]?.reaction.find(({ who }) => who !== undefined && who !== 'you');
  return (
    <section class="kept" aria-labelledby="keep-h">
      <LineHead id="keep-h" title={debriefWords('keep')} number={line.number} />
      <p class="quoted">
        <SpeechText text={line.said} />
      </p>
      {answer?.who && (
        <p class="small quiet">
          {nameOf(answer.who)}: <SpeechText text={answer.text} />
        </p>
      )}
      <p class="small">{ruleOf(rubric, line.dimension).keep}</p>
    </section>
  );
}

/** Shows the line to say differently, the author's line in its place, and why. */
function Tried({ line }: { readonly line: TriedLine }) {
  const spoken = useSpoken();
  return (
    <section class="tried" aria-labelledby="try-h">
      <LineHead id="try-h" title={debriefWords('try')} number={line.number} />
      <p class="small quiet">
        {line.said === undefined ? (
          debriefWords('said.withheld')
        ) : (
          <>
            {debriefWords('try.said')} <SpeechText text={line.said} />
          </>
        )}
      </p>
      {line.instead !== undefined && (
        <p class="quoted">
          <span class="sr">{debriefWords('try.instead')} </span>
          <SpeechText text={line.instead} />
        </p>
      )}
      <p class="small" {...(line.byAuthor && spoken)}>
        {line.why}
      </p>
    </section>
  );
}

interface KeepAndTryProps {
  readonly debrief: Debrief;
  readonly rubric: Rubric;
  readonly skipped: boolean;
  readonly nameOf: (who: string) => string;
}

/** Shows one line of the learner to keep and one to say differently. */
export function KeepAndTry({ debrief, rubric, skipped, nameOf }: KeepAndTryProps) {
  const { keepLine, tryLine } = debrief;
  return (
    <div class="keep-try">
      {keepLine && <Kept line={keepLine} debrief={debrief} rubric={rubric} nameOf={nameOf} />}
      {!keepLine && skipped && (
        <section class="kept" aria-labelledby="keep-h">
          <h2 id="keep-h">{debriefWords('keep')}</h2>
          <p>{debriefWords('keep.skipped')}</p>
        </section>
      )}
      {tryLine && <Tried line={tryLine} />}
      {!tryLine && !skipped && (
        <section class="tried" aria-labelledby="try-h">
          <h2 id="try-h">{debriefWords('try')}</h2>
          <p>{debriefWords('try.none')}</p>
        </section>
      )}
    </div>
  );
}
