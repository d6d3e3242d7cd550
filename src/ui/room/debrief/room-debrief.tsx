import './room-debrief.css';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import type { StoryView } from '../../../group/views/desk-view.ts';
import type { RoomReview } from '../../../group/views/room-review.ts';
import { Points, Rounds, TechniqueVotes } from './analysis.tsx';
import { roomDebriefWords } from './debrief-words.ts';
import { Happened } from './happened.tsx';
import { againIn, type DebriefShown, type RoomDebriefPage, shownOf } from './pages.ts';
import { Summary } from './summary.tsx';

interface RoomDebriefProps {
  readonly room: RoomReview;
  readonly story: StoryView;
  readonly rubric: Rubric;
  readonly page: RoomDebriefPage | 'all';
}

const QUESTIONS = [1, 2, 3] as const;

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
