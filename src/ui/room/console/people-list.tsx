import type { ConsoleCommand } from '../../../group/facts/command.ts';
import type { MemberView } from '../../../group/views/desk-view.ts';
import { pseudonym } from '../pseudonym.ts';
import { screenWords } from '../screen/screen-words.ts';
import { consoleWords } from './console-words.ts';

interface PeopleListProps {
  readonly members: readonly MemberView[];
  readonly here: readonly string[]; // whose phones are connected
  readonly answered: number | undefined; // number of answers to the open vote
  readonly send: (command: ConsoleCommand) => void;
}

/**
 * Lists people by pseudonym, the number of answers, and who asked for a moment. It never shows who answered: a name
 * marked as a count grows would reveal whose answer it was.
 */
export function PeopleList({ members, here, answered, send }: PeopleListProps) {
  const present = members.filter(({ stance }) => stance !== 'left');
  const named = present
    .map((member) => ({
      ...member,
      called: pseudonym(member.name),
      asleep: !here.includes(member.person),
    }))
    .toSorted((a, b) => a.called.localeCompare(b.called, 'en'));
  const asking = named.filter(({ moment }) => moment !== undefined);
  const parts = named.filter(({ stance }) => stance === 'part');
  return (
    <>
      <div role="status">
        {asking.length > 0 && (
          <div class="moment">
            <h3>{consoleWords('moments')}</h3>
            {asking.map(({ person, called }) => (
              <div key={person} class="actions tight">
                <span>{called}</span>
                <button
                  class="btn ink"
                  type="button"
                  onClick={() => send({ type: 'seen', person })}
                >
                  {consoleWords('moments.seen')}
                </button>
              </div>
            ))}
            <p class="note quiet">{consoleWords('moments.private')}</p>
          </div>
        )}
      </div>
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
      <ul class="people">
        {named.map(({ person, called, stance, asleep }) => (
          <li key={person} class={asleep ? 'gone' : ''}>
            <i aria-hidden="true" />
            {called}
            <span class="sr">
              {stance === 'listen' && consoleWords('listens')}
              {asleep && consoleWords('asleep')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
