import type { DeckPoint } from '../core/guide/deck.ts';
import { SOUND_LEVEL } from '../core/rubric/level.ts';
import type { Option } from '../core/scenario/beat.ts';
import type { Scenario } from '../core/scenario/scenario.ts';
import { beatsOf, type Outline } from './source/outline.ts';

/** A scenario with its outline. */
export interface CoveredStory {
  readonly scenario: Scenario;
  readonly outline: Outline;
}

/** Name of the debrief among the beats that cover a point. */
const DEBRIEF = 'debrief';

/** Where a scenario has a point of the deck. */
export interface Meeting {
  readonly scenario: string;
  readonly title: string;
  readonly whole: boolean; // it is the pathway of the scenario
  readonly beats: readonly string[]; // where a line rated 2 or 3, or the story's own voice, carries it
  readonly errors: readonly string[]; // where only a lower line says it, such as a question asked badly
  readonly debrief: boolean; // the debrief says it
}

/** A point of the deck with the scenarios that have it. */
export interface Covered {
  readonly point: DeckPoint;
  readonly meetings: readonly Meeting[];
}

/** Tells whether a meeting is part of play. */
export const isInPlay = ({ whole, beats }: Meeting): boolean => whole || beats.length > 0;

/** Tells whether an option is a good example: no critical error, and no level below 2. */
const isSound = ({ levels, criticalError }: Option): boolean =>
  criticalError === undefined && Object.values(levels).every((level) => level >= SOUND_LEVEL);

/** A beat that has a point, and whether something good carries it. */
interface Place {
  readonly beat: string;
  readonly carried: boolean;
}

/** Finds the beats that name a point: in the words of an option, or else in the story's own voice. */
function namedIn(point: DeckPoint, { scenario, outline }: CoveredStory): readonly Place[] {
  const optionsOf = (beat: string) =>
    outline.parts.flatMap(({ head, options }) =>
      head?.type === 'beat' && head.id === beat ? options.map(({ option }) => option) : [],
    );
  return Object.entries(scenario.covers ?? {}).flatMap(([beat, entries]) =>
    entries.flatMap((entry): readonly Place[] => {
      const [id, line] = entry.split(' ');
      if (id !== point.id) return [];
      const carried = optionsOf(beat).some((option) => option.id === line && isSound(option));
      return [{ beat, carried: line === undefined || carried }];
    }),
  );
}

/** Finds the beats that rate a technique, or show a flag. */
function taggedIn(point: DeckPoint, { outline }: CoveredStory): readonly Place[] {
  return beatsOf(outline).flatMap(({ head, options }): readonly Place[] => {
    const { dimension } = point;
    if (head.shows.includes(point.id)) return [{ beat: head.id, carried: true }];
    if (dimension === undefined || !head.rates.includes(dimension)) return [];
    const best = options.map(({ option }) => option.levels[dimension] ?? 0);
    return [{ beat: head.id, carried: best.some((level) => level >= SOUND_LEVEL) }];
  });
}

const inOrder = (beats: readonly string[]): readonly string[] =>
  [...new Set(beats)].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));

function meetingIn(point: DeckPoint, story: CoveredStory): readonly Meeting[] {
  const { id, title, pathway } = story.scenario.card;
  const named = point.dimension === undefined ? namedIn(point, story) : []; // techniques are rated
  const places = [...taggedIn(point, story), ...named];
  const played = places.filter(({ beat }) => beat !== DEBRIEF);
  const beats = inOrder(played.flatMap(({ beat, carried }) => (carried ? [beat] : [])));
  const others = played.flatMap(({ beat }) => (beats.includes(beat) ? [] : [beat]));
  const whole = pathway === point.id;
  if (places.length === 0 && !whole) return [];
  const debrief = places.length > played.length;
  return [{ scenario: id, title, whole, beats, errors: inOrder(others), debrief }];
}

/** Lists where these stories have each point of the deck, in the deck's order. */
export const coverageOf = (
  points: readonly DeckPoint[],
  stories: readonly CoveredStory[],
): readonly Covered[] =>
  points.map((point) => ({
    point,
    meetings: stories.flatMap((story) => meetingIn(point, story)),
  }));
