import {
  among,
  type Decoder,
  dictionary,
  flag,
  list,
  optional,
  shape,
  text,
  where,
  whole,
} from '../kernel/json.ts';
import {
  CARRIED_MOST,
  type Carried,
  type CarriedFact,
  type FollowedScenario,
  type KnownFirst,
  MET_STATES,
} from './carried.ts';

const fact: Decoder<CarriedFact> = (value, path) =>
  typeof value === 'boolean' ? flag(value, path) : text(value, path);

/** Decodes what a run carries from a first contact to a second one. */
export const decodeCarried: Decoder<Carried> = shape({
  met: among(MET_STATES),
  facts: dictionary(fact),
});

/** Decodes what a run of a second contact began with. */
export const decodeKnownFirst: Decoder<KnownFirst> = shape({
  met: among(MET_STATES),
  facts: dictionary(fact),
  chosen: optional(among([true] as const)),
  firstAt: optional(whole(0)),
});

/** Decodes which first contact a scenario follows and what it reads of it. */
export const decodeFollows: Decoder<FollowedScenario> = shape({
  scenario: text,
  facts: where(
    dictionary(list(fact, 2)),
    (facts) => Object.keys(facts).length <= CARRIED_MOST,
    `at most ${CARRIED_MOST} facts`,
  ),
});
