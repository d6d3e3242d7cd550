import type { ComponentChildren } from 'preact';
import { criticalRuleOf, type Rubric } from '../../../core/rubric/rubric.ts';
import type { Chose } from '../../../core/run/event.ts';
import { currentAttempt, type Turn } from '../../../core/run/state.ts';
import { useSpoken } from '../../scene-language.ts';
import { playWords } from '../play-words.ts';
import { LevelMark, levelName } from '../reply/level-mark.tsx';
import { Slides } from '../reply/slides.tsx';
import { SpeechText } from '../script/speech-text.tsx';

/** Tells whether an error is a common slip rather than, say, a threat. */
const isSlip = ({ criticalError }: Chose, rubric: Rubric): boolean =>
  criticalError !== undefined && criticalRuleOf(rubric, criticalError.code).slip === true;

interface RemarkPanelProps {
  readonly turn: Turn | undefined;
  readonly chose: Chose; // the current attempt
  readonly rubric: Rubric;
  readonly children: ComponentChildren; // what can be done next
}

/** Tells whether one of two good answers was given as written; no level is shown then. */
const isGood = (turn: Turn | undefined, { option, reply }: Chose): boolean =>
  reply === undefined && turn?.beat.dilemma?.some((one) => one.option === option) === true;

const headOf = (critical: string | undefined, good: boolean) =>
  critical !== undefined ? 'remark.critical' : good ? 'remark.good' : 'remark';

/** Practice feedback on a response: levels, what worked, why, a stronger wording. */
export function RemarkPanel({ turn, chose, rubric, children }: RemarkPanelProps) {
  const { critical } = chose.remark;
  const hinted = (turn && currentAttempt(turn)?.hinted) ?? false;
  const good = isGood(turn, chose);
  // After a retry, a stronger wording reveals nothing.
  const stronger = (turn?.attempts.length ?? 0) > 1 ? chose.remark.stronger : undefined;
  const spoken = useSpoken();
  // For typed replies these were already shown beside the words.
  const { worked, why } = chose.reply === undefined ? chose.remark : {};
  return (
    <section class="remark" aria-labelledby="remark-h" tabindex={-1}>
      <h2 id="remark-h">{playWords(headOf(critical, good))}</h2>
      <ul class="levels">
        {(good ? [] : chose.evidence).map(({ dimension, level }) => (
          <li key={dimension}>
            <LevelMark dimension={dimension} level={level} rubric={rubric} />
          </li>
        ))}
      </ul>
      {hinted && !good && chose.evidence.some(({ level }) => level > rubric.hintCap) && (
        <p class="note quiet">
          {playWords('hint.counts', { level: levelName(rubric, rubric.hintCap) })}
        </p>
      )}
      <dl>
        {critical && (
          <>
            <dt>{playWords('remark.happened')}</dt>
            <dd {...spoken}>{critical}</dd>
          </>
        )}
        {worked && (
          <>
            <dt>{playWords('remark.worked')}</dt>
            <dd>
              <span {...spoken}>{worked.text}</span>
              <Slides numbers={worked.slides} />
            </dd>
          </>
        )}
        {why && (
          <>
            <dt>{playWords(good ? 'remark.cost' : 'remark.why')}</dt>
            <dd>
              <span {...spoken}>{why.text}</span>
              <Slides numbers={why.slides} />
            </dd>
          </>
        )}
        {stronger && (
          <>
            <dt>{playWords('remark.stronger')}</dt>
            <dd class="stronger">
              <SpeechText text={stronger} />
            </dd>
          </>
        )}
      </dl>
      {critical && (
        <p class="warm">{playWords(isSlip(chose, rubric) ? 'remark.warm' : 'remark.grave')}</p>
      )}
      {children}
    </section>
  );
}
