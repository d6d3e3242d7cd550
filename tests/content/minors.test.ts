import { expect, test } from 'vitest';
import { STORIES } from './texts.ts';

const ADULT = 18;

/** The age that a card names before anything is read: “A 16-year-old away from home”. */
const ageIn = (notice: string): number => Number(/\b(\d+)-year-old\b/.exec(notice)?.[1]);

// Whoever is under 18 is asked for no detail: the check of each story holds that where a card says so.
test.each(STORIES.map((story) => [story.id, story] as const))(
  '%s says whether its person is under 18, as its card does',
  (_id, { scenario }) => {
    const age = ageIn(scenario.card.notice);
    expect(age).toBeGreaterThan(0);
    expect(scenario.minor === true).toBe(age < ADULT);
  },
);
