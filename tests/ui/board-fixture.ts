import type { Observation } from '../../src/core/scenario/line/line.ts';
import type { Item, Note } from '../../src/core/scenario/scenario.ts';

/** What there is to notice. */
export const seen = {
  shoes: {
    id: 'shoes',
    seen: 'Wet sneakers, thin jacket',
    flag: 'RF13',
    slowDown: 'Left somewhere in a hurry',
    readings: ['Sixteen, and it was dry at noon', 'Walked here for fun'],
  },
  phones: {
    id: 'phones',
    seen: 'One cracked phone, one new',
    flag: 'RF8',
    slowDown: 'Someone gave him the new one',
    readings: ['A hand-me-down', 'Saving the old one for parts'],
  },
  story: {
    id: 'story',
    seen: 'First “my cousin’s”, now “a friend’s”',
    flag: 'RF1',
    slowDown: 'A story that changes',
    readings: ['Tired', 'Private', 'Testing you'],
  },
  knife: {
    id: 'knife',
    seen: 'Small folding knife',
    flag: 'RF9',
    slowDown: 'He may not feel safe',
    readings: ['For the bike', 'Feels safer sleeping out'],
  },
  calls: {
    id: 'calls',
    seen: 'Six missed calls from Cal',
    flag: 'RF3',
    slowDown: 'Somebody keeping track',
    readings: ['A worried friend'],
  },
  owe: {
    id: 'owe',
    seen: '“I owe him”',
    flag: 'RF6',
    slowDown: 'A debt he will not describe',
    readings: ['Borrowed money between friends', 'Chores for a place to sleep'],
  },
  crash: {
    id: 'crash',
    seen: 'Cal “lets me crash”',
    slowDown: 'A place to sleep that has a price',
    readings: ['Couch-surfing with a friend'],
  },
  quiet: {
    id: 'quiet',
    seen: 'Went quiet when Cal came in',
    flag: 'RF4',
    slowDown: 'Someone else speaks for him',
    readings: ['Embarrassed'],
  },
} as const satisfies { readonly [id: string]: Observation };

const PLACES: { readonly [id: string]: Item['places'] } = {
  owe: ['means', 'unknown'],
  crash: ['action', 'ordinary'],
};

export const ITEMS: readonly Item[] = Object.values(seen).map((one) => ({
  ...one,
  places: PLACES[one.id] ?? ['ordinary', 'unknown'],
}));

export const NOTES: readonly Note[] = [
  {
    id: 'thin',
    text: 'Evasive about his friend Cal, who seems to be controlling him. Careline called 10:40 pm and he was not happy about it.',
    levels: { DOCS: 1 },
    why: '“Evasive” and “controlling” are readings. Write what was said and seen.',
    slides: [24],
  },
  {
    id: 'plain',
    text: 'Said he owes a friend he stays with and did not want to say more. Wet clothing. Careline called 10:40 pm, he was present.',
    levels: { DOCS: 3 },
    why: 'Quotes and observations, no labels.',
    slides: [24, 26],
  },
  {
    id: 'label',
    text: 'Runaway, lying about where he stays, trafficked by the man who came to collect him; Careline called 10:40 pm.',
    levels: { DOCS: 0 },
    why: 'Labels and disbelief stand where quotes should.',
    slides: [24],
  },
];
