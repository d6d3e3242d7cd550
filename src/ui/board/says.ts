import { ELEMENTS, type Place } from '../../core/scenario/scenario.ts';
import { words } from './board-words.ts';

const elementWords = {
  '': 'says.none',
  action: 'says.action',
  means: 'says.means',
  purpose: 'says.purpose',
  'action-means': 'says.action-means',
  'action-purpose': 'says.action-purpose',
  'means-purpose': 'says.means-purpose',
  'action-means-purpose': 'says.action-means-purpose',
} as const;

/** A board read back in sentences, from the place of each item. */
export function saysOf(places: readonly Place[]): string {
  const present = ELEMENTS.filter((element) => places.includes(element)).join('-');
  const count = (place: Place) => places.filter((one) => one === place).length;
  return [
    words(elementWords[present as keyof typeof elementWords]),
    words('says.ordinary', { count: count('ordinary') }),
    words('says.unknown', { count: count('unknown') }),
  ].join(' ');
}
