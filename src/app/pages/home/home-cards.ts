import { looksOf, namesOf, withNames } from '../../../core/scenario/names.ts';
import type { HomeCard, ScenarioProgress } from '../../../ui/home/home-props.ts';
import { nextSeed } from '../../run/begin/next-seed.ts';
import type { SpokenCard } from '../../texts/cards.ts';
import { facePicture, personPicture } from './pictures.ts';

/**
 * Prepares a card for the pages, with the names and the face that the next run will have; those are given for a second
 * contact with somebody met before.
 */
export function homeCardOf(
  { card, language }: SpokenCard,
  done?: ScenarioProgress,
  known?: 0 | 1,
): HomeCard {
  const { person, place } = card;
  const looks = known ?? (person.other === undefined ? 0 : looksOf(nextSeed(card.id)));
  const names = namesOf([person, ...(card.others ?? [])], looks);
  const sitter = { place, person: person.id, name: names[person.id] ?? person.name, looks };
  const [picture, face] = [personPicture(sitter), facePicture(sitter)];
  return {
    card: {
      ...card,
      person: { ...person, name: sitter.name },
      ...(card.asks && { asks: withNames(card.asks, names) }),
      ...(card.you && { you: withNames(card.you, names) }),
    },
    language,
    ...(picture && { picture }),
    ...(face && { face }),
    ...(done && { done }),
  };
}
