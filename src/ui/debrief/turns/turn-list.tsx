import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { TOP_LEVEL } from '../../../core/rubric/level.ts';
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
import { JudgedList } from './judged-list.tsx';
import { ReplyText, SaidLine } from './reply-text.tsx';

interface TurnMarginProps {
  readonly turn: TurnReview;
  readonly cap: Cap | undefined;
  readonly rubric: Rubric;
}

/** Lists the reasons behind levels, each sentence once. */
function Reasons({ judged }: { readonly judged: readonly ReviewedLevel[] }) {
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
const replyName = (index: number): string =>
  index === 0
    ? debriefWords('reply.first')
    : debriefWords('reply.more', { number: String(index + 1) });

/** Margin of a turn: critical errors, reasons, a stronger wording. */
function TurnMargin({ turn, cap, rubric }: TurnMarginProps) {
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

interface TurnItemProps {
  readonly turn: TurnReview;
  readonly cap: Cap | undefined;
  readonly rubric: Rubric;
  readonly nameOf: (who: string) => string;
}

/** Nothing here asks for another look: every level is the highest, at the first try, without a hint. */
const isSteady = ({ counts, hinted, retried, criticalErrors }: TurnReview): boolean =>
  counts.length > 0 &&
  counts.every(({ level }) => level === TOP_LEVEL) &&
  criticalErrors.length === 0 &&
  !hinted &&
  !retried;

/** A moment, one that goes on from it with a rating of its own (`B4-limits`), or what follows unrated. */
const headingOf = ({ beat, counts }: TurnReview) =>
  counts.length === 0 ? 'turn.after' : beat.includes('-') ? 'turn.more' : 'turn';

/** One turn of the review, as cue, text and margin: levels that count, what was said, and why. */
function TurnItem({ turn, cap, rubric, nameOf }: TurnItemProps) {
  const { replies, counts, hinted, retried } = turn;
  const asked = turn.lines.filter((line) => line.who !== undefined).at(-1);
  const [open, setOpen] = useState(!isSteady(turn));
  const behindCap = cap !== undefined && cap.because.beat === turn.beat;
  return (
    <li data-beat={turn.beat} class={behindCap ? 'turning' : open ? '' : 'folded'} tabindex={-1}>
      <div class="cue">
        <h3>{debriefWords(headingOf(turn), { number: turn.number })}</h3>
        {counts.length > 0 && !turn.weighed && <JudgedList judged={counts} rubric={rubric} />}
        {turn.weighed && <p>{debriefWords('turn.good')}</p>}
        {isSteady(turn) && (
          <button class="link" type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {debriefWords(open ? 'turn.fold' : 'turn.open', { number: turn.number })}
          </button>
        )}
        {hinted && (
          <p>
            {rubric.hintCap < TOP_LEVEL
              ? debriefWords('turn.hint', { level: levelName(rubric, rubric.hintCap) })
              : debriefWords('turn.hint.free')}
          </p>
        )}
        {retried && <p>{debriefWords('turn.retried')}</p>}
        {replies.length === 0 && <p>{debriefWords('turn.left')}</p>}
        {replies.length > 0 && counts.length === 0 && <p>{debriefWords('turn.unrated')}</p>}
      </div>
      <div class="said">
        {asked && (
          <div class="asked">
            <SaidLine line={asked} nameOf={nameOf} />
          </div>
        )}
        <div class={retried ? 'tries' : ''}>
          {replies.map((reply, index) => (
            <div key={index}>
              {retried && <h4>{replyName(index)}</h4>}
              <ReplyText reply={reply} nameOf={nameOf} />
              {retried && !turn.weighed && (
                <JudgedList
                  judged={withOwnReasons(reply.levels, reply, rubric)}
                  rubric={rubric}
                  reasons
                />
              )}
            </div>
          ))}
        </div>
      </div>
      <TurnMargin turn={turn} cap={cap} rubric={rubric} />
    </li>
  );
}

interface TurnListProps {
  readonly title: string;
  readonly turns: readonly TurnReview[];
  readonly cap: Cap | undefined;
  readonly rubric: Rubric;
  readonly nameOf: (who: string) => string;
  readonly list: RefObject<HTMLOListElement | null>;
}

/** Lists all turns with what was said, what counts, and why. */
export function TurnList({ title, turns, cap, rubric, nameOf, list }: TurnListProps) {
  return (
    <section class="turn-review" aria-labelledby="turns-h">
      <h2 id="turns-h">{title}</h2>
      <p class="quiet prose">{debriefWords('turns.note')}</p>
      <ol class="turns" ref={list}>
        {turns.map((turn, index) => (
          <TurnItem key={index} turn={turn} cap={cap} rubric={rubric} nameOf={nameOf} />
        ))}
      </ol>
    </section>
  );
}
