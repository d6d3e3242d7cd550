import { describe, expect, test } from 'vitest';
import type { EventDraft, SessionEvent } from '../../../src/core/run/event.ts';
import { decodeEvent } from '../../../src/core/run/event.ts';
import { MOODS } from '../../../src/core/scenario/line/line.ts';
import {
  began,
  chose,
  ended,
  faced,
  facts,
  filed,
  hinted,
  noticed,
  paused,
  reading,
  retried,
  showing,
  skipped,
} from '../facts.ts';
import { changed } from '../records.ts';

const EVENT_TYPES = [
  'began',
  'faced',
  'hinted',
  'replied',
  'contested',
  'chose',
  'retried',
  'noticed',
  'guessed',
  'ended',
  'placed',
  'filed',
  'skipped',
  'paused',
  'judged',
  'consented',
] as const satisfies readonly EventDraft['type'][];

/** One fact of each kind, every field that may be missing filled in. */
const FULL = facts(
  began(),
  {
    type: 'faced',
    beat: {
      ...faced('B1', ['OPEN'], [showing('coat')]).beat,
      ask: { id: 'FT1', worried: true },
      hint: { dimension: 'OPEN', text: 'Think.' },
    },
  },
  hinted('B1'),
  chose(
    'B1',
    { OPEN: 1 },
    {
      criticalError: { code: 'FRONT', class: 'A' },
      repairs: ['DETAIL'],
      reaction: [{ text: 'Hm.', who: 'eli', mood: 'wary', notice: 'looks away', sound: 'door' }],
      remark: {
        worked: { text: 'Room.', slides: [26] },
        why: { text: 'Closed.', slides: [26] },
        stronger: 'How?',
        critical: 'Heard.',
      },
      reply: { meant: true, closest: true, excused: ['OPEN'] },
    },
  ),
  retried('B1'),
  {
    type: 'replied',
    beat: 'B1',
    said: { from: 'self', text: 'What is today like?' },
    reading: {
      ...reading({ OPEN: 3 }),
      unread: 'words',
      possible: { code: 'PROMISE', from: 0, to: 4, ask: 'Did you mean to promise?' },
      stronger: 'What was today like?',
      notice: 'real-name-or-contact',
    },
    nearest: 'one',
  },
  { type: 'contested', beat: 'B1' },
  { ...noticed('coat'), reading: { from: 'self', text: 'Cold.' } },
  { type: 'guessed', when: 'end', sure: 100 },
  ended([showing('shoes')]),
  { type: 'placed', item: 'coat', place: 'ordinary' },
  filed({ AMP: 3 }, { DOCS: 2 }),
  skipped,
  paused,
  {
    type: 'judged',
    as: 'rating',
    rater: 'Ash',
    beat: 'B1',
    dimension: 'OPEN',
    level: 2,
    note: 'Close.',
  },
  { type: 'consented', to: 'evaluator', ownWords: false },
);
const byType = new Map(FULL.map((fact) => [fact.type, fact] as const));

test('there is a full fact of every kind', () => {
  expect([...byType.keys()].toSorted()).toEqual([...EVENT_TYPES].toSorted());
});

test.each(FULL.map((fact) => [fact.type, fact] as const))('%s is read as it stands', (_, fact) => {
  expect(decodeEvent(JSON.parse(JSON.stringify(fact)), '')).toEqual({ ok: true, value: fact });
});

test.each(FULL.map((fact) => [fact.type, fact] as const))(
  '%s with a stray field is refused, as is one with any field of its own missing',
  (_, fact) => {
    expect(decodeEvent({ ...fact, stray: 1 }, 'f')).toMatchObject({ error: { path: 'f.stray' } });
    const may = ['criticalError', 'note', 'strongest', 'nearest', 'reply'];
    if (fact.type === 'noticed') may.push('reading');
    for (const field of Object.keys(fact).filter((key) => !may.includes(key))) {
      expect(decodeEvent(changed(fact, field), 'f')).toMatchObject({
        error: { path: expect.stringMatching(`^f\\.${field}(\\.|$)`) },
      });
    }
  },
);

describe('a value out of range is refused, with its path', () => {
  test.each<[SessionEvent['type'], string, unknown, string?]>([
    ['began', 'beats', 0],
    ['began', 'seed', -1],
    ['began', 'cast.eli', 7],
    ['guessed', 'sure', 101],
    ['guessed', 'sure', -1],
    ['guessed', 'sure', 49.5],
    ['guessed', 'when', 'later'],
    ['placed', 'place', 'guilt'],
    ['noticed', 'pinned', 'yes'],
    ['noticed', 'reading.from', 'nobody'],
    ['noticed', 'reading', { from: 'withheld', text: 'Cold.' }, '.text'],
    ['ended', 'notes', 'none'],
    ['filed', 'evidence[0].source', 'friend'],
    ['filed', 'rates[0]', 'CHARM'],
    ['skipped', 'summary', 'Text.'],
    ['chose', 'remark.worked.slides[0]', 31],
    ['faced', 'beat.hint.dimension', 'CHARM'],
    ['faced', 'beat.number', -1],
    ['replied', 'reading.levels', { CHARM: 3 }],
    ['replied', 'reading.spans', [{ from: 3, to: 3, rule: 'r', why: 'w', good: true }], '[0]'],
    ['replied', 'said.from', 'nobody'],
  ])('%s: %s', (type, path, value, deeper = '') => {
    const read = decodeEvent(changed(byType.get(type), path, value), '');
    expect(read).toMatchObject({ ok: false, error: { path: path + deeper } });
  });

  test('saying what is wanted there', () => {
    const read = decodeEvent(changed(byType.get('guessed'), 'sure', 101), 'facts[6]');
    expect(read).toEqual({
      ok: false,
      error: { path: 'facts[6].sure', wanted: 'a whole number from 0 to 100' },
    });
  });
});

test.each(MOODS)('a line may be said in the mood %s', (mood) => {
  expect(decodeEvent(changed(byType.get('chose'), 'reaction[0].mood', mood), '').ok).toBe(true);
});
