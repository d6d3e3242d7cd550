import type { LocalAnswer } from './pack.ts';
import type { Jurisdiction, LocalRule, Resource } from './resource.ts';

/** What an entry of a pack says about who checked it, and on which day. */
export interface Checkable {
  readonly lastVerified?: string | undefined;
  readonly checkedBy?: string | undefined;
}

/** Tells whether somebody has checked an entry: it names who and the day. */
export const isChecked = ({ lastVerified, checkedBy }: Checkable): boolean =>
  lastVerified !== undefined && checkedBy !== undefined;

/** Returns what stories say to one of their questions: a place’s answer once somebody has checked it, or the usual one. */
export const answerShown = (
  rule: LocalRule | undefined,
  usual: LocalAnswer | undefined,
): LocalAnswer | undefined => (rule && isChecked(rule) ? (rule.value ?? usual) : usual);

const MOST_NUMBER = 60; // characters of a number, with the words beside it
const SHORT_NUMBERS = /^(?:[2-9]11|988)$/; // 211, 911 and their like

/** Tells whether a text is a number that can be called or texted, with a few words at most: `text 233733`, `1-888-373-7888`. */
export function isPhoneNumber(text: string): boolean {
  if (text.length > MOST_NUMBER || /[<>{}]/.test(text)) return false;
  const numbers = (text.match(/\+?\d[\d().\s‑-]*/g) ?? []).map((one) => one.replaceAll(/\D/g, ''));
  const dialed = (digits: string): boolean =>
    SHORT_NUMBERS.test(digits) || (digits.length >= 5 && digits.length <= 15);
  return numbers.some(dialed) && numbers.every((digits) => digits.length <= 15);
}

/** Numbers that learners see even if nobody has checked them, by service: 911, 988 and the deck's two hotlines. */
const ALWAYS_SHOWN: { readonly [id: string]: string } = {
  emergency: '911',
  988: '988',
  'trafficking-hotline': '1-888-373-7888',
  'domestic-violence-hotline': '1-800-799-7233',
};

/** Ids of the services that every pack must list, since learners always see them. */
export const ALWAYS_SHOWN_IDS: readonly string[] = Object.keys(ALWAYS_SHOWN);

/** Tells whether a service is one of the four that learners always see, with its number. */
export const isAlwaysShown = ({ id, contacts }: Resource): boolean => {
  const number = ALWAYS_SHOWN[id];
  return number !== undefined && contacts.some((contact) => contact.includes(number));
};

/** Removes what is meant for who deploys, and the day of a check that nobody signed. */
function withoutNotes<T extends Checkable & { readonly source?: string }>({
  checkedBy,
  lastVerified,
  source: _,
  ...rest
}: T) {
  return isChecked({ checkedBy, lastVerified }) ? { ...rest, lastVerified } : rest;
}

/**
 * Returns a pack as learners see it. A service whose number nobody has checked has no contacts, so that pages say "ask
 * your supervisor"; 911, 988 and the two national hotlines of the training deck keep theirs. Sources and the names of
 * who checked are left out.
 */
export function shownToLearners(jurisdiction: Jurisdiction): Jurisdiction {
  return {
    ...jurisdiction,
    resources: jurisdiction.resources.map((one) => ({
      ...withoutNotes(one),
      contacts: isChecked(one) || isAlwaysShown(one) ? one.contacts : [],
    })),
    ...(jurisdiction.reporting && { reporting: jurisdiction.reporting.map(withoutNotes) }),
    ...(jurisdiction.local && {
      local: Object.fromEntries(
        Object.entries(jurisdiction.local).map(([name, rule]) => [name, withoutNotes(rule)]),
      ),
    }),
  };
}

/** Returns a pack as it will be once somebody has checked every entry that nobody has so far, on the given ISO date. */
export function onceChecked(jurisdiction: Jurisdiction, day: string): Jurisdiction {
  const check = <T extends Checkable>(one: T): T =>
    isChecked(one) ? one : { ...one, lastVerified: day, checkedBy: '?' };
  const { resources, reporting } = jurisdiction;
  return {
    ...jurisdiction,
    resources: resources.map(check),
    ...(reporting && { reporting: reporting.map(check) }),
  };
}
