import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { parseCode, spacedCode } from '../../../group/facts/room-code.ts';
import { standsInLines } from '../../../group/views/beside-lines.ts';
import type { MineView } from '../../../group/views/mine-view.ts';
import type { PublicView } from '../../../group/views/public-view.ts';
import { isoDay } from '../../../ui/day.ts';
import { Action } from '../../../ui/kit/action.tsx';
import { CodeForm } from '../../../ui/room/phone/code-form.tsx';
import type { PhoneReading } from '../../../ui/room/phone/own-reading.ts';
import { PhoneView } from '../../../ui/room/phone/phone-view.tsx';
import { phoneWords } from '../../../ui/room/phone/phone-words.ts';
import { useLater } from '../../../ui/room/phone/use-later.ts';
import { pseudonym } from '../../../ui/room/pseudonym.ts';
import { InLanguage } from '../../../ui/scene-language.ts';
import { LanguageSwitch } from '../../../ui/shell/language-switch.tsx';
import { Page } from '../../../ui/shell/page.tsx';
import { drawId } from '../../device/person.ts';
import { handOver } from '../../files/hand-over.ts';
import { type LinkStatus, type RoomLink, useSight } from '../../room/link.ts';
import { forgetRoom, phoneSecret } from '../../room/room-memory.ts';
import { socketLink } from '../../room/socket-link.ts';
import type { Desk, PageProps } from '../../shell/desk.ts';
import { useStepTop } from '../../shell/page-top.ts';

/** Page: a phone in a room, or the form to join one. */
export function JoinPage({ desk, route }: PageProps<'join'>) {
  const code = route.code === undefined ? undefined : parseCode(route.code);
  const go = (to: string) => desk.go({ page: 'join', code: to });
  if (code === undefined) {
    return (
      <Page bar={desk.leaveOnly} className="phone" foot={false}>
        <CodeForm wrong={route.code !== undefined} onCode={go} />
        {languages(desk)}
      </Page>
    );
  }
  return <Phone key={code} desk={desk} code={code} onCode={go} />;
}

const languages = (desk: Desk) => (
  <LanguageSwitch onLanguage={(language) => desk.changeSettings({ language })} />
);

/** Tells whether a phone is in the room; empty until the room has answered. */
function placeOf(view: PublicView | undefined, mine: MineView | undefined): string {
  if (view === undefined) return '';
  return mine === undefined || mine.stance === 'left' ? 'outside' : 'inside';
}

/** Statuses in which a phone shows nothing of the room. */
const OVER: readonly LinkStatus[] = ['ended', 'locked', 'removed'];

/** Refusals that another place of the page explains. */
const SAID_ELSEWHERE: readonly string[] = ['locked', 'removed', 'kept-out'];

interface TurnedAwayProps {
  readonly why: 'locked' | 'removed';
  readonly onRetry: () => void;
}

/** Says why this phone may not come in. */
function TurnedAway({ why, onRetry }: TurnedAwayProps) {
  return (
    <div role="status">
      <h1>{phoneWords(why)}</h1>
      <p>{phoneWords(`${why}.text`)}</p>
      <p>
        <Action look="main" words={phoneWords('again-try')} onPress={onRetry} />
      </p>
    </div>
  );
}

interface PhoneProps {
  readonly desk: Desk;
  readonly code: string;
  readonly onCode: (code: string) => void;
}

/** Sends votes and leanings, each with a higher number than the last, so that a late one never counts over a newer one. */
function useVoting(
  link: RoomLink,
  mine: MineView | undefined,
  told: (problem: string | undefined) => string | undefined,
) {
  const [pending, setPending] = useState<string | undefined>(undefined);
  const cast = useRef(0); // number of the last vote from here
  const leant = useRef(0); // number of the last leaning
  const lean = (topic: string, choice: string) => {
    const numbers = Object.values(mine?.leanings ?? {}).map(({ n }) => n);
    leant.current = Math.max(leant.current, ...numbers) + 1;
    return link.send({ type: 'lean', topic, choice, n: leant.current }).then(told);
  };
  const vote = async (round: number, choice: string) => {
    cast.current = Math.max(cast.current, mine?.n ?? 0) + 1;
    const n = cast.current;
    setPending(choice);
    const problem = await link.send({ type: 'vote', round, choice, n });
    if (cast.current !== n) return; // a later one is on its way
    setPending(undefined);
    told(problem);
  };
  return { pending, lean, vote };
}

/** Joins a room by its code: what it shows and what it refused. A room that is over is forgotten here. */
function useConnection(code: string) {
  const [tries, setTries] = useState(0);
  const link = useMemo(
    () => socketLink({ role: 'phone', code, secret: phoneSecret(code) }),
    [code, tries],
  );
  const [refused, setRefused] = useState<string | undefined>(undefined);
  const retry = () => {
    setRefused(undefined);
    setTries(tries + 1);
  };
  const told = (problem: string | undefined) => {
    setRefused(problem);
    return problem;
  };
  useEffect(() => link.close, [link]);
  const sight = useSight(link);
  useEffect(() => setRefused((why) => (why === 'locked' ? why : undefined)), [sight.view?.step]);
  const over = sight.status === 'ended' || sight.status === 'gone';
  useEffect(() => (over ? forgetRoom(code) : undefined), [over]);
  return { link, ...sight, refused, told, retry };
}

function Phone({ desk, code, onCode }: PhoneProps) {
  const { link, status, view, mine, refused, told, retry } = useConnection(code);
  useStepTop(placeOf(view, mine));
  const [certifying, setCertifying] = useState(false);
  const later = useLater(
    view?.step === 'debrief',
    () => import('../../room/files/phone-certificate.tsx'),
  );
  const certify = () => {
    const open = () => setCertifying(true);
    void later?.fetchCards().then(open, open); // offline the scene is named in English
  };
  const { pending, lean, vote } = useVoting(link, mine, told);
  const bar = {
    ...desk.leaveOnly,
    where: (
      <p>
        <b>{phoneWords('room', { code: spacedCode(code) })}</b>{' '}
        {mine && <span>{phoneWords('you', { who: pseudonym(mine.name) })}</span>}
      </p>
    ),
  };
  const inPage = (...body: ComponentChildren[]) => (
    <Page bar={bar} className="phone" foot={false}>
      {body}
    </Page>
  );
  if (certifying && mine && view && later)
    return inPage(
      <later.PhoneCertificate mine={mine} view={view} onBack={() => setCertifying(false)} />,
    );
  if (status === 'gone') return inPage(<CodeForm wrong onCode={onCode} />, languages(desk));
  return inPage(
    <>
      {status === 'offline' && (
        <p class="notice small" role="status">
          {phoneWords('offline')}
        </p>
      )}
      {status === 'slow-down' && <p role="status">{phoneWords('slow-down')}</p>}
      {(status === 'locked' || refused === 'locked') && <TurnedAway why="locked" onRetry={retry} />}
      {status === 'removed' && <TurnedAway why="removed" onRetry={retry} />}
      {refused === 'full' && mine === undefined && (
        <p class="notice" role="status">
          {phoneWords('full')}
        </p>
      )}
      {status === 'ended' && (
        <>
          <h1>{phoneWords('ended')}</h1>
          <p>{phoneWords('ended.text')}</p>
        </>
      )}
      {view && !OVER.includes(status) && refused !== 'locked' && (
        <InLanguage value={view.language ?? 'en'}>
          <PhoneView
            view={view}
            mine={mine}
            refused={refused !== undefined && !SAID_ELSEWHERE.includes(refused)}
            send={(command) => void link.send(command).then(told)}
            tools={{
              pending,
              onVote: (round, choice) => void vote(round, choice),
              onWrite: (round, text) =>
                link.send({ type: 'write', round, reply: drawId(), text }).then(told),
              read: (text) => readHere(text, view),
            }}
            onLean={lean}
            record={{ save: () => void saveRecordOf(mine), certify }}
          />
        </InLanguage>
      )}
      {view && !OVER.includes(status) && mine === undefined && languages(desk)}
      {status === 'ended' && mine?.record && (
        <p class="actions">
          <Action
            look="main"
            words={phoneWords('record.save')}
            onPress={() => void saveRecordOf(mine)}
          />
          <Action words={phoneWords('certificate')} onPress={certify} />
        </p>
      )}
    </>,
  );
}

/**
 * Analyzes own words on this phone, unless they are copied from a line of the vote. The analyzer is loaded on first
 * use.
 */
async function readHere(
  text: string,
  { scene, language = 'en' }: PublicView,
): Promise<PhoneReading> {
  const { analyse, READS } = await import('../../../text/analyse.ts');
  const heard = (scene?.lines ?? []).flatMap(({ who, text: said }) =>
    who === undefined ? [] : [said],
  );
  const asked = { context: heard, disclosed: heard, rates: READS, language };
  const { spans, unread } = analyse(text, asked);
  if (unread !== undefined) return unread;
  const lines = (scene?.options ?? []).map((option) => option.text);
  return standsInLines(text, spans, lines) ? 'in-a-line' : spans;
}

/** Downloads a person's own path through the run as text. */
async function saveRecordOf(mine: MineView | undefined): Promise<void> {
  if (mine?.record === undefined) return;
  const { ownRecordFile } = await import('../../room/files/own-record-file.ts');
  const day = isoDay(mine.session?.began ?? Date.now());
  handOver(phoneWords('record.file', { day }), ownRecordFile(mine));
}
