import './sheet-numbers.css';
import type { Resource } from '../../core/jurisdiction/resource.ts';
import en from '../catalogue/en/room-sheets.json';
import { dayInWords } from '../day.ts';
import { wordsOf } from '../words.ts';

/** The words of sheets to print. */
export const sheetWords = wordsOf('room-sheets', en);

/** Says when somebody last checked a number; nothing about 911 and 988 without a day. */
function checkedWords({ standard, lastVerified, stale }: Resource): string {
  if (lastVerified === undefined) return standard ? '' : sheetWords('numbers.unchecked');
  return sheetWords(stale ? 'numbers.stale' : 'numbers.checked', { day: dayInWords(lastVerified) });
}

/** Lists numbers to call, each with its service and when somebody last checked it. */
export const numbersToCall = (
  resources: readonly Resource[],
): readonly (readonly [string, string])[] =>
  resources
    .filter(({ contacts }) => contacts.length > 0)
    .map((one) => [one.name, [...one.contacts, checkedWords(one)].filter(Boolean).join(' · ')]);

/** Names the services whose number to ask a supervisor for; undefined if there are none. */
export function numbersToAsk(resources: readonly Resource[]): string | undefined {
  const names = resources.filter(({ contacts }) => contacts.length === 0).map(({ name }) => name);
  return names.length > 0 ? sheetWords('numbers.ask', { names: names.join(' · ') }) : undefined;
}

/** Numbers to call, then the services whose number to ask a supervisor for. */
export function SheetNumbers({ resources }: { readonly resources: readonly Resource[] }) {
  const ask = numbersToAsk(resources);
  return (
    <>
      <ul class="sheet-numbers">
        {numbersToCall(resources).map(([name, text]) => (
          <li key={name}>
            <b>{name}</b> {text}
          </li>
        ))}
      </ul>
      {ask !== undefined && <p class="note">{ask}</p>}
    </>
  );
}
