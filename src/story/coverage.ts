import type { DeckPoint } from '../core/guide/deck.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Outline } from './source/outline.ts';

/** A scenario with its outline. */
export interface CoveredStory {
  readonly scenario: Scenario;
  readonly outline: Outline;
}

/** Where a point of the deck is taught: a scenario and its beats. No beats: the whole scenario. */
export interface Meeting {
  readonly scenario: string;
  readonly title: string;
  readonly beats: readonly string[];
}

/** A point of the deck with the places that teach it. */
export interface Covered {
  readonly point: DeckPoint;
  readonly meetings: readonly Meeting[];
}

/** Lists the beats of a scenario that teach a point: by its pathway, a shown flag, a rated technique, or by name. */
function beatsWith(point: DeckPoint, { scenario, outline }: CoveredStory): readonly string[] {
  const named = Object.entries(scenario.covers ?? {}).flatMap(([beat, ids]) =>
    ids.includes(point.id) ? [beat] : [],
  );
  const tagged = outline.parts.flatMap(({ head }) => {
    if (head?.type !== 'beat') return [];
    const rated = point.dimension !== undefined && head.rates.includes(point.dimension);
    return rated || head.shows.includes(point.id) ? [head.id] : [];
  });
  return [...new Set([...tagged, ...named])].toSorted((a, b) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
}

/** Lists where these stories teach each point of the deck, in the deck's order. */
export function coverageOf(
  points: readonly DeckPoint[],
  stories: readonly CoveredStory[],
): readonly Covered[] {
  return points.map((point) => ({
    point,
    meetings: stories.flatMap((story) => {
      const { id, title, pathway } = story.scenario.card;
      const beats = beatsWith(point, story);
      if (beats.length === 0 && pathway !== point.id) return [];
      return [{ scenario: id, title, beats: pathway === point.id ? [] : beats }];
    }),
  }));
}
