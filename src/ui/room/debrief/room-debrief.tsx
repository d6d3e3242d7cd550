import './room-debrief.css';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { replay } from '../../../core/run/reduce.ts';
import { adviceText } from '../../../core/scoring/advice.ts';
import { debrief } from '../../../core/scoring/debrief.ts';
import type { DebriefPart } from '../../../group/facts/room-event.ts';
import type { StoryView } from '../../../group/views/desk-view.ts';
import { RoomAnalysis } from './analysis.tsx';
import { roomDebriefWords } from './debrief-words.ts';
import { Happened } from './happened.tsx';

interface RoomDebriefProps {
  readonly story: StoryView;
  readonly rubric: Rubric;
  readonly part: DebriefPart | 'all';
}

const ON_SCREEN = 2; // lines of each kind on a projector; paper has all
const QUESTIONS = [1, 2, 3] as const;

/** The debrief of a room: one part on screen, all on paper. */
export function RoomDebrief({ story, rubric, part }: RoomDebriefProps) {
  const state = replay(story.facts);
  if (!state.ok) return null;
  const review = debrief(state.value, rubric);
  const { began, filed } = state.value;
  const shows = (one: DebriefPart) => part === 'all' || part === one;
  return (
    <div class="room-debrief">
      <h1 class={part === 'all' ? '' : 'sr'}>
        {roomDebriefWords('title', { title: began.scenario.title })}
      </h1>
      {part === 'all' && <p class="quiet">{roomDebriefWords('made')}</p>}
      {shows('reactions') && (
        <section aria-labelledby="reactions-h">
          <h2 id="reactions-h">{roomDebriefWords('reactions')}</h2>
          <ul>
            {QUESTIONS.map((one) => (
              <li key={one}>{roomDebriefWords(`reactions.${one}`)}</li>
            ))}
          </ul>
        </section>
      )}
      {shows('description') && (
        <Happened review={review} cast={began.cast} before={story.before} rubric={rubric} />
      )}
      {shows('analysis') && (
        <RoomAnalysis
          review={review}
          story={story}
          rubric={rubric}
          most={part === 'all' ? undefined : ON_SCREEN}
        />
      )}
      {shows('summary') && (
        <section class="summary" aria-labelledby="summary-h">
          <h2 id="summary-h">{roomDebriefWords('summary')}</h2>
          {review.keep && (
            <p>
              <b>{roomDebriefWords('keep')}:</b> {ruleOf(rubric, review.keep).keep}
            </p>
          )}
          {review.try && (
            <p>
              <b>{roomDebriefWords('try')}:</b> {adviceText(review.try, rubric)}
            </p>
          )}
          {filed && (
            <>
              {filed.debrief.truth !== undefined && (
                <>
                  <h3>{roomDebriefWords('truth')}</h3>
                  <p>{filed.debrief.truth}</p>
                </>
              )}
              <h3>{roomDebriefWords('points')}</h3>
              <ul>
                {filed.debrief.points.map(({ text }) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </>
          )}
          <h3>{roomDebriefWords('questions')}</h3>
          <ul class="questions">
            {QUESTIONS.map((one) => (
              <li key={one}>{roomDebriefWords(`summary.${one}`)}</li>
            ))}
          </ul>
          <p>{roomDebriefWords('after')}</p>
          <p class="small quiet">{roomDebriefWords('screening')}</p>
        </section>
      )}
    </div>
  );
}
