import './room-screen.css';
import type { PublicView, SceneView, ShownReply } from '../../../group/views/public-view.ts';
import type { Spoken } from '../../../group/views/spoken.ts';
import { type RoomSpread, tiedIn } from '../../../group/views/tally.ts';
import { MarkedText } from '../../play/reply/reading/marked-text.tsx';
import { SpeechText } from '../../play/script/speech-text.tsx';
import { useSpoken } from '../../scene-language.ts';
import { letterOf } from '../letter.ts';
import { lastSpoken, SpokenLines } from '../spoken-lines.tsx';
import { SteppedBack } from '../stepped-back.tsx';
import { screenWords } from './screen-words.ts';

/** Groups the replies on the screen in order of the groups' arrival; those without a group come last. */
function WallShown({ wall }: { readonly wall: readonly ShownReply[] }) {
  const groups = [...new Set(wall.map(({ group = '' }) => group))];
  const named = groups.filter((one) => one !== '');
  return (
    <section aria-labelledby="wall-h" class="wall-shown">
      <h2 id="wall-h">{screenWords('wall')}</h2>
      {[...named, ...groups.filter((one) => one === '')].map((group) => (
        <div key={group}>
          {group !== '' && <h3>{group}</h3>}
          <ul class="opts">
            {wall
              .filter((one) => (one.group ?? '') === group)
              .map(({ id, text, spans }) => (
                <li key={id} dir="auto">
                  <MarkedText text={text} spans={spans} />
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The scene on the projector, by step. */
export function ScreenScene({ view }: { readonly view: PublicView }) {
  const { scene, answer, board, step, spread, wall } = view;
  const spoken = useSpoken();
  if (scene === undefined) return null;
  if (step === 'sorting') {
    return (
      <>
        <h1 class="short">{screenWords('board')}</h1>
        <ul class="opts board-list">
          {board?.items.map(({ id, seen, place, placed }) => (
            <li key={id}>
              <span {...spoken}>{seen}</span>{' '}
              <b>{placed ? screenWords(`place.${place}`) : screenWords('place.open')}</b>
            </li>
          ))}
        </ul>
      </>
    );
  }
  if (step === 'reaction' && answer) {
    return (
      <>
        <div class="say">
          <p>{screenWords('said')}</p>
          {answer.own ? (
            <div dir="auto">
              <MarkedText text={answer.said} spans={answer.spans} />
            </div>
          ) : (
            <p>
              <SpeechText text={answer.said} />
            </p>
          )}
        </div>
        <ToldLines lines={answer.reaction} />
      </>
    );
  }
  if (step === 'line' && scene.again) return <SteppedBack scene={scene} />;
  if (step === 'line' || step === 'ending') {
    return (
      <>
        {step === 'ending' && <p class="quiet">{screenWords('ending')}</p>}
        <ToldLines lines={scene.lines} />
        {step === 'line' && scene.more === 0 && <Options scene={scene} spread={undefined} />}
      </>
    );
  }
  return (
    <>
      {step === 'talk' && (
        <div class="talk" role="status">
          <h2>{screenWords('talk')}</h2>
          <p>{screenWords(view.oneLine ? 'talk.line' : 'talk.hint')}</p>
        </div>
      )}
      <h1 class="short">
        <SpokenLines lines={lastSpoken(scene.lines)} />
      </h1>
      {step !== 'vote' && <Answered view={view} />}
      <Options scene={scene} spread={spread} />
      {spread && (
        <p>
          {spread.few
            ? screenWords(fewNote(spread))
            : screenWords('passed', { count: spread.passed })}
        </p>
      )}
      {wall.length > 0 && <WallShown wall={wall} />}
    </>
  );
}

/** Says how many of the room have answered, and a tie. */
function Answered({ view: { scene, round, voters, spread } }: { readonly view: PublicView }) {
  const tied = spread && !spread.few ? tiedIn(spread) : [];
  const letters = (scene?.options ?? []).flatMap(({ id }, place) =>
    tied.includes(id) ? letterOf(place) : [],
  );
  if (round === undefined || voters === 0) return null;
  return (
    <p>
      {screenWords('answered', { answered: round.answered, voters })}{' '}
      {letters.length > 0 && <b>{screenWords('tie', { letters: letters.join(', ') })}</b>}
    </p>
  );
}

const LINES_BEFORE = 3; // lines that stay on the screen, smaller, above the newest

/** Shows the newest line large, and the lines just before it. */
function ToldLines({ lines }: { readonly lines: readonly Spoken[] }) {
  const before = lines.slice(0, -1).slice(-LINES_BEFORE);
  return (
    <>
      {before.length > 0 && (
        <div class="told quiet">
          <SpokenLines lines={before} />
        </div>
      )}
      <h1>
        <SpokenLines lines={lines.slice(-1)} />
      </h1>
    </>
  );
}

interface OptionsProps {
  readonly scene: SceneView;
  readonly spread: RoomSpread | undefined;
}

function Options({ scene, spread }: OptionsProps) {
  if (scene.options.length === 0) return null;
  return (
    <ol class="opts" aria-label={screenWords(spread ? 'spread' : 'options')}>
      {scene.options.map(({ id, text }, place) => (
        <li key={id}>
          <span class="l">{letterOf(place)}</span>
          <span>
            <SpeechText text={text} />
          </span>
          {spread && <Share option={id} spread={spread} />}
        </li>
      ))}
    </ol>
  );
}

/** Explains why there are no counts. */
const fewNote = ({ close, chosen }: Extract<RoomSpread, { few: true }>) =>
  close ? 'few.close' : chosen.length > 0 ? 'few.note' : 'few.none';

interface ShareProps {
  readonly option: string;
  readonly spread: RoomSpread;
}

/** Shows how many of all who answered chose an option; without counts, only that somebody did. */
function Share({ option, spread }: ShareProps) {
  if (spread.few) {
    return spread.chosen.includes(option) ? <b class="share">{screenWords('few')}</b> : null;
  }
  const count = spread.counts[option] ?? 0;
  const all = Object.values(spread.counts).reduce((sum, one) => sum + one, spread.passed);
  return (
    <span class="share">
      <svg class="tr" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect width={(100 * count) / Math.max(1, all)} height="6" />
      </svg>
      <b>
        {screenWords('share', { count, all })}
        <span class="sr"> {screenWords('people')}</span>
      </b>
    </span>
  );
}
