import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  loadProgramme,
  loadRubric,
  loadScenario,
  scenarioIds,
} from '../../src/cli/content/content.ts';
import { diskFiles } from '../../src/cli/content/disk.ts';
import { translatedFile } from '../../src/content/json-file.ts';
import { ratedBeats, readRoomMoments, roomPath } from '../../src/content/room.ts';
import { TRANSLATED } from '../../src/content/translated.ts';
import { decodeRoomMoments } from '../../src/core/scenario/teaching/room-moment.ts';
import type { Outline } from '../../src/story/source/outline.ts';
import moments from '../../src/ui/catalogue/en/room-moments.json';

const root = process.cwd();

const outlines = new Map<string, Outline>();

const outlineOf = (id: string): Outline => {
  const known = outlines.get(id);
  if (known !== undefined) return known;
  const rubric = loadRubric(root);
  if (!rubric.ok) throw new Error(JSON.stringify(rubric.error));
  const loaded = loadScenario(root, id, rubric.value.rubric);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  outlines.set(id, loaded.value.outline);
  return loaded.value.outline;
};

/** The scenarios for which it was written; `cli -- check` names the others. */
const written = scenarioIds(root).filter((id) => existsSync(join(root, roomPath(id))));

describe.each(written)('what helps to lead a room through %s', (id) => {
  const outline = outlineOf(id);

  test.each([undefined, ...TRANSLATED])(
    'names its moments, and asks questions (%s)',
    (language) => {
      const read = readRoomMoments(diskFiles(root), id, outline, language);
      if (!read.ok) throw new Error(JSON.stringify(read.error));
      const beats = ratedBeats(outline);
      expect(Object.keys(read.value).filter((beat) => !beats.includes(beat))).toEqual([]);
      const asked = Object.values(read.value).flatMap(({ ask }) => ask);
      expect(asked.filter((text) => !text.endsWith('?'))).toEqual([]);
    },
  );
});

/** The languages in which it was begun; the others fall back to English. */
const begun = TRANSLATED.filter((language) =>
  written.some((id) => existsSync(translatedFile(join(root, roomPath(id)), language))),
);

test('every moment of the programme has it, in every language that was begun', () => {
  const programme = loadProgramme(root);
  if (!programme.ok) throw new Error(JSON.stringify(programme.error));
  for (const id of programme.value) {
    const outline = outlineOf(id);
    for (const language of [undefined, ...begun]) {
      const read = readRoomMoments(diskFiles(root), id, outline, language);
      const beats = read.ok ? Object.keys(read.value) : [];
      expect([id, language, beats.toSorted()]).toEqual([
        id,
        language,
        ratedBeats(outline).toSorted(),
      ]);
    }
  }
});

test('a moment that the story lacks is named, with the file', () => {
  const [id = ''] = written;
  const read = readRoomMoments(diskFiles(root), id, { ...outlineOf(id), parts: [] });
  expect(read.ok ? [] : read.error.map(({ file, message }) => [file, message])).toContainEqual([
    `stories/${id}/room.json`,
    '“B1” is no rated moment of the story.',
  ]);
});

test.each([
  ['one question', { B1: { teach: 'a', hear: 'b', ask: ['c?'] } }],
  ['nothing to hear', { B1: { teach: 'a', ask: ['c?', 'd?'] } }],
])('a moment with %s is refused', (_, value) => {
  expect(decodeRoomMoments(value)).toMatchObject({ ok: false });
});

test('turns, repairs, the board and the debrief have theirs in the catalogue', () => {
  const parts = ['turn', 'repair', 'board', 'reactions', 'description', 'analysis', 'summary'];
  const wanted = parts.flatMap((name) =>
    ['teach', 'hear', '1', '2'].map((part) => `${name}.${part}`),
  );
  expect(Object.keys(moments).toSorted()).toEqual(wanted.toSorted());
  const asked = Object.entries(moments).filter(([key]) => /\.[12]$/.test(key));
  expect(asked.filter(([, text]) => !text.endsWith('?'))).toEqual([]);
});
