import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { momentsIn } from '../../src/studio/text/ink-moments.ts';
import { addMoment } from '../../src/studio/text/new-moment.ts';
import { changeMoment, momentMoves } from '../../src/studio/text/order-moments.ts';
import { folderHere } from './folder.ts';
import { provedOf } from './proved.ts';

const TEMPLATE = 'src/cli/scenario/template';
const template = Object.fromEntries(
  readdirSync(TEMPLATE).map((name) => [name, readFileSync(`${TEMPLATE}/${name}`, 'utf8')]),
);

type Files = { readonly [name: string]: string };

const PROVED = { problems: [], found: [], proved: 24, of: 24 };
const storyOf = (files: Files) => files['story.ink'] ?? '';
const idsOf = (files: Files) => momentsIn(storyOf(files)).map(({ id }) => id);

/** The template with two moments more: b1, moment_1, moment_2, and what it had. */
const longer = ['b1', 'moment_1'].reduce(
  (files: Files, knot) => addMoment(files, knot)?.files ?? files,
  template,
);

function changed(files: Files, knot: string, move: 'earlier' | 'later' | 'drop'): Files {
  const made = changeMoment(files, knot, move);
  if (made === undefined) throw new Error(`${knot} cannot be changed: ${move}`);
  return made.files;
}

test('an added moment that is taken out leaves the scene as it was', () => {
  const left = changed(changed(longer, 'moment_1', 'drop'), 'moment_2', 'drop');
  expect(left).toEqual(template);
});

test('a moment comes after the next one, with its number changed in every sheet, and back again', () => {
  const later = changed(longer, 'b1', 'later');
  expect(idsOf(later)).toEqual(idsOf(longer));
  expect(storyOf(later)).toMatch(
    /=== moment_1 ===[^=]*# beat: B1 [\s\S]*=== b1 ===[^=]*# beat: B2 /,
  );
  const heard = (files: Files) => JSON.parse(files['their-side.json'] ?? '');
  expect([heard(later).B2, heard(later).B1]).toEqual([heard(longer).B1, heard(longer).B2]);
  expect(JSON.parse(later['scenario.json'] ?? '').covers).toEqual({ B2: ['TQ1', 'TQ6'] });
  expect(storyOf(changed(later, 'b1', 'earlier'))).toBe(storyOf(longer));
});

test.each([
  ['moment_1', 'later'],
  ['b1', 'later'],
  ['moment_2', 'drop'],
] as const)('the template with two more is proved with %s %s', (knot, move) => {
  expect(provedOf(changed(longer, knot, move))).toEqual(PROVED);
});

test('what the sheets say of a moment goes with it, and Spanish goes along', () => {
  const { files } = folderHere('first-steps');
  const left = changed(files, 'b2', 'drop');
  expect(idsOf(left)).toEqual(['B1', 'R2', 'E1']);
  expect(storyOf(left)).not.toContain('b2');
  expect(momentsIn(left['story.es.ink'] ?? '').map(({ id }) => id)).toEqual(idsOf(left));
  const { beats, card } = JSON.parse(left['scenario.json'] ?? '');
  expect([beats, card.minutes]).toEqual([
    1,
    JSON.parse(files['scenario.json'] ?? '').card.minutes - 1,
  ]);
  const drilled = changed(folderHere('platform-four').files, 'b3', 'drop');
  const drills = (of: Files) =>
    JSON.parse(of['drills.json'] ?? '').map((one: { id: string }) => one.id);
  expect(drills(folderHere('platform-four').files)).toContain('door-1'); // at B3
  expect(drills(drilled)).not.toContain('door-1');
  expect(JSON.parse(drilled['room.json'] ?? '')).toHaveProperty('B3-limits'); // it was B4-limits
});

test('nothing moves or goes where a rule asks for it, a way leads past it, or it is written twice', () => {
  const story = storyOf(template);
  expect(momentMoves(story, 'socket')).toEqual([]); // an ending
  expect(momentMoves(story, 'nowhere')).toEqual([]);
  expect(momentMoves(story, 'b1')).toContain('drop');
  expect(momentMoves(`${story}\n=== more ===\n{b1: Again.}\n-> END\n`, 'b1')).toEqual([]);
  expect(momentMoves(`${story}\n=== more ===\n-> b1 ->\n-> END\n`, 'b1')).toEqual([]);
  expect(momentMoves(`${story}\n=== more ===\n# beat: B1-again\n-> END\n`, 'b1')).toEqual([]);
  const past = storyOf(longer).replace('-> moment_2', '-> b2');
  expect(momentMoves(past, 'moment_1')).not.toContain('later');
  expect(changeMoment(template, 'socket', 'drop')).toBe(undefined);
});
