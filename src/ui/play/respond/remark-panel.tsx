import type { ComponentChildren } from 'preact';
import type { Evidence } from '../../../core/rubric/evidence.ts';
import { TOP_LEVEL } from '../../../core/rubric/level.ts';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { Chose } from '../../../core/run/event.ts';
import { currentAttempt, type Turn } from '../../../core/run/state.ts';
import { reasonOf, spokenOf } from '../../../core/scoring/remark.ts';
import { useSpoken } from '../../scene-language.ts';
import { playWords } from '../play-words.ts';
import { LevelMark, levelName } from '../reply/level-mark.tsx';
import { markWords } from '../reply/mark-words.ts';
import { Slides } from '../reply/slides.tsx';
import { SpeechText } from '../script/speech-text.tsx';

/** What the remark on a response says first; `credit` and `next` are missing where there is nothing to say. */
interface RemarkVerdict {
  readonly heading: string; // the author's reason, or what was done, in the second person
  readonly reason?: string; // the author's reason, where the heading is one: in the language of the scene
  readonly credit?: string;
  readonly next?: string; // one thing to try
}

/** Says what a response did at its level of a technique, to the one who gave it. */
const didWords = ({ dimension, level }: Pick<Evidence, 'dimension' | 'level'>): string =>
  markWords(`did.${dimension}.${level}`);

/** Sums up a response for a trainee; undefined if it was not rated. `who` is the person talked to. */
function verdictOf(chose: Chose, who: string, rubric: Rubric): RemarkVerdict | undefined {
  const { evidence, criticalError } = chose;
  const top = evidence.find(({ level }) => level === TOP_LEVEL);
  if (criticalError) return { heading: markWords(`error.${criticalError.code}`, { who }) };
  const spoken = spokenOf(evidence, rubric);
  if (spoken === undefined) return undefined;
  const reason = reasonOf(spoken, rubric);
  const said = reason === undefined ? { heading: didWords(spoken) } : { heading: reason, reason };
  if (spoken.level === TOP_LEVEL) return said;
  return {
    ...said,
    ...(top && { credit: didWords(top) }),
    next: ruleOf(rubric, spoken.dimension).try,
  };
}

interface RemarkPanelProps {
  readonly turn: Turn | undefined;
  readonly chose: Chose; // the current attempt
  readonly who: string; // the person talked to
  readonly rubric: Rubric;
  readonly children: ComponentChildren; // what can be done next
}

/** Tells whether one of two good answers was given as written; no level is shown then. */
const isGood = (turn: Turn | undefined, { option, reply }: Chose): boolean =>
  reply === undefined && turn?.beat.dilemma?.some((one) => one.option === option) === true;

interface ReasonsProps extends Pick<RemarkPanelProps, 'chose' | 'rubric'> {
  readonly said: string | undefined; // the reason in the heading, which is not said twice
}

/** The levels with their reasons and slides, folded: the sentence before them is enough for most. */
function Reasons({ chose, rubric, said }: ReasonsProps) {
  const spoken = useSpoken();
  if (chose.evidence.length === 0) return null;
  return (
    <details>
      <summary data-key="why">{playWords('remark.why')}</summary>
      <ul class="reasons">
        {chose.evidence.map((one) => {
          const own = reasonOf(one, rubric);
          return (
            <li key={one.dimension}>
              <LevelMark dimension={one.dimension} level={one.level} rubric={rubric} />
              <p>
                {own === undefined || own === said ? didWords(one) : <span {...spoken}>{own}</span>}
                <Slides numbers={one.slides} />
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Practice feedback on a response: a verdict, a credit, one thing to try; levels and reasons are folded. */
export function RemarkPanel({ turn, chose, who, rubric, children }: RemarkPanelProps) {
  const { critical } = chose.remark;
  const hinted = (turn && currentAttempt(turn)?.hinted) ?? false;
  const good = isGood(turn, chose);
  const spoken = useSpoken();
  const verdict = good ? undefined : verdictOf(chose, who, rubric);
  // After a retry, a stronger wording reveals nothing.
  const stronger = (turn?.attempts.length ?? 0) > 1 ? chose.remark.stronger : undefined;
  const label = playWords(critical === undefined ? 'remark' : 'remark.critical');
  return (
    <section
      class={critical === undefined ? 'remark' : 'remark critical'}
      aria-label={label}
      tabindex={-1}
    >
      {critical !== undefined && <p class="label">{label}</p>}
      <h2 {...(verdict?.reason !== undefined && spoken)}>
        {verdict?.heading ?? playWords(good ? 'remark.good' : 'remark.other', { who })}
      </h2>
      {critical !== undefined && <p {...spoken}>{critical}</p>}
      {(verdict?.credit ?? verdict?.next) !== undefined && (
        <p>{[verdict?.credit, verdict?.next].flatMap((one) => one ?? []).join(' ')}</p>
      )}
      {good && chose.remark.why && (
        <p>
          <span {...spoken}>{chose.remark.why.text}</span>
          <Slides numbers={chose.remark.why.slides} />
        </p>
      )}
      {hinted && !good && chose.evidence.some(({ level }) => level > rubric.hintCap) && (
        <p class="note quiet">
          {playWords('hint.counts', { level: levelName(rubric, rubric.hintCap) })}
        </p>
      )}
      {critical !== undefined && <p class="warm">{playWords('remark.grave')}</p>}
      {!good && <Reasons chose={chose} rubric={rubric} said={verdict?.reason} />}
      {stronger && (
        <div class="try">
          <p class="label">{playWords('remark.stronger')}</p>
          <p class="stronger">
            <SpeechText text={stronger} />
          </p>
        </div>
      )}
      {children}
    </section>
  );
}
