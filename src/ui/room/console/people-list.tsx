import type { ConsoleCommand } from '../../../group/command.ts';
import type { MemberView } from '../../../group/desk-view.ts';
import { pseudonym } from '../pseudonym.ts';
import { words } from './console-words.ts';

interface PeopleListProps {
  readonly members: readonly MemberView[];
  readonly here: readonly string[]; // whose phones are connected
  readonly send: (command: ConsoleCommand) => void;
}

/** Who is here by made-up name and whether they answered; who asked for a moment. Never what they chose. */
export function PeopleList({ members, here, send }: PeopleListProps) {
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
  const count = (answered: MemberView['answered']) =>
    parts.filter((one) => one.answered === answered).length;
  return (
    <>
      <div role="status">
        {asking.length > 0 && (
          <div class="moment">
            <h3>{words('moments')}</h3>
            {asking.map(({ person, called }) => (
              <div key={person} class="actions tight">
                <span>{called}</span>
                <button
                  class="btn ink"
                  type="button"
                  onClick={() => send({ type: 'seen', person })}
                >
                  {words('moments.seen')}
                </button>
              </div>
            ))}
            <p class="note quiet">{words('moments.private')}</p>
          </div>
        )}
      </div>
      <h2>{words('people', { count: present.length })}</h2>
      <p class="note quiet">
        {present.length === 0
          ? words('people.none')
          : words('people.answered', {
              answered: count('voted') + count('wrote'),
              passed: count('passed'),
              asleep: named.filter(({ asleep }) => asleep).length,
              listening: named.length - parts.length,
            })}
      </p>
      <ul class="people">
        {named.map(({ person, called, answered, stance, asleep }) => (
          <li key={person} class={asleep ? 'gone' : answered}>
            <i aria-hidden="true" />
            {called}
            <span class="sr">
              {stance === 'listen' ? words('answered.listen') : words(`answered.${answered}`)}
              {asleep && words('asleep')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
