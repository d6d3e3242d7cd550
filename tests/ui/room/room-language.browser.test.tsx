import { afterEach, expect, test } from 'vitest';
import type { ShortCard } from '../../../src/core/scenario/scenario.ts';
import type { PublicView } from '../../../src/group/views/public-view.ts';
import { SetupForm } from '../../../src/ui/room/console/setup-form.tsx';
import { ScreenScene } from '../../../src/ui/room/screen/screen-scene.tsx';
import { ENGLISH, speak } from '../../../src/ui/tongue.ts';
import { show } from '../axe.ts';
import { inSpanish, markedAsEnglish } from '../marked.ts';

afterEach(() => speak(ENGLISH));

const VIEW: PublicView = {
  ...({ at: 1, moves: 1, scenario: 'platform-four', choosing: 'majority', step: 'vote' } as const),
  voters: 3,
  wall: [],
  scene: {
    ...{ title: 'Platform Four', of: 8, more: 0, writes: true, again: false },
    name: { number: 1, kind: 'moment', nth: 0 },
    lines: [{ who: 'Eli', text: 'So you call the cops now?' }],
    options: [{ id: 'a', text: 'Hi.' }],
  },
};

/** The card of a scene, as the form offers it. */
const cardOf = (id: string, title: string) =>
  ({ id, title, notice: 'What it is about.', minutes: 10 }) as ShortCard;

test('a Spanish room marks the English words of the scene as English, for screen readers', () => {
  inSpanish();
  const marked = markedAsEnglish(show(<ScreenScene view={VIEW} />));
  expect(marked).toEqual(['Eli: “So you call the cops now?”', '“Hi.”']);
  speak(ENGLISH);
  expect(markedAsEnglish(show(<ScreenScene view={VIEW} />))).toEqual([]);
});

test('a Spanish list of scenes says which play in English, and the form which language will play', () => {
  inSpanish();
  const cards = [
    { card: cardOf('last-train', 'Last Train'), language: 'en' },
    { card: cardOf('platform-four', 'Andén cuatro'), language: 'es' },
  ];
  const root = show(<SetupForm cards={cards} trouble={undefined} onOneScreen={() => undefined} />);
  const titles = [...root.querySelectorAll('option')].map(({ text }) => text);
  expect(titles).toEqual(['Last Train (inglés)', 'Andén cuatro']);
  expect(root.textContent).toContain('The scene plays in inglés.');
  expect(markedAsEnglish(root)).toEqual(['Last Train (inglés)', 'What it is about.']);
});
