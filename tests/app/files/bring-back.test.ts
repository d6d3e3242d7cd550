import { beforeAll, expect, test } from 'vitest';
import { bringBack } from '../../../src/app/files/bring-back.ts';
import type { Visit } from '../../../src/app/shell/visit.ts';
import { err } from '../../../src/core/kernel/result.ts';
import { encodeRecord, makeRecord, type SessionRecord } from '../../../src/core/record/record.ts';
import { makeArchive } from '../../../src/export/archive.ts';
import { resumeSession, startSession } from '../../../src/session/play/session.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import { mirroredStore } from '../../../src/store/mirrored.ts';
import type { SessionStore } from '../../../src/store/store.ts';
import { contentOf } from '../../content.ts';
import { ticking } from '../../session/drive.ts';

const ME = { id: 'me', pseudonym: 'Wren' };
let record: SessionRecord;
beforeAll(() => {
  const begun = startSession(contentOf('platform-four'), { seed: 7, mode: 'practice' }, ticking());
  if (!begun.ok) throw new Error(begun.error.code);
  const { log } = begun.value;
  record = makeRecord('run-1', ME, log.state().began, log.facts(), true);
});

const visitOf = (store: SessionStore): Visit => ({
  store,
  person: ME,
  use: 'own',
  trouble: undefined,
});

const fileOf = (text: string | Uint8Array, name = 'mine.json') =>
  new File([text as BlobPart], name);
const back = (visit: Visit, file = fileOf(encodeRecord(record))) => bringBack(visit, file);

/** A browser's storage that is full: after so many facts, or from the start. */
function fullAfter(facts: number, rowToo = false) {
  const kept = memoryStore();
  let left = facts;
  const full = async () => err({ code: 'full', message: 'quota' } as const);
  const store: SessionStore = {
    ...kept,
    create: (row) => (rowToo ? full() : kept.create(row)),
    append: (session, fact) => {
      left -= 1;
      return left < 0 ? full() : kept.append(session, fact);
    },
  };
  return {
    store,
    room: (more: number) => {
      left = more;
    },
  };
}

test('a run comes back once, and is here already the second time', async () => {
  const visit = visitOf(mirroredStore(memoryStore()));
  expect(await back(visit)).toEqual({
    ok: true,
    value: { added: 1, known: 0, unkept: 0, left: [] },
  });
  expect(await back(visit)).toEqual({
    ok: true,
    value: { added: 0, known: 1, unkept: 0, left: [] },
  });
});

test.each([
  ['nothing fits', 0, true],
  ['no fact fits', 0, false],
  ['only the first fact fits', 1, false],
])('where %s, it is neither back nor here already', async (_name, facts, rowToo) => {
  for (const mirrored of [true, false]) {
    const { store } = fullAfter(facts, rowToo);
    const visit = visitOf(mirrored ? mirroredStore(store) : store);
    for (let again = 0; again < 2; again += 1) {
      expect(await back(visit)).toEqual({
        ok: true,
        value: { added: 0, known: 0, unkept: 1, left: [] },
      });
    }
  }
});

test('once there is room again, what was missing is kept, and then it is back', async () => {
  const { store, room } = fullAfter(1);
  const visit = visitOf(store);
  await back(visit);
  room(1000);
  expect(await back(visit)).toMatchObject({ value: { added: 1, unkept: 0 } });
  const kept = await store.load('run-1');
  expect(kept.ok && kept.value).toEqual(record.facts);
});

test.each([
  ['no JSON', 'not-json', 'half of it'],
  ['no record', 'not-a-record', '{}'],
])('a file that is %s says so', async (_name, code, text) => {
  expect(await back(visitOf(memoryStore()), fileOf(text))).toMatchObject({ error: { code } });
});

test('of an archive each file that is none is named with its problem', async () => {
  const archive = makeArchive([
    { name: '1.json', text: encodeRecord(record) },
    { name: '2.json', text: '{}' },
  ]);
  expect(await back(visitOf(memoryStore()), fileOf(archive, 'mine.zip'))).toMatchObject({
    value: {
      added: 1,
      left: [{ name: expect.stringContaining('2.json'), problem: { code: 'not-a-record' } }],
    },
  });
});

test('somebody else’s run says whose it was and keeps its group', async () => {
  const visit = visitOf(mirroredStore(memoryStore()));
  const [began] = record.facts;
  if (began?.type !== 'began') throw new Error('a run begins');
  const other = { id: 'other', pseudonym: 'Other' };
  const theirs = makeRecord('run-2', other, began, record.facts, true, { cohort: 'spring' });
  expect(await back(visit, fileOf(encodeRecord(theirs)))).toMatchObject({ value: { added: 1 } });
  const row = await visit.store.row('run-2');
  expect(row.ok && row.value?.brought).toEqual({ person: 'other', cohort: 'spring' });
});

test.each([0, 3])(
  'a run that went on here in another way is left as it is, %i steps on',
  async (more) => {
    const content = contentOf('platform-four');
    const played = (option: number, pauses: number) => {
      const begun = resumeSession(content, record.facts, ticking(5000));
      if (!begun.ok) throw new Error(begun.error.code);
      const { log, send } = begun.value;
      const id = log.state().turns[0]?.beat.options[option]?.id ?? '';
      send({ type: 'choose', option: id });
      send({ type: 'goOn' });
      for (let pause = 0; pause < pauses; pause += 1) send({ type: 'pause' });
      return makeRecord('run-1', ME, log.state().began, log.facts(), true);
    };
    const [here, there] = [played(0, 0), played(1, more)];
    const visit = visitOf(memoryStore());
    await back(visit, fileOf(encodeRecord(here)));
    expect(await back(visit, fileOf(encodeRecord(there)))).toEqual(err({ code: 'diverged' }));
    expect(await visit.store.load('run-1')).toEqual({ ok: true, value: here.facts });
  },
);
