import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SessionState } from '../../../src/core/run/state.ts';
import { PlayView } from '../../../src/ui/play/play-view.tsx';
import { lookAs, show } from '../axe.ts';
import { Playing, playProps } from '../playing-fixture.ts';
import {
  began,
  choosing,
  chose,
  faced,
  reacting,
  stateOf,
  TWO_TRIES,
  UP_TO_OWE,
  withFacts,
} from '../session-fixture.ts';

beforeEach(() => lookAs('light', 1280));

const THREE = 'No problem. Just so I know, though';
const LEAVE = 'Then we leave it there.';
const button = (name: string) => page.getByRole('button', { name });

/** Entries of a part of the transcript, cue and words as one reads them. */
const entriesIn = (part: string): readonly string[] =>
  [...document.querySelectorAll(`.log ${part} li`)].map((li) =>
    [...li.children].map((child) => child.textContent).join(': '),
  );

const shown = (state: SessionState) => show(<PlayView {...playProps(state)} />);

test('the passage says who speaks, what is heard and what is seen', () => {
  shown(choosing());
  expect(entriesIn('.passage')).toEqual([
    '[A phone buzzes.]',
    'His phone lights up on the bench. Six missed calls.',
    'Eli: “That’s Cal. He lets me crash. I owe him. There’s stuff I have to do to make it even. I don’t want to talk about it.”',
  ]);
});

test('two people say, one says', () => {
  const state = choosing();
  const [turn] = state.turns.slice(-1);
  if (turn === undefined) throw new Error('a turn');
  const lines = [
    { text: 'Hm.', who: 'eli' },
    { text: 'Hey.', who: 'cal' },
  ];
  const beat = { ...turn.beat, lines };
  shown({ ...state, turns: [...state.turns.slice(0, -1), { ...turn, beat }] });
  expect(document.querySelector('.passage')?.getAttribute('aria-label')).toBe('Eli and Cal say');
});

test('the turn before stands with what you said and what came back', () => {
  shown(choosing());
  expect(entriesIn('.script:first-of-type')[0]).toMatch(/^Eli: “Long\. I walked/);
  const [, notice, you, answer] = entriesIn('> .script');
  expect(notice).toBe('He digs for his charger. A small folding knife slides out with it.');
  expect(you).toMatch(/^You: “I saw the knife\./);
  expect(answer).toBe('Eli: “It’s for the bike. Lock box is fine.”');
});

test('after a response: the prompt, what you said, and then the answer', () => {
  shown(reacting());
  expect(entriesIn('> .script').at(-1)).toMatch(/^You: “No problem\. Just so I know/);
  expect(entriesIn('.passage')).toEqual([
    'Eli: “I said I don’t want to.”',
    'He pulls his sleeve over the phone and looks at the doors.',
  ]);
});

test('every person of the story goes by the name of the cast', () => {
  shown(stateOf([began(), ...UP_TO_OWE, chose('owe', 'leave'), faced('doors')]));
  expect(entriesIn('.passage')[1]).toMatch(/^Cal: “There you are, man\./);
});

test('what is done stands in italics, what is said in quotes', () => {
  const doors = stateOf([began(), ...UP_TO_OWE, chose('owe', 'leave'), faced('doors')]);
  shown(withFacts(doors, [chose('doors', 'easy')]));
  const you = document.querySelector('.log .you:last-of-type p');
  expect([...(you?.children ?? [])].map((one) => `${one.localName} ${one.textContent}`)).toEqual([
    'i (to Cal, easy)',
    'span “Hi, drop-in, we’re nearly done.”',
    'i (to Eli, as if it were nothing)',
    'span “Bea’s walking back if you want that charger, or finish here.”',
  ]);
});

test('the last line somebody says is set large, once', () => {
  const root = shown(choosing());
  expect(root.querySelectorAll('.now')).toHaveLength(1);
  expect(root.querySelector('.now')?.textContent).toContain('I owe him');
});

test('after a retry the earlier attempt is not in the transcript', async () => {
  const root = show(<Playing start={reacting()} />);
  const log = () => root.querySelector('.log')?.textContent;
  expect(log()).toContain(THREE);
  await button('Try that again').click();
  await expect.poll(log).not.toContain(THREE);
  expect(log()).not.toContain('I said I don’t want to.');
  await button(LEAVE).click();
  await expect.poll(log).toContain(LEAVE);
  expect(log()).not.toContain(THREE);
  expect(log()).not.toContain('I said I don’t want to.');
});

test('a later moment shows only the attempt the story followed', async () => {
  const state = stateOf([began(), ...UP_TO_OWE, ...TWO_TRIES, faced('doors')]);
  const root = shown(state);
  await button('Earlier lines').click();
  const log = () => root.querySelector('.log')?.textContent;
  await expect.poll(log).toContain('It’s a free bench.');
  expect(log()).toContain(LEAVE);
  expect(log()).not.toContain(THREE);
});

test('the whole conversation opens and closes, oldest first', async () => {
  shown(choosing());
  const before = entriesIn('> .script').length;
  await button('Earlier lines').click();
  await expect.poll(() => entriesIn('> .script').length).toBeGreaterThan(before);
  expect(entriesIn('> .script').slice(0, 4)).toEqual([
    '[Rain.]',
    'Rain on the glass. A boy sits on the bench under the big four, two phones beside him.',
    'You: “Hi, I’m with the drop-in on Mill Street. Socks, granola bars, a charger, no strings. All right if I sit down?”',
    'Eli: “It’s a free bench.”',
  ]);
  await button('Hide earlier lines').click();
  await expect.poll(() => entriesIn('> .script').length).toBe(before);
});

test('at the first moments there is nothing more to show', () => {
  shown(stateOf([began(), faced('hello')]));
  expect(document.querySelector('.log .whole')).toBeNull();
  expect(entriesIn('> .script')).toEqual([]);
});

test('a sound the catalogue does not know has no empty caption', () => {
  const hello = faced('hello');
  if (hello.type !== 'faced') throw new Error('not a beat');
  const lines = [{ text: 'A boy on a bench.', sound: 'whale' }];
  shown(stateOf([began(), { ...hello, beat: { ...hello.beat, lines } }]));
  expect(entriesIn('.passage')).toEqual(['A boy on a bench.']);
});

test('the conversation is a log that does not speak by itself and scrolls by key', () => {
  shown(choosing());
  const log = document.querySelector('.log');
  expect(log?.getAttribute('role')).toBe('log');
  expect(log?.getAttribute('aria-live')).toBe('off');
  expect(log?.getAttribute('tabindex')).toBe('0');
});
