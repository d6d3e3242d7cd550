import { useEffect, useState } from 'preact/hooks';
import { consoleWords } from '../../ui/room/console/console-words.ts';
import { ScreenOpening } from '../../ui/room/screen/screen-opening.tsx';
import { ScreenScene } from '../../ui/room/screen/screen-scene.tsx';
import { Message } from '../../ui/shell/message.tsx';
import { Page } from '../../ui/shell/page.tsx';
import type { Desk } from '../shell/desk.ts';
import { Leading } from './leading.tsx';
import type { RoomLink } from './link.ts';
import { ONE_SCREEN_NAME, openOneScreen } from './one-screen-room.ts';
import { RoomPicture } from './room-picture.tsx';

/** Page: a room with one screen and no phones. The facilitator enters a show of hands. No network. */
export function OneScreen({ desk }: { readonly desk: Desk }) {
  const [link, setLink] = useState<RoomLink | 'none' | undefined>(undefined);
  useEffect(() => {
    void openOneScreen().then((opened) => setLink(opened ?? 'none'));
  }, []);
  if (link === undefined) return null;
  if (link === 'none') {
    return (
      <Page bar={desk.bar} footLinks={desk.footLinks}>
        <Message
          text={consoleWords('gone')}
          action={{
            label: consoleWords('ended.new'),
            onPress: () => desk.go({ page: 'room', code: undefined, key: undefined }),
          }}
        />
      </Page>
    );
  }
  return (
    <Leading
      desk={desk}
      code={ONE_SCREEN_NAME}
      where={consoleWords('here.one')}
      link={link}
      stage={({ view, story }) => (
        <section class="one-screen" aria-label={consoleWords('here.one')}>
          <div class="screen inset">
            {view?.scene && view.step !== 'sorting' && view.step !== 'debrief' && (
              <div class="one-picture">
                <RoomPicture story={story} settings={desk.settings} />
              </div>
            )}
            {view && view.step !== 'debrief' && (
              <div class="scene">
                <ScreenOpening step={view.step} />
                <ScreenScene view={view} />
              </div>
            )}
          </div>
        </section>
      )}
    />
  );
}
