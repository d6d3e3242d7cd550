import type { DeckPoint } from '../core/guide/deck.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import type { Outline } from './source/outline.ts';

/** A scenario with its outline, as coverage looks at it. */
export interface CoveredStory {
  readonly scenario: Scenario;
  readonly outline: Outline;
}

/** Where a point of the deck is met: a scenario, and its beats; none for the whole of it. */
export interface Meeting {
  readonly scenario: string;
  readonly title: string;
  readonly beats: readonly string[];
}

/** A point of the deck and everywhere it is met. */
export interface Covered {
  readonly point: DeckPoint;
  readonly meetings: readonly Meeting[];
}

/** The beats of one scenario in which a point stands: pathway, flag shown, technique rated, or named. */
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

/** Where each point of the deck is met in these stories, in the deck's order. */
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
