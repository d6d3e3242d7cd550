import { afterEach, expect, test } from 'vitest';
import type { PublicView } from '../../../src/group/views/public-view.ts';
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

test('a Spanish room marks the English words of the scene as English, for screen readers', () => {
  inSpanish();
  const marked = markedAsEnglish(show(<ScreenScene view={VIEW} />));
  expect(marked).toEqual(['Eli: “So you call the cops now?”', '“Hi.”']);
  speak(ENGLISH);
  expect(markedAsEnglish(show(<ScreenScene view={VIEW} />))).toEqual([]);
});
