import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Rubric } from '../../../core/rubric/rubric.ts';
import { spacedCode } from '../../../group/facts/room-code.ts';
import type { StoryView } from '../../../group/views/desk-view.ts';
import type { PublicView } from '../../../group/views/public-view.ts';
import { roomReview } from '../../../group/views/room-review.ts';
import { LeaveButton, type LeaveButtonProps } from '../../shell/leave-button.tsx';
import { debriefPages, pageNow } from '../debrief/pages.ts';
import { RoomDebrief } from '../debrief/room-debrief.tsx';
import { QrCode } from '../qr-code.tsx';
import { HeldPage } from './held-page.tsx';
import { ScreenOpening } from './screen-opening.tsx';
import { ScreenScene } from './screen-scene.tsx';
import { screenWords } from './screen-words.ts';
import { useFit } from './use-fit.ts';

/** How phones join a room. */
export interface JoinWay {
  readonly code: string;
  readonly address: string; // the URL for phones
}

export interface ScreenViewProps {
  readonly view: PublicView;
  readonly story: StoryView | undefined;
  readonly rubric: Rubric | undefined; // once loaded
  readonly join: JoinWay | undefined; // absent in a room without phones
  readonly plate: ComponentChildren; // the picture
  readonly leave: LeaveButtonProps;
  readonly offline: boolean;
}

/** The shared screen: the line and the options, never a name. */
export function ScreenView(props: ScreenViewProps) {
  const { view, story, rubric, join, plate, leave, offline } = props;
  const { step, round, voters } = view;
  const main = useRef<HTMLElement>(null);
  const scrolls = useFit(main);
  const { held = false, outdated = false } = view;
  const wordsOnly = held || step === 'opening' || step === 'notice' || step === 'debrief';
  const room = step === 'debrief' && story && rubric ? roomReview(story, rubric) : undefined;
  const pages = room && story ? debriefPages(room, story) : [];
  const page = pages[pageNow(pages, view)];
  return (
    <div class={wordsOnly || step === 'sorting' ? 'screen words-only' : 'screen'}>
      <LeaveButton {...leave} />
      {!wordsOnly && step !== 'sorting' && (
        <section class="plate-wrap" aria-label={screenWords('picture')}>
          <div class="plate">
            <div class="plate-box">{plate}</div>
          </div>
        </section>
      )}
      <main id="main" ref={main} tabIndex={scrolls ? 0 : -1}>
        {offline && <p role="status">{screenWords('offline')}</p>}
        {outdated && <p role="status">{screenWords('outdated')}</p>}
        {held ? (
          <HeldPage />
        ) : (
          <>
            <ScreenOpening step={step} />
            {room && story && rubric && page && (
              <RoomDebrief room={room} story={story} rubric={rubric} page={page} />
            )}
            {!wordsOnly && <ScreenScene view={view} />}
          </>
        )}
      </main>
      <footer>
        {join && (
          <>
            <QrCode text={join.address} label={screenWords('qr', { address: join.address })} />
            <div>
              <div>
                {screenWords('joinAt', { address: join.address.replace(/^https?:\/\//, '') })}
              </div>
              <div class="code">{spacedCode(join.code)}</div>
            </div>
          </>
        )}
        {pages.length > 0 && !held && (
          <div class="answered">
            {screenWords('page', { page: pageNow(pages, view) + 1, of: pages.length })}
          </div>
        )}
        {!held && round?.open && voters > 0 && (
          <div class="answered" role="status">
            {screenWords('answered', { answered: round.answered, voters })}
          </div>
        )}
      </footer>
    </div>
  );
}
