import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { adviceText } from '../../../core/scoring/advice.ts';
import type { RoomReview } from '../../../group/views/room-review.ts';
import { useSpoken } from '../../scene-language.ts';
import { roomDebriefWords } from './debrief-words.ts';
import { type DebriefShown, shownOf } from './pages.ts';

interface SummaryProps {
  readonly room: RoomReview;
  readonly rubric: Rubric;
  readonly shown: DebriefShown | undefined; // undefined: all of it
}

const QUESTIONS = [1, 2, 3] as const;

/** What the room takes along: techniques, what was true, teaching points, three questions. */
export function Summary({ room, rubric, shown }: SummaryProps) {
  const spoken = useSpoken();
  const { review } = room;
  const { filed, skipped } = room.state;
  const shows = (what: DebriefShown['what']) => shown === undefined || shown.what === what;
  const points = filed?.debrief.points.map(({ text }) => text) ?? skipped?.summary ?? [];
  return (
    <section class="summary" aria-labelledby="summary-h">
      <h2 id="summary-h">{roomDebriefWords('summary')}</h2>
      {shows('take') && skipped && <p class="quiet">{roomDebriefWords('stopped')}</p>}
      {shows('take') && review.keep && (
        <p>
          <b>{roomDebriefWords('keep')}:</b> {ruleOf(rubric, review.keep).keep}
        </p>
      )}
      {shows('take') && review.try && (
        <p>
          <b>{roomDebriefWords('try')}:</b> {adviceText(review.try, rubric)}
        </p>
      )}
      {shows('take') && filed?.debrief.truth !== undefined && (
        <>
          <h3>{roomDebriefWords('truth')}</h3>
          <p {...spoken}>{filed.debrief.truth}</p>
        </>
      )}
      {shows('points') && points.length > 0 && (
        <>
          <h3>{roomDebriefWords('points')}</h3>
          <ul>
            {shownOf(points, shown).map((text) => (
              <li key={text} {...spoken}>
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {shows('questions') && (
        <>
          {shown === undefined && (
            <>
              <h3>{roomDebriefWords('questions')}</h3>
              <ul class="questions">
                {QUESTIONS.map((one) => (
                  <li key={one}>{roomDebriefWords(`summary.${one}`)}</li>
                ))}
              </ul>
            </>
          )}
          <p>{roomDebriefWords('after')}</p>
          <p class="small quiet">{roomDebriefWords('screening')}</p>
        </>
      )}
    </section>
  );
}
