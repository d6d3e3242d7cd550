import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RoomMoments } from '../../core/scenario/teaching/room-moment.ts';
import type { DeskView, StoryView } from '../../group/views/desk-view.ts';
import type { PublicView } from '../../group/views/public-view.ts';
import type { CertificateRow } from '../../ui/certificate/certificate-row.ts';
import { isoDay } from '../../ui/day.ts';
import { Action } from '../../ui/kit/action.tsx';
import { ConsoleView, type Doors } from '../../ui/room/console/console-view.tsx';
import { consoleWords } from '../../ui/room/console/console-words.ts';
import { type LedRoom, LedRoomContext } from '../../ui/room/console/use-led-room.ts';
import { InLanguage } from '../../ui/scene-language.ts';
import { Message } from '../../ui/shell/message.tsx';
import { Page } from '../../ui/shell/page.tsx';
import { handOver } from '../files/hand-over.ts';
import { dayOnly } from '../i18n/day.ts';
import type { OwnViews } from '../picture/run-view.ts';
import type { Desk } from '../shell/desk.ts';
import { useStepTop } from '../shell/page-top.ts';
import { ENGLISH_CARDS } from '../texts/cards.ts';
import { ROOM_MOMENTS } from '../texts/room-moments.ts';
import { RUBRIC } from '../texts/rubric.ts';
import { roomDownload, sessionText } from './files/room-file.ts';
import { certificateOfSession } from './files/session-certificate.ts';
import { type RoomLink, type Sight, useSight } from './link.ts';
import { Reaching } from './reaching.tsx';
import { forgetRoom } from './room-memory.ts';

/** A draft of the studio that a room goes through. */
export interface DraftInRoom extends OwnViews {
  readonly moments: RoomMoments;
  readonly minutes: number; // that reading it takes
  readonly onEnd: () => void; // the room has ended
}

interface LeadingProps {
  readonly draft?: DraftInRoom;
  readonly desk: Desk;
  readonly code: string;
  readonly where: string;
  readonly link: RoomLink;
  readonly doors?: Doors; // absent in a one-screen room
  readonly stage?: (sight: Sight) => ComponentChildren; // what the room sees, if console and screen are one
}

/** Refusals that the next view explains by itself. */
const SILENT_PROBLEMS: readonly string[] = ['stale', 'needs-closest', 'needs-meant'];

/** Says why the room took nothing; undefined if it took it, or if the next view says why. */
export function refusalText(problem: string | undefined): string | undefined {
  if (problem === undefined || SILENT_PROBLEMS.includes(problem)) return undefined;
  return consoleWords(problem === 'try-again' || problem === 'full' ? problem : 'refused');
}

/** Makes the row of this session for a certificate, once its story is known. */
function certificateOf(view: PublicView, story: StoryView | undefined): CertificateRow | undefined {
  const began = story?.attendance.began;
  if (story === undefined || began === undefined) return undefined;
  const { minutes } = story.attendance;
  return certificateOfSession(view, { began, minutes }, sessionText(story));
}

/** Downloads the spreadsheet of a room. */
async function saveSpreadsheet({ notes }: DeskView, story: StoryView | undefined): Promise<void> {
  if (story === undefined) return;
  const { roomSpreadsheet } = await import('./files/room-spreadsheet.ts');
  const name = consoleWords('spreadsheet.name', { day: isoDay(Date.now()) });
  handOver(name, roomSpreadsheet(story, notes));
}

/** Leads a room, over a network or on one screen. */
export function Leading({ desk, draft, code, where, link, doors, stage }: LeadingProps) {
  const sight = useSight(link);
  const { status, view, desk: own, story, here } = sight;
  const [trouble, setTrouble] = useState<string | undefined>(undefined);
  useEffect(() => {
    if (status === 'ended') forgetRoom(code);
  }, [status]);
  useEffect(() => setTrouble(undefined), [view?.step, view?.scene?.name.number]);
  useStepTop(view ? [view.step, view.round?.round, view.held, view.part].join() : '');

  const bar = {
    ...desk.bar,
    links: [],
    where: (
      <p>
        <b>{view?.scene?.title ?? consoleWords('title')}</b> <span>{where}</span>
      </p>
    ),
  };
  if (
    status === 'ended' ||
    status === 'gone' ||
    status === 'not-allowed' ||
    status === 'slow-down'
  ) {
    return (
      <Page>
        <h1>{consoleWords(status === 'ended' ? 'ended' : 'title')}</h1>
        <p>{consoleWords(status === 'ended' ? 'ended.text' : status)}</p>
        <p class="actions">
          <Action
            look="main"
            words={consoleWords(draft ? 'ended.back' : 'ended.new')}
            onPress={
              draft?.onEnd ?? (() => desk.go({ page: 'room', code: undefined, key: undefined }))
            }
          />
        </p>
      </Page>
    );
  }
  if (view === undefined || own === undefined) {
    return <Reaching bar={desk.bar} link={link} status={status} />;
  }
  const told = (problem: string | undefined) => {
    setTrouble(refusalText(problem));
    return problem;
  };
  const card = ENGLISH_CARDS.find(({ id }) => id === view.scenario);
  const room: LedRoom = {
    view,
    desk: own,
    story,
    here,
    phones: doors !== undefined,
    trouble,
    reading: draft?.minutes ?? card?.minutes ?? 0,
    rubric: RUBRIC.now().rubric,
    moments: draft?.moments ?? ROOM_MOMENTS.now()[view.scenario] ?? {},
    send: (command) => void link.send(command).then(told),
    order: async (one) => told(await link.send({ type: 'order', moves: view.moves, order: one })),
    note: async (moment, text, was) => {
      const problem = await link.send({ type: 'note', moment, text, was });
      setTrouble(problem === undefined ? undefined : consoleWords('notes.refused'));
      return problem;
    },
  };
  return (
    <Page bar={bar} className="" foot={false}>
      <h1 class="sr">{consoleWords('title')}</h1>
      {status === 'offline' && <Message text={consoleWords('offline')} />}
      <InLanguage value={view.language ?? 'en'}>
        <LedRoomContext.Provider value={room}>
          <ConsoleView
            doors={doors}
            stage={stage?.(sight)}
            day={dayOnly}
            files={{
              print: () => print(),
              save: () =>
                handOver(
                  consoleWords('file.name', { day: isoDay(Date.now()) }),
                  roomDownload(own, story),
                ),
              spreadsheet: () => void saveSpreadsheet(own, story),
            }}
            certificate={view.step === 'debrief' && !draft ? certificateOf(view, story) : undefined}
            onEnd={() => void link.end().then(told)}
          />
        </LedRoomContext.Provider>
      </InLanguage>
    </Page>
  );
}
