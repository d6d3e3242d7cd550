import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import type { SessionState, Turn } from '../../../core/run/state.ts';
import type { CountedLevel, Reply, TurnReview } from '../../../core/scoring/turn-review.ts';
import { LevelMark, levelName } from '../../play/reply/level-mark.tsx';
import { Slides } from '../../play/reply/slides.tsx';
import { useSpoken } from '../../scene-language.ts';
import { reportWords } from '../reports-words.ts';

interface RecordTurnProps {
  readonly review: TurnReview;
  readonly turn: Turn;
  readonly judged: SessionState['judged'];
  readonly rubric: Rubric;
  readonly time: string;
}

function Errors({ review, rubric }: Pick<RecordTurnProps, 'review' | 'rubric'>) {
  return (
    <>
      {review.criticalErrors.map((mark) => {
        const { code, class: of, repaired } = mark;
        const cap = rubric.caps[of][repaired ? 'repaired' : 'open'];
        return (
          <p key={`${code} ${mark.said}`} class="small">
            <b>
              {reportWords(repaired ? 'record.critical.repaired' : 'record.critical', {
                code,
                class: of,
                cap,
              })}
            </b>
          </p>
        );
      })}
    </>
  );
}

/** Lists raters' levels of this turn beside the recorded ones. */
function Raters({ judged, rubric }: Pick<RecordTurnProps, 'judged' | 'rubric'>) {
  if (judged.length === 0) return null;
  return (
    <ul class="small raters">
      {judged.map((one, at) => (
        <li key={`${at} ${one.rater}`}>
          <LevelMark dimension={one.dimension} level={one.level} rubric={rubric} />{' '}
          {reportWords('record.judged', { rater: one.rater, level: levelName(rubric, one.level) })}{' '}
          ({reportWords(`record.judgedAs.${one.as}`)}){one.note && `: ${one.note}`}
        </li>
      ))}
    </ul>
  );
}

/** The words of a response, or that they were left out. */
function Said({ reply }: { readonly reply: Reply | undefined }) {
  const spoken = useSpoken();
  if (reply?.quoted === undefined) return <>{reportWords('record.withheld')}</>;
  return <span {...(!reply.reading && spoken)}>{reply.quoted}</span>;
}

interface ReasonProps {
  readonly of: CountedLevel;
  readonly rubric: Rubric;
}

/**
 * Gives the anchor of the level that was said as its reason: the author's sentence, which learners get, may tell what came
 * of a line. What the reader found in typed words speaks of these alone.
 */
function Reason({ of: { dimension, why, listed }, rubric }: ReasonProps) {
  const spoken = useSpoken();
  if (listed === undefined) return <span {...spoken}>{why}</span>;
  return <>{ruleOf(rubric, dimension).anchors[listed]}</>;
}

/** Shows one turn of a record: what was said, which level counts, and why. */
export function RecordTurn({ review, turn, judged, rubric, time }: RecordTurnProps) {
  const [first, retry] = review.replies;
  const spoken = useSpoken();
  const heard = review.lines.findLast(({ who }) => who !== undefined);
  const order = turn.beat.options.map(({ id }) => id).join(', ');
  return (
    <li class={review.criticalErrors.length > 0 ? 'ce' : ''}>
      <div class="at">
        <b>{reportWords('record.moment', { number: review.number })}</b> {time}
      </div>
      <div class="dot" aria-hidden="true" />
      <div class="what stack-s">
        <h3 {...spoken}>{(heard ?? review.lines.at(-1))?.text}</h3>
        <p class="said">
          <Said reply={first} />
        </p>
        {retry && (
          <p class="small">
            {reportWords('record.retry')} <Said reply={retry} />
          </p>
        )}
        <Errors review={review} rubric={rubric} />
        <ul class="small whys">
          {review.counts.map((one) => (
            <li key={one.dimension}>
              <Reason of={one} rubric={rubric} />
              <Slides numbers={one.slides} />
            </li>
          ))}
        </ul>
        <Raters judged={judged} rubric={rubric} />
        <p class="note quiet">{reportWords('record.order', { order })}</p>
      </div>
      <div class="lvls">
        {review.counts.map(({ dimension, level }) => (
          <LevelMark key={dimension} dimension={dimension} level={level} rubric={rubric} />
        ))}
      </div>
    </li>
  );
}
