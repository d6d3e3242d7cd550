import { consoleWords } from '../../ui/room/console/console-words.ts';
import type { BarProps } from '../../ui/shell/bar.tsx';
import { useFocusHandedOn } from '../../ui/shell/loading.tsx';
import { Message } from '../../ui/shell/message.tsx';
import { Page } from '../../ui/shell/page.tsx';
import type { LinkStatus, RoomLink } from './link.ts';

interface ReachingProps {
  readonly bar: BarProps; // with *Leave now*
  readonly link: Pick<RoomLink, 'retry'>;
  readonly status: LinkStatus;
}

/** Shows that the room has not been reached yet, and offers to retry. */
export function Reaching({ bar, link, status }: ReachingProps) {
  useFocusHandedOn();
  return (
    <Page bar={bar} foot={false}>
      {status === 'offline' ? (
        <Message
          text={consoleWords('unreached')}
          actions={[{ label: consoleWords('retry'), onPress: link.retry }]}
        />
      ) : (
        <p role="status">{consoleWords('reaching')}</p>
      )}
    </Page>
  );
}
