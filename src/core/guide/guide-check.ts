import type { JsonProblem } from '../kernel/json.ts';
import type { DeckPoint } from './deck.ts';
import {
  type Chapter,
  type Guide,
  type GuidePart,
  pointsIn,
  statementsIn,
  termsOf,
} from './guide.ts';
import { guidePieces } from './guide-text.ts';

const textsOf = (part: GuidePart): readonly string[] => {
  const rows = part.block?.kind === 'points' ? part.block.rows : [];
  return [...statementsIn(part), ...rows].map(({ text }) => text);
};

/** Collects all valid link targets of a guide. */
const targetsOf = (guide: Guide): ReadonlySet<string> =>
  new Set([
    ...guide.flatMap(({ id, parts }) => [`#${id}`, ...parts.map((part) => `#${id}/${part.id}`)]),
    ...termsOf(guide).map(({ id }) => id),
  ]);

const repeated = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index);

function checkPart(
  { id }: Chapter,
  part: GuidePart,
  targets: ReadonlySet<string>,
  known: ReadonlySet<string>,
): readonly JsonProblem[] {
  const path = `${id}.${part.id}`;
  const links = textsOf(part).flatMap((text) => guidePieces(text).flatMap(({ to }) => to ?? []));
  return [
    ...links
      .filter((to) => !targets.has(to))
      .map((to) => ({ path: `${path} “${to}”`, wanted: 'a chapter, a part or a glossary word' })),
    ...pointsIn(part)
      .filter((point) => !known.has(point))
      .map((point) => ({ path: `${path} “${point}”`, wanted: 'the id of a point of the deck' })),
  ];
}

/** Lists broken links, unknown deck points and duplicate ids in a guide; empty means valid. */
export function guideProblems(guide: Guide, deck: readonly DeckPoint[]): readonly JsonProblem[] {
  const targets = targetsOf(guide);
  const known = new Set(deck.map(({ id }) => id));
  const terms = termsOf(guide).map(({ id }) => id);
  return [
    ...guide.flatMap((chapter) => [
      ...chapter.parts.flatMap((part) => checkPart(chapter, part, targets, known)),
      ...repeated(chapter.parts.map(({ id }) => id)).map((id) => ({
        path: `${chapter.id}.${id}`,
        wanted: 'an id that stands there once',
      })),
    ]),
    ...repeated(terms).map((id) => ({ path: `“${id}”`, wanted: 'a word that stands there once' })),
  ];
}
