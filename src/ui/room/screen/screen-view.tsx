import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
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

const MIN_SCALE = 0.6; // of full size: readable from ten meters in a room where full size is readable from sixteen
const SCALE_STEP = 0.05;

/**
 * Hook: sets `--fit` on an element to the largest scale at which its content fits. Returns whether it overflows even at
 * the smallest; then it scrolls.
 */
function useFit(ref: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  const fit = () => {
    const box = ref.current;
    if (box === null) return;
    const holds = () => box.scrollHeight <= box.clientHeight;
    let size = 1;
    box.style.setProperty('--fit', '1');
    while (!holds() && size > MIN_SCALE) {
      size = Math.max(MIN_SCALE, size - SCALE_STEP);
      box.style.setProperty('--fit', size.toFixed(2));
    }
    setScrolls(!holds());
  };
  useLayoutEffect(fit); // after every change of content
  useLayoutEffect(() => {
    void document.fonts.ready.then(fit);
    addEventListener('resize', fit);
    return () => removeEventListener('resize', fit);
  }, []);
  return scrolls;
}

/** How phones join a room. */
export interface JoinWay {
  readonly code: string;
  readonly address: string; // the URL for phones
  readonly short: string; // one to type, which leads there
}

export interface ScreenViewProps {
  readonly view: PublicView;
  readonly story: StoryView | undefined;
  readonly rubric: Rubric | undefined; // once loaded
  readonly join: JoinWay | undefined; // absent in a room without phones
  readonly plate?: ComponentChildren; // the picture; absent if it is off
  readonly leave: LeaveButtonProps;
  readonly offline: boolean;
}

interface JoinLargeProps {
  readonly join: JoinWay;
  readonly voters: number;
}

/** The way in, half the wall high: while people come, and whenever J is pressed. */
function JoinLarge({ join: { address, short, code }, voters }: JoinLargeProps) {
  return (
    <section class="join-large" aria-labelledby="join-large">
      <QrCode text={address} label={screenWords('qr', { address })} />
      <div>
        <h1 id="join-large">{screenWords('join')}</h1>
        <p>{screenWords('join.scan')}</p>
        <p class="short-address">{short}</p>
        <p class="code">{spacedCode(code)}</p>
        <p role="status">{screenWords('join.in', { count: voters })}</p>
      </div>
    </section>
  );
}

interface FootProps {
  readonly view: PublicView;
  readonly join: JoinWay | undefined;
  readonly page: number; // of the debrief, from 0
  readonly of: number; // pages; 0 before the debrief
}

/** The foot of the screen: the way in, the page, and how many have answered. */
function Foot({ view, join, page, of }: FootProps) {
  const { round, voters } = view;
  return (
    <footer>
      {join && (
        <>
          <QrCode text={join.address} label={screenWords('qr', { address: join.address })} />
          <div>
            <div>{screenWords('joinAt', { address: join.short })}</div>
            <div class="code">{spacedCode(join.code)}</div>
          </div>
          <div class="small">{screenWords('join.key')}</div>
        </>
      )}
      {of > 0 && !view.held && (
        <div class="answered">{screenWords('page', { page: page + 1, of })}</div>
      )}
      {!view.held && round?.open && voters > 0 && (
        <div class="answered" role="status">
          {screenWords('answered', { answered: round.answered, voters })}
        </div>
      )}
    </footer>
  );
}

/** The shared screen: the line and the options, never a name. */
export function ScreenView(props: ScreenViewProps) {
  const { view, story, rubric, join, plate, leave, offline } = props;
  const { step, voters } = view;
  const main = useRef<HTMLElement>(null);
  const scrolls = useFit(main);
  const { held = false, outdated = false } = view;
  const [large, setLarge] = useState(false);
  useLayoutEffect(() => {
    const byKey = ({ key, ctrlKey, metaKey }: KeyboardEvent) => {
      if (key.toLowerCase() === 'j' && !ctrlKey && !metaKey) setLarge((now) => !now);
    };
    addEventListener('keydown', byKey);
    return () => removeEventListener('keydown', byKey);
  }, []);
  const joining = join !== undefined && !held && (large || step === 'opening');
  const noScene = held || step === 'opening' || step === 'notice' || step === 'debrief';
  const pictured = plate !== undefined && !noScene && step !== 'sorting' && !view.oneLine;
  const room = step === 'debrief' && story && rubric ? roomReview(story, rubric) : undefined;
  const pages = room && story ? debriefPages(room, story) : [];
  const page = pages[pageNow(pages, view)];
  return (
    <div class={pictured ? 'screen' : 'screen words-only'}>
      <LeaveButton {...leave} />
      {pictured && (
        <section class="plate-wrap" aria-label={screenWords('picture')}>
          <div class="plate">
            <div class="plate-box">{plate}</div>
          </div>
        </section>
      )}
      <main id="main" ref={main} tabIndex={scrolls ? 0 : -1}>
        {offline && <p role="status">{screenWords('offline')}</p>}
        {outdated && <p role="status">{screenWords('outdated')}</p>}
        {joining && <JoinLarge join={join} voters={voters} />}
        {held ? (
          <HeldPage />
        ) : (
          !large && (
            <>
              <ScreenOpening {...view} />
              {room && story && rubric && page && (
                <RoomDebrief room={room} story={story} rubric={rubric} page={page} />
              )}
              {!noScene && <ScreenScene view={view} />}
            </>
          )
        )}
      </main>
      <Foot
        view={view}
        join={joining ? undefined : join}
        page={pageNow(pages, view)}
        of={pages.length}
      />
    </div>
  );
}
