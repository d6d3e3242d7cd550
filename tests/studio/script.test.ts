import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { inkLines } from '../../src/studio/text/ink-lines.ts';
import { castNames, readableWords } from '../../src/studio/text/readable-words.ts';
import { printedScript } from '../../src/studio/text/script.ts';
import { folderHere } from './folder.ts';

const TEMPLATE = 'src/cli/scenario/template';
const read = (name: string) => readFileSync(`${TEMPLATE}/${name}`, 'utf8');
const files = { 'story.ink': read('story.ink'), 'scenario.json': read('scenario.json') };

test('the script has every moment with who speaks, what can be said, its levels and reasons', () => {
  const parts = printedScript(files, 'en');
  const b1 = parts.find(({ title }) => title === 'B1');
  expect(b1?.lines.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['note', 'narration', 'speech', 'option']),
  );
  const option = b1?.lines.find(({ words }) => words.startsWith('You look frozen'));
  expect(option).toMatchObject({
    kind: 'option',
    levels: [
      { dimension: 'OPEN', level: '2' },
      { dimension: 'NONJUDGE', level: '3' },
      { dimension: 'LISTEN', level: '1' },
    ],
    reasons: [
      { tag: 'why', dimension: 'OPEN', text: 'A number of hours answers it.' },
      { tag: 'why', dimension: 'LISTEN', text: 'Her own word is passed over.' },
    ],
  });
  expect(b1?.lines.find(({ kind }) => kind === 'speech')?.who).toBe('sam');
  expect(parts.some(({ title }) => /^E1: \S/.test(title))).toBe(true);
  expect(parts.some(({ title }) => title.startsWith('tellings'))).toBe(true); // the notes
});

test.each(scenarioIds('.'))('every word that %s says stands in its script', (id) => {
  const story = folderHere(id).files['story.ink'] ?? '';
  const written = inkLines(story).flatMap(({ kind, fields }) =>
    kind === 'option' || kind === 'text' ? fields.filter(({ name }) => name === 'words') : [],
  );
  const names = castNames(folderHere(id).files);
  const printed = printedScript(folderHere(id).files, 'en').flatMap(({ lines }) => lines);
  expect(printed.map(({ words }) => words)).toEqual(
    expect.arrayContaining(written.map(({ value }) => readableWords(value, names))),
  );
});

test('a scene in Spanish is read in Spanish', () => {
  const parts = printedScript(folderHere('platform-four').files, 'es');
  expect(
    parts.flatMap(({ lines }) => lines).some(({ words }) => words.startsWith('Debes estar helado')),
  ).toBe(true);
});
