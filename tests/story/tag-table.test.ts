import { expect, test } from 'vitest';
import { scenarioIds } from '../../src/cli/content/content.ts';
import { parseTag } from '../../src/story/parse-tag.ts';
import { createRunner } from '../../src/story/runner.ts';
import { makeTagTable } from '../../src/story/tag-table.ts';
import { contentOf } from '../content.ts';
import { compiledText, programOf } from './corpus.ts';

const STORY = `
-> b1
=== b1 ===
# beat: B1 # rates: OPEN
Hello.   # notice:   he   waits
+ [How so? # id: how # OPEN=3 # why: OPEN It leaves room.]
-> END
`;

test('the table has every tag of lines and options, as Ink gives it while a story runs', () => {
  const { story } = compiledText(STORY);
  expect(makeTagTable(story)).toEqual({
    'beat: B1': { type: 'beat', id: 'B1', number: 1 },
    'rates: OPEN': { type: 'rates', dimensions: ['OPEN'] },
    'notice: he waits': { type: 'notice', text: 'he waits' },
    'id: how': { type: 'id', text: 'how' },
    'OPEN=3': { type: 'level', dimension: 'OPEN', level: 3 },
    'why: OPEN It leaves room.': { type: 'why', dimension: 'OPEN', text: 'It leaves room.' },
  });
  const begun = createRunner(programOf(story), { seed: 1 }).begin();
  expect(begun).toMatchObject({ value: { beat: { lines: [{ notice: 'he waits' }] } } });
});

test('a tag that is not in the table stops the story and is named', () => {
  const program = { ...programOf(compiledText(STORY).story), tags: {} };
  expect(createRunner(program, { seed: 1 }).begin()).toMatchObject({
    ok: false,
    error: { code: 'bad-tags', message: expect.stringContaining('beat: B1') },
  });
});

test.each(scenarioIds(process.cwd()))('%s ships its tags as the parser reads them', (id) => {
  const { tags } = contentOf(id).playable.program;
  expect(Object.keys(tags).length).toBeGreaterThan(50);
  for (const [text, tag] of Object.entries(tags)) {
    expect(parseTag(text)).toEqual({ ok: true, value: tag });
  }
});
