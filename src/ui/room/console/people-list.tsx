import { useState } from 'preact/hooks';
import type { ConsoleCommand } from '../../../group/facts/command.ts';
import type { MemberView } from '../../../group/views/desk-view.ts';
import { Action } from '../../kit/action.tsx';
import { Message } from '../../shell/message.tsx';
import { tongue } from '../../tongue.ts';
import { pseudonym } from '../pseudonym.ts';
import { screenWords } from '../screen/screen-words.ts';
import { consoleWords } from './console-words.ts';

interface MomentRequestsProps {
  readonly members: readonly MemberView[];
  readonly send: (command: ConsoleCommand) => void;
}

/** Says the time of day of the server's clock, in the time zone of this page. */
const timeOf = (at: number): string =>
  new Intl.DateTimeFormat(tongue().locale, { timeStyle: 'short' }).format(at);

/** Lists who asked for a moment, since when, and whether that was seen. It stays until they are back. */
function MomentRequests({ members, send }: MomentRequestsProps) {
  const asking = members
    .flatMap(({ moment, ...one }) => (moment === undefined ? [] : [{ ...one, moment }]))
    .toSorted((a, b) => a.moment - b.moment);
  return (
    <div role="status">
      {asking.length > 0 && (
        <div class="moment">
          <h3>{consoleWords('moments')}</h3>
          {asking.map(({ person, name, moment, seen }) => (
            <div key={person} class="actions tight">
              <span>
                {consoleWords(seen === undefined ? 'moments.at' : 'moments.was', {
                  who: pseudonym(name),
                  time: timeOf(moment),
                })}
              </span>
              {seen === undefined && (
                <Action
                  look="ink"
                  words={consoleWords('moments.seen')}
                  onPress={() => send({ type: 'seen', person })}
                />
              )}
            </div>
          ))}
          <p class="note quiet">{consoleWords('moments.private')}</p>
        </div>
      )}
    </div>
  );
}

const MINUTE = 60_000; // ms

interface PeopleListProps {
  readonly members: readonly MemberView[];
  readonly here: readonly string[]; // whose phones are connected
  readonly locked: boolean;
  readonly answered: number | undefined; // number of answers to the open vote
  readonly send: (command: ConsoleCommand) => void;
}

interface LateComersProps {
  readonly present: readonly MemberView[];
  readonly open: boolean; // people are being taken out
  readonly send: (command: ConsoleCommand) => void;
}

/** Takes out all who came in from a minute on, and lets them in again. */
function LateComers({ present, open, send }: LateComersProps) {
  const [from, setFrom] = useState<number | undefined>(undefined);
  const [swept, setSwept] = useState<number | undefined>(undefined);
  const minutes = [...new Set(present.map(({ joined }) => joined - (joined % MINUTE)))].toSorted();
  const late = present.filter(({ joined }) => from !== undefined && joined >= from).length;
  return (
    <>
      {open && (
        <div class="actions tight">
          <label>
            {consoleWords('sweep')}{' '}
            <select
              value={from ?? ''}
              onChange={({ currentTarget: { value } }) =>
                setFrom(value === '' ? undefined : Number(value))
              }
            >
              <option value="" />
              {minutes.map((at) => (
                <option key={at} value={at}>
                  {timeOf(at)}
                </option>
              ))}
            </select>
          </label>
          {from !== undefined && late > 0 && (
            <Action
              words={consoleWords('sweep.yes', { count: late })}
              onPress={() => {
                send({ type: 'sweep', from, back: false });
                setSwept(from);
                setFrom(undefined);
              }}
            />
          )}
        </div>
      )}
      {swept !== undefined && (
        <Action
          words={consoleWords('sweep.undo')}
          onPress={() => {
            send({ type: 'sweep', from: swept, back: true });
            setSwept(undefined);
          }}
        />
      )}
    </>
  );
}

/**
 * Lists people by pseudonym, the number of answers, and who asked for a moment. It never shows who answered: a name
 * marked as a count grows would reveal whose answer it was.
 */
export function PeopleList({ members, here, locked, answered, send }: PeopleListProps) {
  const present = members.filter(({ stance }) => stance !== 'left');
  const named = present
    .map((member) => ({
      ...member,
      called: pseudonym(member.name),
      asleep: !here.includes(member.person),
    }))
    .toSorted((a, b) => a.called.localeCompare(b.called, 'en'));
  const [removing, setRemoving] = useState(false);
  const [asked, setAsked] = useState<string | undefined>(undefined);
  const doubted = named.find(({ person }) => person === asked);
  const parts = named.filter(({ stance }) => stance === 'part');
  return (
    <>
      <MomentRequests members={present} send={send} />
      <h2>{consoleWords('people', { count: present.length })}</h2>
      <p class="note quiet">
        {present.length === 0
          ? consoleWords('people.none')
          : consoleWords('people.here', {
              asleep: named.filter(({ asleep }) => asleep).length,
              listening: named.length - parts.length,
            })}
      </p>
      {answered !== undefined && parts.length > 0 && (
        <p class="note">{screenWords('answered', { answered, voters: parts.length })}</p>
      )}
      {locked && (
        <p class="note" role="status">
          {consoleWords('lock.on')}
        </p>
      )}
      <div class="actions tight">
        <button class="btn ink" type="button" onClick={() => send({ type: 'lock', on: !locked })}>
          {consoleWords(locked ? 'unlock' : 'lock')}
        </button>
        {present.length > 0 && (
          <button
            class="btn ink"
            type="button"
            aria-pressed={removing}
            onClick={() => {
              setRemoving(!removing);
              setAsked(undefined);
            }}
          >
            {consoleWords(removing ? 'remove.done' : 'remove.one')}
          </button>
        )}
      </div>
      {doubted && (
        <Message
          text={consoleWords('remove.ask', { who: doubted.called })}
          actions={[
            {
              label: consoleWords('remove.yes'),
              onPress: () => {
                send({ type: 'remove', person: doubted.person });
                setAsked(undefined);
              },
            },
            { label: consoleWords('no'), onPress: () => setAsked(undefined), look: 'plain' },
          ]}
        />
      )}
      <LateComers present={present} open={removing} send={send} />
      <ul class={removing ? 'people removing' : 'people'}>
        {named.map(({ person, called, stance, asleep }) => (
          <li key={person} class={asleep ? 'gone' : ''}>
            <i aria-hidden="true" />
            {called}
            <span class="sr">
              {stance === 'listen' && consoleWords('listens')}
              {asleep && consoleWords('asleep')}
            </span>
            {removing && (
              <button class="btn ink" type="button" onClick={() => setAsked(person)}>
                {consoleWords('remove')} <span class="sr">{called}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
