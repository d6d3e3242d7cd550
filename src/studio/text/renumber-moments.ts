import { jsonOf } from '../../core/kernel/json.ts';
import { setJson } from './json-edit.ts';

/** A moment in a story: in its tag, or in the heading above its knot. */
const IN_STORY = /(^\s*\/\/ -+ [BRT]|#\s*beat:\s*[BRT])(\d+)/gm;

/** A moment in a sheet: a text or a name of its own, such as “B2” or “R6-call”. */
const IN_SHEET = /("[BRT])(\d+)(?=(?:-[\w-]+)?")/g;

/** Gives the moments other numbers, in what a story or a sheet calls them. */
export const renumberMoments = (
  file: string,
  text: string,
  numberOf: (number: number, kind: string) => number, // the kind is the letter of an id
): string =>
  text.replace(
    file.endsWith('.json') ? IN_SHEET : IN_STORY,
    (_, sign: string, number: string) => sign + numberOf(Number(number), sign.slice(-1)),
  );

const isObject = (value: unknown): value is { readonly [name: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a sheet; one that cannot be read has nothing in it. */
export function readObject(text: string | undefined): { readonly [name: string]: unknown } {
  const value = jsonOf(text ?? '');
  return isObject(value) ? value : {};
}

/** Counts one moment more or less in a card, and a minute with it. */
export function countedCard(card: string, by: -1 | 1): string {
  const { beats } = readObject(card);
  const counted = typeof beats === 'number' ? setJson(card, ['beats'], beats + by) : card;
  const { card: own } = readObject(counted);
  const { minutes, notice } = isObject(own) ? own : {};
  if (typeof minutes !== 'number' || minutes + by < 1) return counted;
  const longer = setJson(counted, ['card', 'minutes'], minutes + by);
  if (typeof notice !== 'string') return longer;
  const told = notice.replace(new RegExp(`\\b${minutes}(?= minut[eo]s\\b)`), String(minutes + by));
  return setJson(longer, ['card', 'notice'], told);
}
