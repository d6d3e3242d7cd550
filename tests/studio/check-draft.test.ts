import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { studioGround } from '../../src/cli/build/studio-plugin.ts';
import { loadOriginal, loadRubric, scenarioIds } from '../../src/cli/content/content.ts';
import { readRubric, readScenario } from '../../src/content/scenario-files.ts';
import { compileStory } from '../../src/story/compile.ts';
import { checkDraft } from '../../src/studio/check-draft.ts';
import type { DraftNews } from '../../src/studio/draft-news.ts';
import { draftFiles } from '../../src/studio/folder/draft-files.ts';
import type { ScenarioFolder } from '../../src/studio/folder/scenario-folder.ts';
import { folderHere } from './folder.ts';

const ground = studioGround('.');
const pack = 'us-ct';

/** The small scene that every author begins with. */
const TEMPLATE = 'src/cli/scenario/template';
const template: ScenarioFolder = {
  id: 'night-bus',
  files: Object.fromEntries(
    readdirSync(TEMPLATE).map((name) => [name, readFileSync(`${TEMPLATE}/${name}`, 'utf8')]),
  ),
};

function newsOf(folder: ScenarioFolder, language = 'en'): readonly DraftNews[] {
  const news: DraftNews[] = [];
  let clock = 0;
  checkDraft(
    { ground, folder, pack, language },
    compileStory,
    () => clock++,
    (one) => news.push(one),
  );
  return news;
}

const changed = (file: string, change: (text: string) => string): ScenarioFolder => ({
  ...template,
  files: { ...template.files, [file]: change(template.files[file] ?? '') },
});

/** What stops a draft from playing: where, and what. */
function brokenBy(file: string, change: (text: string) => string) {
  const [first] = newsOf(changed(file, change));
  return first?.stage === 'broken' ? first.problems : [];
}

test.each(scenarioIds('.'))('%s is the same scene in the studio as in the terminal', (id) => {
  const rubric = loadRubric('.');
  if (!rubric.ok) throw new Error('no rubric');
  const files = draftFiles(ground, folderHere(id));
  expect(readRubric(files)).toEqual(rubric);
  const here = loadOriginal('.', id, rubric.value.rubric);
  const there = readScenario(files, id, rubric.value.rubric, { pack });
  expect(there.ok && there.value.playable.hash).toBe(here.ok && here.value.playable.hash);
});

test('the template is built, proved, and every moment can be gone to', () => {
  const news = newsOf(template);
  const whole = news.find(({ stage }) => stage === 'whole');
  if (whole?.stage !== 'whole') throw new Error('it was not proved');
  expect(whole.verdicts.filter(({ verdict }) => verdict !== 'PROVED')).toEqual([]);
  const routes = news.find(({ stage }) => stage === 'routes');
  if (routes?.stage !== 'routes') throw new Error('there is no map');
  expect(Object.keys(routes.places).length).toBeGreaterThan(2);
  expect(routes.map.places.map(({ id }) => id)).toEqual(['B1', 'B2', 'R2', 'B3', 'E1', 'E2']);
  expect(routes.map.ways).toContainEqual(
    expect.objectContaining({ from: 'B2', to: 'R2', options: ['boyfriend'], errors: ['PROFILE'] }),
  );
});

test.each([
  ['an answer without a reason', 'no-why', / # why: OPEN A number.*\]/, ']'],
  ['a word to avoid', 'word-to-avoid', 'Since six, maybe.', 'The victim shrugs.'],
])('%s is a finding, and stops no play', (_, code, from, to) => {
  const news = newsOf(changed('story.ink', (text) => text.replace(from, to)));
  expect(news.map(({ stage }) => stage)).toContain('whole');
  const built = news[0]?.stage === 'built' ? news[0].problems : [];
  expect(built.map((one) => one.code)).toEqual([code]);
});

test('somebody who sits down in a borrowed place, and is not shown to, stops no play', () => {
  const lent = JSON.stringify({ people: { sam: 'waiting-room-three/ilie' } });
  const moved = changed('scenario.json', (text) =>
    text.replace('"place": "night-bus"', '"place": "waiting-room-three"'),
  );
  const story = (moved.files['story.ink'] ?? '').replace('The stop is empty', 'She sits on it');
  const files = { ...moved.files, 'story.ink': story, 'pictures.json': lent };
  const [first, ...later] = newsOf({ ...moved, files });
  const problems = first?.stage === 'built' ? first.problems : [];
  expect(problems.map(({ code }) => code)).toEqual(['seating-denied']);
  expect(problems[0]?.fix).toMatch(/one of: sam\.$/); // nobody who is not in the scene
  expect(later.map(({ stage }) => stage)).toContain('whole');
});

test.each([0, 1, 2, 3, 4])(
  'a condition that has lost its “else” (%i) is told, and the check goes on',
  (nth) => {
    let seen = 0;
    const lost = changed('story.ink', (text) =>
      text.replaceAll(/^- else:(.*)$/gm, (whole) => (seen++ === nth ? '' : whole)),
    );
    expect(() => newsOf(lost)).not.toThrow();
  },
);

describe('a broken scene says what, where and what to do', () => {
  test('a divert to nowhere', () => {
    const problems = brokenBy('story.ink', (text) => text.replace(/-> \w+/, '-> nowhere'));
    expect(problems[0]).toMatchObject({ file: 'stories/night-bus/story.ink' });
    expect(problems[0]?.line).toBeGreaterThan(0);
    expect(problems[0]?.message).toContain('nowhere');
  });
  test('a mood that is none', () => {
    const problems = brokenBy('story.ink', (text) =>
      text.replace(/# mood: \w+/, '# mood: furious'),
    );
    expect(problems.some(({ message }) => message.includes('furious'))).toBe(true);
  });
  test.each([
    ['a level that is missing', ' # OPEN=2', '', 'has no level for OPEN', 'OPEN='],
    [
      'a branch that ends nowhere',
      'plugs it in herself.\n  -> phone',
      'plugs it in herself.',
      'loose end',
      '->',
    ],
    [
      'no new mood after a serious error',
      'Okay. # who: sam # mood: annoyed',
      'Okay. # who: sam',
      'face',
      'mood',
    ],
  ])('%s', (_, from, to, what, mend) => {
    const [first, ...more] = brokenBy('story.ink', (text) => text.replace(from, to));
    expect(first).toMatchObject({
      file: 'stories/night-bus/story.ink',
      line: expect.any(Number),
      message: expect.stringContaining(what),
      fix: expect.stringContaining(mend),
    });
    expect(more).toEqual([]);
  });
  test('JSON with a comma too many', () => {
    const problems = brokenBy('scenario.json', (text) => text.replace('{', '{,'));
    expect(problems).toMatchObject([
      { code: 'bad-json', file: 'stories/night-bus/scenario.json', line: 1 },
    ]);
  });
  test('a card without its title', () => {
    const problems = brokenBy('scenario.json', (text) => text.replace('"title"', '"heading"'));
    expect(problems[0]?.fix).not.toBe('');
  });
  test('a story that goes round without end is said to, and the check comes back', () => {
    const news = newsOf(
      changed('story.ink', (text) => text.replace(/^=== (\w+) ===$/m, '=== $1 ===\n-> $1')),
    );
    expect(news.at(-1)?.stage).not.toBe(undefined);
    expect(
      news.some(
        (one) =>
          one.stage === 'broken' ||
          ('verdicts' in one && one.verdicts.some(({ verdict }) => verdict !== 'PROVED')),
      ),
    ).toBe(true);
  });
});
