import { useEffect, useState } from 'preact/hooks';
import type { StoryView } from '../../group/views/desk-view.ts';
import type { PublicView } from '../../group/views/public-view.ts';
import { roomReview } from '../../group/views/room-review.ts';
import { consoleWords } from '../../ui/room/console/console-words.ts';
import { debriefPages, pageNow } from '../../ui/room/debrief/pages.ts';
import { RoomDebrief } from '../../ui/room/debrief/room-debrief.tsx';
import { HeldPage } from '../../ui/room/screen/held-page.tsx';
import { ScreenOpening } from '../../ui/room/screen/screen-opening.tsx';
import { ScreenScene } from '../../ui/room/screen/screen-scene.tsx';
import { Message } from '../../ui/shell/message.tsx';
import { Page } from '../../ui/shell/page.tsx';
import type { Desk } from '../shell/desk.ts';
import { RUBRIC } from '../texts/rubric.ts';
import { type DraftInRoom, Leading } from './leading.tsx';
import type { RoomLink } from './link.ts';
import { DRAFT_NAME, ONE_SCREEN_NAME, openOneScreen } from './one-screen-room.ts';
import { RoomPicture } from './room-picture.tsx';

/** What the room looks at: the opening, the scene, or a page of the debrief. */
function OneStage({
  view,
  story,
}: {
  readonly view: PublicView;
  readonly story?: StoryView | undefined;
}) {
  if (view.step !== 'debrief') {
    return (
      <>
        <ScreenOpening {...view} />
        <ScreenScene view={view} />
      </>
    );
  }
  const { rubric } = RUBRIC.now();
  const room = story && roomReview(story, rubric);
  const pages = room && story ? debriefPages(room, story) : [];
  const page = pages[pageNow(pages, view)];
  if (room === undefined || story === undefined || page === undefined) return null;
  return <RoomDebrief room={room} story={story} rubric={rubric} page={page} />;
}

/** Page: a room with one screen and no phones. The facilitator enters a show of hands. No network. */
export function OneScreen({ desk }: { readonly desk: Desk }) {
  const [link, setLink] = useState<RoomLink | 'none' | 'unfetched' | undefined>(undefined);
  const open = () =>
    void openOneScreen()
      .then((opened) => setLink(opened ?? 'none'))
      .catch(() => setLink('unfetched'));
  useEffect(open, []);
  if (link === undefined) return null;
  if (link === 'none' || link === 'unfetched') {
    const anew = () => desk.go({ page: 'room', code: undefined, key: undefined });
    return (
      <Page>
        {link === 'none' ? (
          <Message
            text={consoleWords('gone')}
            actions={[{ label: consoleWords('ended.new'), onPress: anew }]}
          />
        ) : (
          <Message
            text={consoleWords('unfetched')}
            actions={[{ label: consoleWords('retry'), onPress: open }]}
          />
        )}
      </Page>
    );
  }
  return <OneScreenRoom desk={desk} link={link} />;
}

interface OneScreenRoomProps {
  readonly desk: Desk;
  readonly link: RoomLink;
  readonly draft?: DraftInRoom; // the room goes through a draft of the studio
}

/** A room on one screen that is open. */
export function OneScreenRoom({ desk, link, draft }: OneScreenRoomProps) {
  return (
    <Leading
      desk={desk}
      {...(draft && { draft })}
      code={draft ? DRAFT_NAME : ONE_SCREEN_NAME}
      where={consoleWords('here.one')}
      link={link}
      stage={({ view, story }) => (
        <section class="one-screen" aria-label={consoleWords('here.one')}>
          <div class="screen inset">
            {view?.scene && !view.held && view.step !== 'sorting' && view.step !== 'debrief' && (
              <div class="one-picture">
                <RoomPicture story={story} settings={desk.settings} own={draft} />
              </div>
            )}
            {view && (
              <div class="scene">
                {view.held ? <HeldPage /> : <OneStage view={view} story={story} />}
              </div>
            )}
          </div>
        </section>
      )}
    />
  );
}
