import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pathsOf, tell, walkPath } from '../walk.ts';
import { describeStory } from './holds.ts';

const told = tell('window-six');

const paths = pathsOf(`
  third=1 E2 filed-told state-rule say-hello stays-here press-four how-long stop-tomorrow aloud name-and-when on-whose-side say-it-once the-47
  third=1,v8 E2 filed state-rule the-rules press-four turn-the-sheet stop-tomorrow you-think name-and-when not-from-here till-wednesday printed-list
  third=2,looks=1 E3 visit-told state-rule say-hello turn-the-form press-four told-them sleep-eat aloud no-name let-her-think fill-it-in torn-across the-47
  third=0 E1 open-told state-rule say-hello stays-here press-four how-long stop-tomorrow i-manage no-name not-from-here say-it-once the-47
  third=0 E4 open-told state-rule say-hello stays-here press-four turn-the-sheet stop-tomorrow aloud no-name not-from-here just-pay still-ask
  third=1 E3 visit know-him the-rules week-money what-house i-manage no-name let-her-think till-wednesday his-ride
  third=1 E2 filed-told state-rule say-hello stays-here press-four how-long stop-tomorrow both-words name-and-when not-from-here say-it-once the-47
  third=1,v8,looks=1 E1 open what-language tell-her shorten about-the-bus sleep-eat you-think lot-owed just-pay the-47
  third=1 E4 open just-the-hours do-those-again is-she-legal no-such-line the-lady stop-tomorrow aloud name-and-when on-whose-side just-pay see-to-it money-slowly
  third=1 E4 open just-the-hours right-so-far say-hello depends shorten twenty-minutes free-to-go i-manage what-afraid just-pay see-to-it hold-me-to-it
  third=1 E4 open just-the-hours doing-fine is-she-legal say-not-yet shorten wait-it-out what-house you-think lot-owed fill-it-in safe-side see-to-it some-pull
  third=1 E4 open state-rule is-she-legal on-your-side press-four stop-tomorrow i-manage lot-owed fill-it-in hold-on still-ask
`);

describeStory(told, paths);

/** What she says on one path. */
const said = (drawn: string, moves: string): string =>
  pathsOf(`${drawn} - - ${moves}`)
    .flatMap((path) => walkPath(told, path).lines)
    .filter(({ who }) => who === 'yolanda')
    .map(({ text }) => text)
    .join(' ');

describe('what she tells', () => {
  const MET = 'state-rule say-hello stays-here press-four how-long stop-tomorrow aloud';
  const GUESSED = 'state-rule is-she-legal say-not-yet the-lady stop-tomorrow i-manage';
  const END = 'name-and-when not-from-here say-it-once the-47';

  test('to somebody who met her well: the cards, the house, the children', () => {
    const words = said('third=1', `${MET} ${END}`);
    for (const told of ['in the office. You sign', 'till Friday', 'sister’s kids'])
      expect(words).toContain(told);
  });

  test('to somebody who asked about her status: that she lives with her sister', () => {
    const words = said('third=1', `${GUESSED} ${END}`);
    expect(words).toContain('I live with my sister');
    expect(words).not.toMatch(/in the office|room comes with|kids/);
  });

  test('in the other draw her card and her room are hers', () => {
    const words = said('third=1,v8', `${MET} ${END}`);
    expect(words).toContain('The card’s right here');
    expect(words).toContain('my own room');
    expect(words).not.toMatch(/You sign|The house|how my sister/);
  });
});

test('a word put down for her decides what is asked, and a form begun for her costs her trust', () => {
  const MET = 'state-rule say-hello stays-here press-four how-long stop-tomorrow';
  const shown = (moves: string) =>
    pathsOf(`third=1 - - ${MET} ${moves}`)
      .flatMap((path) => walkPath(told, path).lines)
      .map(({ text }) => text)
      .join(' ');
  const june = 'name-and-when not-from-here say-it-once the-47';
  expect(shown(`i-manage ${june}`)).toContain(
    'About everything else nobody has asked: page one says that she managed.',
  );
  expect(shown(`aloud ${june}`)).toContain('In June there is a decision for part of it');
  const blue = 'aloud name-and-when not-from-here fill-it-in safe-side the-47';
  expect(shown(blue)).toContain('That blue one. I didn’t ask for it, and it says my name.');
});

test('she has the handset at her ear in every mood while the interpreter is on the line', () => {
  const story = readFileSync('stories/window-six/story.ink', 'utf8');
  const onLine = story.slice(story.indexOf('=== b2'), story.indexOf('=== out'));
  const [before = '', after = ''] = onLine.split(/=== wrong_form[\s\S]*?(?==== b3)/); // the handset lies there
  const spoken = `${before}${after}`.split('\n').filter((line) => line.includes('# who: yolanda'));
  expect(spoken.length).toBeGreaterThan(40);
  expect(spoken.filter((line) => !/# pose: (own|rest)/.test(line))).toEqual([]);
});
