import './room-console.css';
import { type ComponentChildren, Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { spacedCode } from '../../../group/facts/room-code.ts';
import type { DeskView } from '../../../group/views/desk-view.ts';
import { roomReview } from '../../../group/views/room-review.ts';
import type { CertificateRow } from '../../certificate/certificate-row.ts';
import { Action } from '../../kit/action.tsx';
import { languageAttributes } from '../../scene-language.ts';
import { debriefPages } from '../debrief/pages.ts';
import { PaperAttendance, PaperNotes } from '../debrief/paper.tsx';
import { RoomDebrief } from '../debrief/room-debrief.tsx';
import { QrCode } from '../qr-code.tsx';
import { screenWords } from '../screen/screen-words.ts';
import { consoleWords } from './console-words.ts';
import { AfterGuide, ConsoleGuide } from './drive/guide.tsx';
import { NotePad } from './drive/note-pad.tsx';
import { NowPanel } from './drive/now-panel.tsx';
import { EndRoom, type RoomFiles } from './end-room.tsx';
import { noteLabel, noteMoment } from './note-moments.ts';
import { PeopleList } from './people-list.tsx';
import { PlanLine } from './plan-line.tsx';
import { SessionCertificate } from './session-certificate.tsx';
import { useLedRoom } from './use-led-room.ts';

/** The address of the machine that phones use. */
export interface DoorAddress {
  readonly choices: readonly string[];
  readonly chosen: string | undefined;
  readonly reachable: boolean; // false: only this machine knows the address
  readonly choose: (address: string) => void;
}

/** Ways into a room. */
export interface Doors {
  readonly code: string;
  readonly address: string; // for phones
  readonly screen: string; // for the projector
  readonly invite: string; // leads the room
  readonly phones: DoorAddress;
}

interface ConsoleViewProps {
  readonly doors: Doors | undefined; // undefined in a one-screen room
  readonly stage?: ComponentChildren; // what the room sees, if console and screen are one
  readonly day: (at: number) => string; // formats a date
  readonly files: RoomFiles;
  readonly certificate: CertificateRow | undefined; // of this session, in the debrief
  readonly onEnd: () => void;
}

/** The facilitator's page: people, the current step with its buttons, and guidance. */
export function ConsoleView({ doors, stage, day, files, certificate, onEnd }: ConsoleViewProps) {
  const { view, desk, story, here, rubric, send, note } = useLedRoom();
  const room = view.step === 'debrief' && story ? roomReview(story, rubric) : undefined;
  const pages = room && story ? debriefPages(room, story) : [];
  const moment = noteMoment(view, story);
  const [inviting, setInviting] = useState(false);
  const [certifying, setCertifying] = useState(false);
  return (
    <>
      <div class={doors ? 'console no-print' : 'console one no-print'} hidden={certifying}>
        {doors ? (
          <section aria-labelledby="join-h">
            <h2 id="join-h">{consoleWords('join')}</h2>
            <p class="code">{spacedCode(doors.code)}</p>
            <QrCode text={doors.address} label={screenWords('qr', { address: doors.address })} />
            <p class="note quiet">
              {consoleWords('joinAt')} <Address of={doors.address} />
            </p>
            <PhoneAddressChoice {...doors.phones} />
            <div class="actions">
              <a class="btn" href={doors.screen} target="_blank" rel="noreferrer">
                {consoleWords('projector')}
              </a>
            </div>
            <button
              class="btn ink"
              type="button"
              aria-expanded={inviting}
              onClick={() => setInviting(!inviting)}
            >
              {consoleWords('invite')}
            </button>
            {inviting && <InviteLink key={doors.invite} link={doors.invite} />}
            <PeopleList
              members={desk.members}
              here={here}
              locked={desk.locked}
              answered={view.round?.answered}
              send={send}
            />
          </section>
        ) : (
          stage
        )}
        <NowPanel pages={pages} />
        <aside class="stack" aria-label={consoleWords('helps')}>
          {doors ? (
            <Leading />
          ) : (
            <details class="apart" key={`${view.step}/${view.scene?.name.number}`}>
              <summary>{consoleWords('apart')}</summary>
              <PlanLine />
              <Leading />
            </details>
          )}
          {!view.oneLine && (
            <NotePad
              key={moment}
              label={noteLabel(moment, view)}
              alone={doors === undefined}
              text={desk.notes[moment] ?? ''}
              onNote={(text, was) => note(moment, text, was)}
            />
          )}
          <p class="note quiet">{consoleWords('reminder')}</p>
          <EndRoom
            certificate={certificate}
            files={files}
            onCertificate={() => setCertifying(true)}
            onEnd={onEnd}
          />
        </aside>
      </div>
      {certifying && certificate && (
        <SessionCertificate row={certificate} onBack={() => setCertifying(false)} />
      )}
      {room && story && !certifying && (
        <div class="page paper">
          <RoomDebrief room={room} story={story} rubric={rubric} page="all" />
          <PaperNotes room={room} notes={desk.notes} />
          <PaperAttendance attendance={story.attendance} day={day} />
        </div>
      )}
    </>
  );
}

/** The link that leads the room, to copy. A page over plain http may not write to the clipboard, but copy a field it may. */
function InviteLink({ link }: { readonly link: string }) {
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState(false);
  const copy = (button: HTMLButtonElement) => {
    field.current?.focus();
    field.current?.select();
    setCopied(document.execCommand('copy'));
    button.focus();
  };
  return (
    <div class="notice small">
      <label>
        <span class="hint">{consoleWords('invite.link')}</span>
        <input ref={field} readOnly value={link} onFocus={() => field.current?.select()} />
      </label>
      <p class="actions tight">
        <Action words={consoleWords('copy')} onPress={({ currentTarget }) => copy(currentTarget)} />
        <span role="status">{copied && consoleWords('copied')}</span>
      </p>
    </div>
  );
}

/** Warns if phones cannot reach this machine, and offers a choice if they can in several ways. */
function PhoneAddressChoice({ choices, chosen, reachable, choose }: DoorAddress) {
  if (!reachable) {
    return (
      <p class="notice small" role="status">
        {consoleWords('address.none')}
      </p>
    );
  }
  if (choices.length < 2) return null;
  return (
    <label class="note">
      {consoleWords('address.choose')}
      <select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {choices.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Shows a URL that wraps before the room's part. */
function Address({ of }: { readonly of: string }) {
  const [host = '', ...own] = of.split('/#');
  return (
    <span>
      {host}
      {own.map((part) => (
        <Fragment key={part}>
          <wbr />
          {`/#${part}`}
        </Fragment>
      ))}
    </span>
  );
}

/** Says how to lead one line for everybody, and what the person does with each kind of reply. */
const LineGuide = ({ reactions }: Required<Pick<DeskView, 'reactions'>>) => (
  <div class="stack-s small">
    <p>{consoleWords('line.ask')}</p>
    <p>{consoleWords('line.then')}</p>
    <dl>
      {(['strong', 'closed', 'judging'] as const).map((kind) => (
        <Fragment key={kind}>
          <dt>{consoleWords(`line.${kind}`)}</dt>
          <dd {...languageAttributes('en')}>{reactions[kind]}</dd>
        </Fragment>
      ))}
    </dl>
  </div>
);

/** Shows guidance on the current step. */
function Leading() {
  const { story, view, desk, rubric, moments } = useLedRoom();
  if (desk.reactions) return <LineGuide reactions={desk.reactions} />;
  if (view.step === 'sorting') return <AfterGuide part="board" />;
  if (view.step === 'debrief') return view.part ? <AfterGuide part={view.part} /> : null;
  const beat = story?.facts.findLast((fact) => fact.type === 'faced')?.beat;
  const sheet = story?.sheets.find((one) => one.beat === beat?.id);
  if (beat === undefined) return null;
  return <ConsoleGuide moments={moments} beat={beat} sheet={sheet} rubric={rubric} />;
}
