import './room-debrief.css';
import { type Rubric, ruleOf } from '../../../core/rubric/rubric.ts';
import { adviceText } from '../../../core/scoring/advice.ts';
import type { StoryView } from '../../../group/views/desk-view.ts';
import type { RoomReview } from '../../../group/views/room-review.ts';
import { useSpoken } from '../../scene-language.ts';
import { Points, Rounds, TechniqueVotes } from './analysis.tsx';
import { roomDebriefWords } from './debrief-words.ts';
import { Happened } from './happened.tsx';
import { againIn, type DebriefShown, type RoomDebriefPage, shownOf } from './pages.ts';

const QUESTIONS = [1, 2, 3] as const;

interface SummaryProps {
  readonly room: RoomReview;
  readonly rubric: Rubric;
  readonly shown: DebriefShown | undefined; // undefined: all of it
}

/** What the room takes along: techniques, what was true, teaching points, three questions. */
function Summary({ room, rubric, shown }: SummaryProps) {
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

interface RoomDebriefProps {
  readonly room: RoomReview;
  readonly story: StoryView;
  readonly rubric: Rubric;
  readonly page: RoomDebriefPage | 'all';
}

/** The one question that a page of the wall asks; paper has them all. */
const ASKED = {
  reactions: 'reactions.1',
  turns: 'description.hint',
  paths: 'ask.paths',
  plus: 'ask.plus',
  delta: 'ask.delta',
  rounds: 'ask.rounds',
  kept: 'ask.kept',
  take: 'summary.1',
  points: 'ask.points',
  questions: 'summary.2',
} as const satisfies { readonly [W in DebriefShown['what']]: string };

/** The debrief of a room: one page on a wall, all on paper. */
export function RoomDebrief({ room, story, rubric, page }: RoomDebriefProps) {
  const { began } = room.state;
  const shown = page === 'all' ? undefined : page;
  const shows = (what: DebriefShown['what']) => shown === undefined || shown.what === what;
  const inPart = (part: RoomDebriefPage['part']) => shown === undefined || shown.part === part;
  return (
    <div class="room-debrief">
      <h1 class={shown === undefined ? '' : 'sr'}>
        {roomDebriefWords('title', { title: began.scenario.title })}
      </h1>
      {shown === undefined && <p class="quiet">{roomDebriefWords('made')}</p>}
      {inPart('reactions') && (
        <section aria-labelledby="reactions-h">
          <h2 id="reactions-h">{roomDebriefWords('reactions')}</h2>
          {shown === undefined && (
            <ul>
              {QUESTIONS.map((one) => (
                <li key={one}>{roomDebriefWords(`reactions.${one}`)}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      {inPart('description') && (
        <section aria-labelledby="description-h">
          <h2 id="description-h">{roomDebriefWords('description')}</h2>
          {shown === undefined && <p class="quiet">{roomDebriefWords('description.hint')}</p>}
          {shows('turns') && <Happened turns={shownOf(room.turns, shown)} cast={began.cast} />}
          {shows('paths') && room.paths.length > 0 && (
            <>
              <h3>{roomDebriefWords('paths')}</h3>
              <p class="quiet">{roomDebriefWords('paths.note')}</p>
              <Happened turns={shownOf(room.paths, shown)} cast={began.cast} />
            </>
          )}
        </section>
      )}
      {inPart('analysis') && (
        <section class="analysis" aria-labelledby="analysis-h">
          <h2 id="analysis-h">{roomDebriefWords('analysis')}</h2>
          <div class="plus-delta">
            {shows('plus') && (
              <Points title={roomDebriefWords('plus')} points={shownOf(room.plus, shown)} />
            )}
            {shows('delta') && (
              <Points title={roomDebriefWords('delta')} points={shownOf(room.delta, shown)} />
            )}
          </div>
          {shows('rounds') && room.rounds.length > 0 && (
            <Rounds rounds={shown ? shownOf(againIn(room.rounds), shown) : room.rounds} />
          )}
          {shown === undefined && <TechniqueVotes story={story} rubric={rubric} />}
          {shows('kept') && story.kept.length > 0 && (
            <div>
              <h3>{roomDebriefWords('kept')}</h3>
              <ul>
                {shownOf(story.kept, shown).map(({ text }, index) => (
                  <li key={index}>
                    <bdi>“{text}”</bdi>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </section>
      )}
      {inPart('summary') && <Summary room={room} rubric={rubric} shown={shown} />}
      {shown !== undefined && <p class="asked">{roomDebriefWords(ASKED[shown.what])}</p>}
    </div>
  );
}
