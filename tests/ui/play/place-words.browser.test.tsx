import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { PlayView } from '../../../src/ui/play/play-view.tsx';
import { DEFAULT_SETTINGS } from '../../../src/ui/settings.ts';
import platformFour from '../../../stories/platform-four/scenario.es.json';
import { draw, lookAs, show } from '../axe.ts';
import { playProps } from '../playing-fixture.ts';
import { choosing, talking } from '../session-fixture.ts';

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const PLACE = 'The hall of a bus station on a wet night.';

const play = (caption: string) => (
  <PlayView {...playProps(choosing(), { plate: <img src={PICTURE} alt="A boy." />, caption })} />
);

test('the words under the picture fade on the screen, and stay for whoever has them read aloud', () => {
  show(play(PLACE));
  const words = page.getByText(PLACE).element();
  expect(getComputedStyle(words).opacity).toBe('1');

  for (const fade of words.getAnimations()) fade.finish();

  expect(getComputedStyle(words).opacity).toBe('0');
  // What is only transparent is still named by its figure; what is hidden or not displayed would not be.
  expect(getComputedStyle(words)).toMatchObject({ visibility: 'visible' });
  expect(words.getClientRects().length).toBe(1);
  expect(words.closest('[aria-hidden], [hidden], [inert]')).toBeNull();
  expect(page.getByRole('figure').element()).toHaveTextContent(PLACE);
});

test('words about another place can be seen again', () => {
  const root = show(play(PLACE));
  for (const fade of document.getAnimations()) fade.finish();

  draw(play('A van at the curb.'), root);

  const words = page.getByText('A van at the curb.').element();
  expect(getComputedStyle(words).opacity).toBe('1');
});

test('while the lines of a moment come, a phone shows all words about the place', async () => {
  await lookAs('light', 390, 844);
  const { caption } = platformFour; // the longest of all
  const more = { caption, plate: <img src={PICTURE} alt="A boy." />, settings: DEFAULT_SETTINGS };
  const root = show(<PlayView {...playProps(talking(), more)} />);
  expect(root.querySelector('.play')?.className).toBe('play alone');
  const { scrollHeight, clientHeight } = page.getByText(caption).element();
  expect(scrollHeight).toBe(clientHeight);
});
