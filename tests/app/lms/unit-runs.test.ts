import { expect, test } from 'vitest';
import { openLearnerStore } from '../../../src/app/lms/open-lms.ts';
import { restorePlace } from '../../../src/app/lms/restore-place.ts';
import { readingNow, setReading } from '../../../src/app/run/bookmark.ts';
import { readSession, readSessions } from '../../../src/app/run/library.ts';
import { isOpen } from '../../../src/app/run/stored-run.ts';
import { err, ok } from '../../../src/core/kernel/result.ts';
import { suspendText } from '../../../src/lms/suspend/suspend.ts';
import type { Content } from '../../../src/session/play/content.ts';
import { type Session, startSession } from '../../../src/session/play/session.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import { mirroredStore } from '../../../src/store/mirrored.ts';
import { narrowedStore } from '../../../src/store/narrowed.ts';
import type { SessionStore } from '../../../src/store/store.ts';
import { contentOf } from '../../content.ts';
import { type KnownPath, knownPaths } from '../../lms/paths.ts';
import { step } from '../../lms/pupil.ts';
import { ticking } from '../../session/drive.ts';

const ME = 'lms-me';
const UNIT = 'platform-four';
const CONTENTS = new Map([UNIT, 'the-book'].map((id) => [id, contentOf(id)] as const));
const PATHS = new Map([UNIT, 'the-book'].map((id) => [id, knownPaths(id, 0)[0] as KnownPath]));
const contents = async (id: string) => CONTENTS.get(id);

/** A run of a scenario that has gone so many steps along its best path. */
function runOf(scenario: string, steps: number): Session {
  const best = PATHS.get(scenario) as KnownPath;
  const content = CONTENTS.get(scenario) as Content;
  const draw = {
    seed: best.seed,
    mode: 'assessment',
    ...(best.variant && { variant: best.variant }),
  } as const;
  const begun = startSession(content, draw, ticking());
  if (!begun.ok) throw new Error(begun.error.code);
  for (let at = 0; at < steps && step({ session: begun.value }, best.options, content); at += 1);
  return begun.value;
}

/** The same draw and length, but the last line chosen is another. */
function elsewhere(steps: number): Session {
  const session = runOf(UNIT, steps - 1);
  const { log, send } = session;
  const options = log.state().turns.at(-1)?.beat.options ?? [];
  const best = PATHS.get(UNIT)?.options[log.state().turns.length - 1];
  const option = options.find(({ id }) => id !== best)?.id ?? '';
  expect(send({ type: 'choose', option }).ok).toBe(true);
  return session;
}

async function keep(store: SessionStore, id: string, scenario: string, steps: number) {
  const { log } = runOf(scenario, steps);
  const { startedAt } = log.state();
  await store.create({ id, person: ME, scenario, startedAt, imported: false });
  for (const fact of log.facts()) await store.append(id, fact);
  return suspendText(log.facts());
}

/** What the pages of the unit find, once it was opened with what the platform kept. */
async function opened(store: SessionStore, text: string) {
  const place = await restorePlace(store, ME, UNIT, text, contents);
  const narrow = narrowedStore(store, UNIT, place.hidden);
  const runs = await readSessions(narrow, ME);
  return { place, narrow, open: runs.filter(isOpen).map(({ row }) => row.id), runs };
}

test('a unit finds no run of another unit: neither open, nor finished, nor by its address', async () => {
  const store = memoryStore();
  await keep(store, 'book-open', 'the-book', 3);
  await keep(store, 'book-done', 'the-book', 99);
  const { open, runs, narrow } = await opened(store, '');
  expect([open, runs]).toEqual([[], []]);
  for (const id of ['book-open', 'book-done']) {
    expect(await readSession(narrow, id, ME)).toEqual({ ok: false, error: { code: 'no-session' } });
  }
});

test('a debrief that was read in another unit is not where this one stopped', async () => {
  const store = memoryStore();
  await keep(store, 'book-done', 'the-book', 99);
  const mine = await keep(store, 'mine', UNIT, 4);
  await setReading(store, ME, 'book-done');
  const { open } = await opened(store, mine);
  expect(open).toEqual(['mine']);
  expect(await readingNow(store, ME)).toBe('');
});

test('an empty place is a fresh start, in the same browser too; what was finished stays in the record', async () => {
  const store = memoryStore();
  await keep(store, 'first-attempt', UNIT, 4);
  await keep(store, 'finished', UNIT, 99);
  await setReading(store, ME, 'finished');
  const { open, runs } = await opened(store, '');
  expect(open).toEqual([]);
  expect(runs.map(({ row }) => row.id)).toEqual(['finished']);
  expect(await readingNow(store, ME)).toBe('');
});

test('the place of the platform wins over another run of the browser', async () => {
  const store = memoryStore();
  await keep(store, 'old', UNIT, 2);
  const text = suspendText(runOf(UNIT, 6).log.facts());
  const { open, place, narrow } = await opened(store, text);
  expect(open).toHaveLength(1);
  expect(open).not.toContain('old');
  const [session = ''] = open;
  const read = await readSession(narrow, session, ME);
  expect(read.ok && suspendText(read.value.facts)).toBe(text);
  expect(place.resumed?.log.facts()).toHaveLength(read.ok ? read.value.facts.length : -1);
});

test.each([
  ['no run', 'create'],
  ['no facts', 'append'],
] as const)(
  'a run from the platform in a browser that takes %s is played on, and says so',
  async (_name, part) => {
    const kept = memoryStore();
    const full = async () => err({ code: 'full', message: 'quota' } as const);
    const text = suspendText(runOf(UNIT, 6).log.facts());
    const { place, open } = await opened(mirroredStore({ ...kept, [part]: full }), text);
    expect(place).toMatchObject({ keepsPlace: true, trouble: { code: 'full' } });
    expect(place.resumed).toBeDefined();
    expect(open).toHaveLength(1);
  },
);

test('the run that the browser still has goes on, and is not made twice', async () => {
  const store = memoryStore();
  const text = await keep(store, 'same', UNIT, 5);
  expect((await opened(store, text)).open).toEqual(['same']);
  const longer = memoryStore(); // the platform missed the last steps; the browser has them
  await keep(longer, 'longer', UNIT, 7);
  expect((await opened(longer, text)).open).toEqual(['longer']);
});

test('a browser that went another way from there does not win', async () => {
  const store = memoryStore();
  const other = suspendText(elsewhere(5).log.facts());
  expect(other).not.toBe(suspendText(runOf(UNIT, 5).log.facts()));
  await keep(store, 'here', UNIT, 9);
  const { open } = await opened(store, other);
  expect(open).not.toContain('here');
});

test.each([
  ['9.of.another.version', 'lms-damaged'],
  ['nothing of ours', 'lms-damaged'],
])('%s is said, stays as it is, and the browser’s own run is offered', async (text, code) => {
  const store = memoryStore();
  await keep(store, 'mine', UNIT, 4);
  const { place, open } = await opened(store, text);
  expect(place).toMatchObject({ keepsPlace: false, trouble: { code } });
  expect(open).toEqual(['mine']);
});

test('a run that the first version kept for this unit, of another scenario, is said and stays', async () => {
  const text = suspendText(runOf('the-book', 4).log.facts());
  const { place, runs } = await opened(memoryStore(), text);
  expect(place).toMatchObject({ keepsPlace: false, trouble: { code: 'lms-other' } });
  expect(runs).toEqual([]);
});

test.each([3, 4, 5])(
  'a run of another version is found in the browser, which has %i of its 4 answers',
  async (steps) => {
    const store = memoryStore();
    await keep(store, 'mine', UNIT, steps);
    const text = suspendText(runOf(UNIT, 4).log.facts());
    const place = await restorePlace(store, ME, UNIT, text, async () => undefined);
    expect(place).toMatchObject({
      keepsPlace: false,
      trouble: { code: 'lms-other', session: 'mine' },
    });
  },
);

test('learners without a name share no person and leave nothing in the browser', async () => {
  const browser = memoryStore();
  const open = async () => ok(browser);
  const one = await openLearnerStore('', 'https://lms.test', open);
  const two = await openLearnerStore('', 'https://lms.test', open);
  expect(one.person.id).not.toBe(two.person.id);
  await keep(one.whole, 'hers', UNIT, 3);
  expect(await browser.row('hers')).toEqual(ok(undefined));
  expect(one.use).toBe('shared');
  expect(one.whole.lasting).toBe(false);
});

test('a learner with a name is the same person again, another is another', async () => {
  const browser = memoryStore();
  const open = async () => ok(browser);
  const names = ['l-7', 'l-8', 'l-7'];
  const ids: string[] = [];
  for (const name of names)
    ids.push((await openLearnerStore(name, 'https://lms.test', open)).person.id);
  expect(ids[0]).toBe(ids[2]);
  expect(ids[0]).not.toBe(ids[1]);
  const refused = async () => err({ code: 'refused', message: '' } as const);
  const none = await openLearnerStore('l-7', 'https://lms.test', refused);
  expect(none.person.id).toBe(ids[0]);
  expect(none.whole.lasting).toBe(false);
});
