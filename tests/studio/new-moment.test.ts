import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { studioGround } from '../../src/cli/build/studio-plugin.ts';
import { compileStory } from '../../src/story/compile.ts';
import { packDraft } from '../../src/studio/pack-draft.ts';
import { momentsIn } from '../../src/studio/text/ink-moments.ts';
import { addMoment } from '../../src/studio/text/new-moment.ts';
import { folderHere } from './folder.ts';
import { provedOf } from './proved.ts';

const TEMPLATE = 'src/cli/scenario/template';
const template = Object.fromEntries(
  readdirSync(TEMPLATE).map((name) => [name, readFileSync(`${TEMPLATE}/${name}`, 'utf8')]),
);
const ground = studioGround('.');

type Files = { readonly [name: string]: string };

const withMoments = (files: Files, after: readonly string[]): Files =>
  after.reduce((now: Files, knot) => {
    const added = addMoment(now, knot);
    if (added === undefined) throw new Error(`nothing was added after ${knot}`);
    expect(added.files['story.ink']?.split('\n')[added.line - 1]).toMatch(/^[A-Z].*\.$/);
    return added.files;
  }, files);

test.each([
  { after: ['b1'] },
  { after: ['guessed'] },
  { after: ['b1', 'b2', 'b3'] },
  { after: ['b2', 'moment_1', 'moment_2'] },
  { after: ['b3', 'b3', 'b3', 'b3'] }, // words are used a second time
])('the template with moments added after $after is proved', ({ after }) => {
  expect(provedOf(withMoments(template, after))).toEqual({
    problems: [],
    found: [],
    proved: 24,
    of: 24,
  });
});

test('later moments count one up, in the story and in every sheet', () => {
  const files = withMoments(template, ['b1']);
  expect(momentsIn(files['story.ink'] ?? '').map(({ id }) => id)).toEqual([
    'B1',
    'B2',
    'B3',
    'R3',
    'B4',
    'E1',
    'E2',
  ]);
  const read = (name: string) => JSON.parse(files[name] ?? '{}');
  expect(read('scenario.json')).toMatchObject({
    beats: 4,
    guessAt: 'B3',
    covers: { B1: ['TQ1', 'TQ6'] },
    card: { minutes: 9, pathway: 'PW4', notice: expect.stringContaining('About 9 minutes') },
  });
  expect(Object.keys(read('their-side.json')).toSorted()).toEqual([
    'B1',
    'B2',
    'B3',
    'B4',
    'R3',
    'own',
  ]);
});

test('nothing is added after an ending, nor while the card cannot be read', () => {
  expect(addMoment(template, 'socket')).toBe(undefined);
  expect(addMoment(template, 'nowhere')).toBe(undefined);
  expect(addMoment({ ...template, 'scenario.json': '{' }, 'b1')).toBe(undefined);
});

test.each([
  ['platform-four', ['b1', 'b3']],
  ['first-steps', ['b1']],
] as const)('%s has an added moment in Spanish, too', (id, after) => {
  const { files } = folderHere(id);
  const more = withMoments(files, after);
  const added = more['story.es.ink'] ?? '';
  expect(added).toContain('No sé por dónde empezar. # who:');
  expect(added).not.toContain('I don’t know where to start.');
  const card = JSON.parse(more['scenario.es.json'] ?? '{}').card;
  expect(card.notice).toContain(`Unos ${card.minutes} minutos.`);
  const made = packDraft(
    { ground, folder: { id, files: more }, pack: 'us-ct' },
    true,
    compileStory,
  );
  if (!made.ok) throw new Error(made.error[0]?.message);
  expect(made.value.left).toEqual([]); // line by line the same as the English, and nothing left in it
  const { en, es } = made.value.scene.playables;
  expect(es?.scenario.beats).toBe(en.scenario.beats);
});
