import type { Judged, TurnReview } from '../../core/debrief.ts';
import { criticalRuleOf, type Rubric } from '../../core/rubric.ts';
import type { Cap } from '../../core/score.ts';
import { levelName } from '../play/level-mark.tsx';
import { Slides } from '../play/slides.tsx';
import { SpeechText } from '../play/speech-text.tsx';
import { words } from './debrief-words.ts';
import { JudgedList } from './judged-list.tsx';
import { ReplyText, Said } from './reply-text.tsx';

interface TurnItemProps {
  readonly turn: TurnReview;
  readonly cap: Cap | undefined;
  readonly rubric: Rubric;
  readonly nameOf: (who: string) => string;
}

/** The reasons of a turn, each sentence once. */
const reasonsOf = (counts: readonly Judged[]): readonly Judged[] =>
  counts.filter(
    ({ why }, index) => why !== '' && counts.findIndex((other) => other.why === why) === index,
  );

const replyName = (index: number): string =>
  index === 0 ? words('reply.first') : words('reply.more', { number: String(index + 1) });

/** One turn of the review, as cue, text and margin: levels that count, what was said, and why. */
export function TurnItem({ turn, cap, rubric, nameOf }: TurnItemProps) {
  const { replies, counts, criticalErrors, hinted, retried } = turn;
  const asked = turn.lines.filter((line) => line.who !== undefined).at(-1);
  const stronger = replies.at(-1)?.stronger;
  const behindCap = cap !== undefined && cap.because.beat === turn.beat;
  return (
    <li data-beat={turn.beat} class={behindCap ? 'turning' : ''} tabindex={-1}>
      <div class="cue">
        <h3>{words(counts.length > 0 ? 'turn' : 'turn.after', { number: turn.number })}</h3>
        {counts.length > 0 && <JudgedList judged={counts} rubric={rubric} />}
        {hinted && <p>{words('turn.hint')}</p>}
        {retried && <p>{words('turn.retried')}</p>}
        {replies.length === 0 && <p>{words('turn.left')}</p>}
        {replies.length > 0 && counts.length === 0 && <p>{words('turn.unrated')}</p>}
      </div>
      <div class="said">
        {asked && (
          <div class="asked">
            <Said line={asked} nameOf={nameOf} />
          </div>
        )}
        <div class={retried ? 'tries' : ''}>
          {replies.map((reply, index) => (
            <div key={index}>
              {retried && <h4>{replyName(index)}</h4>}
              <ReplyText reply={reply} nameOf={nameOf} />
              {retried && <JudgedList judged={reply.levels} rubric={rubric} />}
            </div>
          ))}
        </div>
      </div>
      <div class="margin">
        {criticalErrors.map((mark) => (
          <p key={`${mark.code}/${mark.said}`}>
            {criticalRuleOf(rubric, mark.code).explain}{' '}
            {behindCap && <b>{words('critical.cap')} </b>}
            {words(mark.repaired ? 'critical.repaired' : 'critical.open')}
          </p>
        ))}
        {reasonsOf(counts).map(({ dimension, why, slides }) => (
          <p key={dimension}>
            {why}
            <Slides numbers={slides} />
          </p>
        ))}
        {retried && <p>{words('reply.counts', { level: levelName(rubric, rubric.retryCap) })}</p>}
        {stronger && (
          <p>
            <span class="label">{words('stronger')}</span>
            <SpeechText text={stronger} />
          </p>
        )}
      </div>
    </li>
  );
}
