import { drills } from 'virtual:unscripted/drills';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Decoder, list, shape, text, whole } from '../../../core/kernel/json.ts';
import { parseCode, spacedCode } from '../../../group/facts/room-code.ts';
import type { RoomSetup } from '../../../group/facts/setup.ts';
import { consoleWords } from '../../../ui/room/console/console-words.ts';
import { RoomLinks } from '../../../ui/room/console/room-links.tsx';
import { type Readiness, SetupForm } from '../../../ui/room/console/setup-form.tsx';
import { Message } from '../../../ui/shell/message.tsx';
import { Page } from '../../../ui/shell/page.tsx';
import { keepAll } from '../../offline/offline.ts';
import { Leading } from '../../room/leading.tsx';
import { OneScreen } from '../../room/one-screen.tsx';
import { startOneScreen } from '../../room/one-screen-room.ts';
import { usePhoneAddress } from '../../room/phone-address.ts';
import { consoleKey, keepConsoleKey, ledRooms } from '../../room/room-memory.ts';
import { socketLink } from '../../room/socket-link.ts';
import type { Desk, PageProps } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';
import { CARDS } from '../../texts/cards.ts';

/** A room that this machine leads and that is still on. */
interface RoomOn {
  readonly code: string;
  readonly scenario: string; // its id
  readonly people: number;
}

const decodeRooms: Decoder<readonly RoomOn[]> = list(
  shape({ code: text, scenario: text, people: whole(0) }),
);

/** Asks the server which of the rooms this machine can lead are on; none without a server. */
async function roomsOn(): Promise<readonly RoomOn[]> {
  const rooms = ledRooms().map((code) => ({ code, key: consoleKey(code) }));
  if (rooms.length === 0) return [];
  try {
    const answer = await fetch('rooms/mine', { method: 'POST', body: JSON.stringify({ rooms }) });
    const read = answer.ok ? decodeRooms(await answer.json(), '') : undefined;
    return read?.ok ? read.value : [];
  } catch {
    return []; // no server: a static host
  }
}

/** Stands for a one-screen room in the URL. */
const ONE_SCREEN = 'one-screen';

type Made =
  | { readonly code: string; readonly key: string }
  | { readonly problem: 'noServer' | 'slow-down' | 'try-again' };

/** Asks the server for a new room, and reports if there is no server. */
async function openRoom(setup: RoomSetup): Promise<Made> {
  try {
    const answer = await fetch('rooms', { method: 'POST', body: JSON.stringify(setup) });
    if (answer.status === 201) return (await answer.json()) as { code: string; key: string };
    if (answer.status === 429) return { problem: 'slow-down' };
    return { problem: answer.status === 503 ? 'try-again' : 'noServer' };
  } catch {
    return { problem: 'noServer' };
  }
}

/** Page: sets up or leads a room. */
export function RoomPage({ desk, route }: PageProps<'room'>) {
  const { code, key } = route;
  useEffect(() => {
    if (code === undefined || key === undefined) return;
    keepConsoleKey(code, key);
    desk.go({ page: 'room', code, key: undefined }, true); // remove the key from the URL
  }, [key]);
  if (code === ONE_SCREEN) return <OneScreen desk={desk} />;
  if (code === undefined) return <Setup desk={desk} />;
  if (key !== undefined) return null;
  return <Console desk={desk} code={code} />;
}

const linkTo = (code: string) => makeRoute({ page: 'room', code });

function Setup({ desk }: { readonly desk: Desk }) {
  const [on, setOn] = useState<readonly RoomOn[]>([]);
  useEffect(() => {
    void roomsOn().then(setOn);
  }, []);
  const [offline, setOffline] = useState<Readiness>('coming');
  useEffect(() => {
    void keepAll(desk.visit.use).then((kept) => setOffline(kept ? 'ready' : 'never'));
  }, [desk.visit.use]);
  const [trouble, setTrouble] = useState<string | undefined>(undefined);
  const open = async (setup: RoomSetup) => {
    const made = await openRoom(setup);
    if ('problem' in made) return setTrouble(consoleWords(made.problem));
    keepConsoleKey(made.code, made.key);
    desk.go({ page: 'room', code: made.code, key: undefined });
  };
  const here = (setup: RoomSetup) => {
    startOneScreen(setup);
    desk.go({ page: 'room', code: ONE_SCREEN, key: undefined });
  };
  return (
    <Page>
      <SetupForm
        cards={CARDS.now()}
        lines={drills}
        trouble={trouble}
        offline={offline}
        onOpen={(setup) => void open(setup)}
        onOneScreen={here}
      />
      <RoomLinks
        rooms={on.map(({ code, scenario, people }) => ({
          code,
          people,
          title: CARDS.now().find(({ card }) => card.id === scenario)?.card.title ?? scenario,
          href: linkTo(code),
        }))}
        sheet={makeRoute({ page: 'instructor' })}
      />
    </Page>
  );
}

function Console({ desk, code: typed }: { readonly desk: Desk; readonly code: string }) {
  const code = parseCode(typed);
  const key = code === undefined ? undefined : consoleKey(code);
  const link = useMemo(
    () =>
      code === undefined || key === undefined
        ? undefined
        : socketLink({ role: 'console', code, secret: key }),
    [code, key],
  );
  useEffect(() => link?.close, [link]);
  const phones = usePhoneAddress();
  if (code === undefined || link === undefined || key === undefined) {
    return (
      <Page>
        <Message text={consoleWords(code === undefined ? 'gone' : 'not-allowed')} />
      </Page>
    );
  }
  return (
    <Leading
      desk={desk}
      code={code}
      where={consoleWords('room', { code: spacedCode(code) })}
      link={link}
      doors={{
        code,
        address: `${phones.base}${makeRoute({ page: 'join', code })}`,
        phones,
        screen: makeRoute({ page: 'screen', code }),
        invite: `${phones.base}${makeRoute({ page: 'room', code, key })}`,
      }}
    />
  );
}
