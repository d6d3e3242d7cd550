import {
  among,
  type Decoder,
  dictionary,
  flag,
  list,
  optional,
  shape,
  text,
  type ValueOf,
  where,
  whole,
} from '../kernel/json.ts';

/** How a first contact ended for the person; `none` if there was none, or nothing is known of it. */
export const MET_STATES = ['none', 'trusted', 'neutral', 'harmed'] as const;
export type MetState = (typeof MET_STATES)[number];

/** One thing kept from a first contact: words, or yes or no. */
export type CarriedFact = string | boolean;

const fact: Decoder<CarriedFact> = (value, path) =>
  typeof value === 'boolean' ? flag(value, path) : text(value, path);

const CARRIED = { met: among(MET_STATES), facts: dictionary(fact) };

/** Decodes what a second contact knows of the first: how it ended, and at most five facts by story variable. */
export const decodeCarried = shape(CARRIED);
export type Carried = ValueOf<typeof decodeCarried>;

/** Decodes what a run of a second contact began with. */
export const decodeKnownFirst = shape({
  ...CARRIED,
  chosen: optional(among([true])), // somebody chose the state: the trainee, or whoever set up the room, the unit or the link
  firstAt: optional(whole(0)), // end of the trainee's latest complete first contact, milliseconds since 1970, UTC
});
export type KnownFirst = ValueOf<typeof decodeKnownFirst>;

/** Most facts that a first contact may hand on. */
export const CARRIED_MOST = 5;

/** Name of the fact that holds the id of the first contact's ending; every other name is a story variable. */
export const CARRIED_ENDING = 'ending';

/** Decodes which first contact a scenario follows, and what it reads of it. */
export const decodeFollows = shape({
  scenario: text, // id of the first contact
  /** Every value a fact may have, by story variable. The first is what holds if nothing is known. */
  facts: where(
    dictionary(list(fact, 2)),
    (facts) => Object.keys(facts).length <= CARRIED_MOST,
    `at most ${CARRIED_MOST} facts`,
  ),
});
export type FollowedScenario = ValueOf<typeof decodeFollows>;

/** Returns what a second contact begins with if nothing is known of the first. */
export const nothingCarried = ({ facts }: FollowedScenario): Carried => ({
  met: 'none',
  facts: Object.fromEntries(Object.entries(facts).map(([name, [plain = false]]) => [name, plain])),
});

/**
 * Fits what was kept to what a second contact reads: facts it does not read are dropped, and a fact that is missing or
 * unknown takes its plain value. With `none`, every fact is plain.
 */
export function fitCarried(follows: FollowedScenario, kept?: Carried): Carried {
  const plain = nothingCarried(follows);
  if (kept === undefined || kept.met === 'none') return plain;
  const facts = Object.entries(follows.facts).map(([name, known]) => {
    const value = kept.facts[name];
    return [name, value !== undefined && known.includes(value) ? value : plain.facts[name]];
  });
  return { met: kept.met, facts: Object.fromEntries(facts) };
}

/** Makes what a second contact begins with if somebody chooses the state: every fact is plain. */
export const chosenCarried = (met: MetState): KnownFirst => ({ met, facts: {}, chosen: true });

/** Fits what a run begins with to what its scenario reads. */
export const knownAtStart = (follows: FollowedScenario, known?: KnownFirst): KnownFirst => ({
  ...fitCarried(follows, known),
  ...(known?.chosen && { chosen: true }),
  ...(known?.firstAt !== undefined && { firstAt: known.firstAt }),
});
