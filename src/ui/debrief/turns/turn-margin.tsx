import { criticalRuleOf, type Rubric } from '../../../core/rubric/rubric.ts';
import type { CriticalMark } from '../../../core/scoring/decision.ts';
import type { Cap } from '../../../core/scoring/score.ts';
import {
  type ReviewedLevel,
  type TurnReview,
  withOwnReasons,
} from '../../../core/scoring/turn-review.ts';
import { levelName } from '../../play/reply/level-mark.tsx';
import { Slides } from '../../play/reply/slides.tsx';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { useSpoken } from '../../scene-language.ts';
import { debriefWords } from '../debrief-words.ts';
import { GoodPair } from '../score/two-good.tsx';

interface TurnMarginProps {
  readonly turn: TurnReview;
  readonly cap: Cap | undefined;
  readonly rubric: Rubric;
}

interface ReasonsProps {
  readonly judged: readonly ReviewedLevel[];
}

/** Lists the reasons behind levels, each sentence once. */
function Reasons({ judged }: ReasonsProps) {
  const spoken = useSpoken();
  const once = judged.filter(
    ({ why }, index) => why !== '' && judged.findIndex((other) => other.why === why) === index,
  );
  return (
    <>
      {once.map(({ dimension, why, slides }) => (
        <p key={dimension}>
          <span {...spoken}>{why}</span>
          <Slides numbers={slides} />
        </p>
      ))}
    </>
  );
}

/** Tells whether a cap is due to this error. */
const isBehind = (mark: CriticalMark, cap: Cap | undefined): boolean =>
  cap?.because.beat === mark.beat &&
  cap.because.code === mark.code &&
  cap.because.said === mark.said;

/** Returns the label of a response by its position in the beat. */
export const replyName = (index: number): string =>
  index === 0
    ? debriefWords('reply.first')
    : debriefWords('reply.more', { number: String(index + 1) });

/** Margin of a turn: critical errors, reasons, a stronger wording. */
export function TurnMargin({ turn, cap, rubric }: TurnMarginProps) {
  const { replies, counts, criticalErrors, retried } = turn;
  const stronger = replies.at(-1)?.stronger;
  return (
    <div class="margin">
      {criticalErrors.map((mark, index) => (
        <p key={index}>
          {criticalRuleOf(rubric, mark.code).explain}{' '}
          {isBehind(mark, cap) && <b>{debriefWords('critical.cap')} </b>}
          {debriefWords(mark.repaired ? 'critical.repaired' : 'critical.open')}
        </p>
      ))}
      {!retried && !turn.weighed && <Reasons judged={withOwnReasons(counts, replies[0], rubric)} />}
      {retried && counts.length > 0 && (
        <p>{debriefWords('reply.counts', { level: levelName(rubric, rubric.retryCap) })}</p>
      )}
      {turn.triesDiffer && <p>{debriefWords('reply.story', { number: replies.length })}</p>}
      {turn.good.length > 0 && (
        <>
          <p class="label">{debriefWords('good')}</p>
          <GoodPair turn={turn} />
        </>
      )}
      {stronger && (
        <p>
          <span class="label">{debriefWords('stronger')}</span>
          <SpeechText text={stronger} />
        </p>
      )}
    </div>
  );
}
