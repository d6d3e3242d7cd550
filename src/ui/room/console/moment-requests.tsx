import type { ConsoleCommand } from '../../../group/facts/command.ts';
import type { MemberView } from '../../../group/views/desk-view.ts';
import { Action } from '../../kit/action.tsx';
import { tongue } from '../../tongue.ts';
import { pseudonym } from '../pseudonym.ts';
import { consoleWords } from './console-words.ts';

interface MomentRequestsProps {
  readonly members: readonly MemberView[];
  readonly send: (command: ConsoleCommand) => void;
}

/** Says the time of day of the server's clock, in the time zone of this page. */
export const timeOf = (at: number): string =>
  new Intl.DateTimeFormat(tongue().locale, { timeStyle: 'short' }).format(at);

/** Lists who asked for a moment, since when, and whether that was seen. It stays until they are back. */
export function MomentRequests({ members, send }: MomentRequestsProps) {
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
