import { expect, test } from 'vitest';
import { partsToRead } from '../../src/studio/text/lines-to-read.ts';
import { folderHere } from './folder.ts';

const FILES = {
  'story.ink': [
    '# title: Night bus # rates: OPEN PACE',
    'Rain, and a bus that waits. # sfx: rain',
    '=== b1 ===',
    '~ trust(1)',
    '// a note to authors',
    '+ [What would help? # id: ask # OPEN=3 # why: OPEN It leaves the answer open.]',
    '  A seat. # who: kyle # mood: wary',
  ].join('\n'),
  'cast.json': '[{ "id": "kyle", "name": "Kyle" }]',
  'scenario.json': '{\n  "card": {\n    "id": "night-bus",\n    "trains": "Asking first"\n  }\n}',
};

test('every line that can be read is there with its place, and nothing that only steers the story', () => {
  expect(partsToRead(FILES, 'en')).toEqual([
    {
      of: 'story',
      title: '',
      lines: [
        {
          file: 'story.ink',
          line: 1,
          words: 'title: Night bus',
          pieces: [{ tag: 'title', text: 'Night bus' }],
          option: false,
          levels: [],
        },
        {
          file: 'story.ink',
          line: 2,
          words: 'Rain, and a bus that waits.',
          pieces: [{ text: 'Rain, and a bus that waits.' }],
          option: false,
          levels: [],
        },
      ],
    },
    {
      of: 'story',
      title: 'b1',
      lines: [
        {
          file: 'story.ink',
          line: 6,
          words: 'What would help? · why: OPEN It leaves the answer open.',
          pieces: [
            { text: 'What would help?' },
            { tag: 'why', text: 'It leaves the answer open.' },
          ],
          option: true,
          levels: [{ technique: 'OPEN', level: 3 }],
        },
        {
          file: 'story.ink',
          line: 7,
          words: 'A seat.',
          pieces: [{ text: 'A seat.' }],
          option: false,
          levels: [],
          who: 'Kyle',
        },
      ],
    },
    {
      of: 'card',
      title: 'card',
      lines: [
        {
          file: 'scenario.json',
          line: 4,
          words: 'Asking first',
          pieces: [{ text: 'Asking first' }],
          option: false,
          levels: [],
        },
      ],
    },
  ]);
});

test('a translation is read from its own files', () => {
  const files = new Set(
    partsToRead(folderHere('platform-four').files, 'es').flatMap(({ lines }) =>
      lines.map(({ file }) => file),
    ),
  );
  expect([...files]).toEqual(['story.es.ink', 'scenario.es.json']);
});

test('a part is called by its moment or its ending, in any language', () => {
  const story =
    '=== parte_b1 ===\n# beat: B1\nLluvia.\n=== fin_largo ===\n# ending: WAIT # title: Más tarde\nNadie.\n';
  expect(partsToRead({ 'story.es.ink': story }, 'es').map(({ title }) => title)).toEqual([
    'B1',
    'WAIT: Más tarde',
  ]);
});

test('names stand for people, and in brackets what not every run says; a comment still finds its line by what Ink has', () => {
  const story =
    '=== b1 ===\n{kyle} waits.{told: He is {shut():tired|fine}.} # who: moss\n{line} # who: you\n';
  const [part] = partsToRead({ ...FILES, 'story.ink': story }, 'en');
  expect(part?.lines.map(({ who, pieces }) => [who, pieces[0]?.text])).toEqual([
    ['moss', 'Kyle waits.[He is [tired / fine].]'],
    ['you', '[line]'],
  ]);
  expect(part?.lines[0]?.words).toContain('{kyle} waits.{told:');
});
