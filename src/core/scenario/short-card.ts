import type { Scenario, ShortCard } from './scenario.ts';

/** Makes the short card of a scenario: what a list of scenarios shows. */
export function shortCardOf({ card, place, person, cast, follows, minor }: Scenario): ShortCard {
  const { summary: _summary, ...short } = card;
  const member = cast.find(({ id }) => id === person) ?? { id: person, name: person };
  const others = cast.filter(({ id }) => id !== person && card.asks?.includes(`{${id}}`));
  return {
    ...short,
    place,
    person: member,
    ...(others.length > 0 && { others }),
    ...(follows && { follows: follows.scenario }),
    ...(minor && { minor }),
  };
}
