import { TOP_LEVEL } from '../../../core/rubric/level.ts';
import type { KeptLine, TriedLine } from '../../../core/scoring/coaching.ts';
import type { Debrief } from '../../../core/scoring/debrief.ts';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { useSpoken } from '../../scene-language.ts';
import type { Reviewed } from '../debrief-props.ts';
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
  readonly nameOf: (who: string) => string;
}

/** Shows the line to keep, why, and the first thing that was said to it. */
function Kept({ line, debrief, nameOf }: KeptProps) {
  const spoken = useSpoken();
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
      <p class="small" {...(line.byAuthor && spoken)}>
        {line.why ?? debriefWords('keep.repaired')}
      </p>
    </section>
  );
}

/** Shows the line to say differently, the author's line in its place, and why. */
function Tried({ line, practice }: { readonly line: TriedLine; readonly practice?: string }) {
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
      {practice !== undefined && (
        <p class="small">
          <a href={practice}>{debriefWords('try.practice')}</a>
        </p>
      )}
    </section>
  );
}

interface NothingToTryProps {
  readonly reviewed: Reviewed;
  readonly person: string; // name
}

/** After a run without a weak line: which good each dilemma chose, and what the person did not get all the same. */
function NothingToTry({ reviewed: { state, debrief }, person }: NothingToTryProps) {
  const spoken = useSpoken();
  const chosen = debrief.turns.flatMap(({ number, good }) => {
    const said = good.find((one) => one.said);
    return said === undefined ? [] : [{ number, ...said }];
  });
  const missed = (state.filed?.debrief.wants ?? []).filter(({ met }) => met === 'no');
  return (
    <section class="tried" aria-labelledby="try-h">
      <h2 id="try-h">{debriefWords('try')}</h2>
      {chosen.map(({ number, text, says }) => (
        <p key={number} class="small">
          {debriefWords('try.chose', { number })} <SpeechText text={text} />{' '}
          <span {...spoken}>{says}</span>
        </p>
      ))}
      {missed.map(({ text }) => (
        <p key={text} class="small">
          {debriefWords('try.missed', { person })} <span {...spoken}>{text}</span>
        </p>
      ))}
      <p>{debriefWords('try.none')}</p>
    </section>
  );
}

const BOARD_LOW = 60; // percent of the board's levels: below it, what is unsorted is said

/** Says how much of a weak board is still unsorted. */
function Unsorted({ debrief: { board, sorted } }: { readonly debrief: Debrief }) {
  const earned = board.reduce((sum, { level = 0 }) => sum + level, 0);
  const count = sorted.filter(({ fit }) => fit === 'omission').length;
  if (count === 0 || 100 * earned >= BOARD_LOW * TOP_LEVEL * board.length) return null;
  return <p class="small">{debriefWords('try.unsorted', { count, all: sorted.length })}</p>;
}

interface KeepAndTryProps {
  readonly reviewed: Reviewed;
  readonly person: string; // name
  readonly nameOf: (who: string) => string;
  readonly practice?: string | undefined; // address of short practice of the line to try
}

/** Shows one line of the learner to keep and one to say differently. */
export function KeepAndTry({ reviewed, person, nameOf, practice }: KeepAndTryProps) {
  const { state, debrief } = reviewed;
  const { keepLine, tryLine } = debrief;
  const skipped = state.skipped !== undefined;
  return (
    <div class="keep-try">
      {keepLine && <Kept line={keepLine} debrief={debrief} nameOf={nameOf} />}
      {!keepLine && skipped && (
        <section class="kept" aria-labelledby="keep-h">
          <h2 id="keep-h">{debriefWords('keep')}</h2>
          <p>{debriefWords('keep.skipped')}</p>
        </section>
      )}
      {tryLine && <Tried line={tryLine} {...(practice !== undefined && { practice })} />}
      {!tryLine && !skipped && <NothingToTry reviewed={reviewed} person={person} />}
      <Unsorted debrief={debrief} />
    </div>
  );
}
