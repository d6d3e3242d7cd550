import { beforeEach, expect, test, vi } from 'vitest';
import type { KeptAnswer } from '../../../src/app/reports/kept-answer.ts';
import {
  answersHere,
  closeRecords,
  dropRatings,
  forgetSaved,
  giveAnswer,
  openRatings,
  putBackRatings,
} from '../../../src/app/reports/kept-ratings.ts';
import { type Office, office } from '../../../src/app/reports/office.ts';
import type { Visit } from '../../../src/app/shell/visit.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import type { SessionStore } from '../../../src/store/store.ts';

vi.mock('../../../src/app/reports/office.ts', () => ({ office: vi.fn() }));

const store: SessionStore = { ...memoryStore(), lasting: true };
const visit: Visit = {
  store,
  person: { id: 'me', pseudonym: 'Wren' },
  use: 'own',
  trouble: undefined,
};

const answer = (session: string, at: number, level: 0 | 3 = 3): KeptAnswer => ({
  session,
  beat: 'a',
  rater: 'Ash',
  as: 'rating',
  levels: { OPEN: level },
  note: 'asks',
  at,
});

/** What the open records were given since the page was loaded, as `session rater level`. */
let added: string[];

/** A worker in which only these records are open. */
function openRecords(...sessions: readonly string[]): void {
  const call = async (_name: string, { session, ratings }: Parameters<typeof rate>[0]) =>
    rate({ session, ratings });
  const rate = ({
    session,
    ratings,
  }: {
    session: string;
    ratings: readonly { rater: string; level: number }[];
  }) => {
    if (!sessions.includes(session)) return { problem: 'no-record' };
    added.push(...ratings.map(({ rater, level }) => `${session} ${rater} ${level}`));
    return {};
  };
  vi.mocked(office).mockReturnValue({ call } as unknown as Office);
}

/** A page that is loaded anew, in which these records are read. */
async function reload(...sessions: readonly string[]): Promise<boolean> {
  closeRecords();
  added = [];
  openRecords(...sessions);
  return putBackRatings(visit);
}

const placeOf = ({ session, beat }: KeptAnswer) => ({ session, beat, dimension: 'OPEN' }) as const;
const give = async (one: KeptAnswer) =>
  giveAnswer((await openRatings(visit)).drafts, placeOf(one), one);
const waiting = async () => (await openRatings(visit)).given.map(({ answer: { at } }) => at);

beforeEach(async () => {
  await store.clear();
  await reload('one', 'two');
});

test('given ratings are put back after a reload, by time, each once, and wait for their record', async () => {
  await give(answer('one', 2, 0));
  await give(answer('two', 3));
  await give(answer('one', 1));
  expect(await reload('one')).toBe(true);
  expect(added).toEqual(['one Ash 3', 'one Ash 0']);
  openRecords('one', 'two');
  await putBackRatings(visit);
  expect(added).toEqual(['one Ash 3', 'one Ash 0', 'two Ash 3']);
});

test('one that could not be added to its record is not kept', async () => {
  expect(await give(answer('gone', 1))).toBe('no-record');
  expect(await waiting()).toEqual([]);
});

test('saving forgets what is in the saved records, and nothing else', async () => {
  await give(answer('one', 1));
  await give(answer('two', 2));
  const saved = answersHere();
  await give(answer('one', 3)); // while the file is made
  const { drafts } = await openRatings(visit);
  await forgetSaved(drafts, saved, [{ session: 'one', beat: 'b' }]);
  expect(await waiting()).toEqual([1, 2, 3]);
  await forgetSaved(drafts, saved, [{ session: 'one', beat: 'a' }]);
  expect(await waiting()).toEqual([2, 3]);
});

test('two tabs that rate the same response keep both answers; saving in one forgets its own', async () => {
  const other = await openRatings(visit); // read before the first tab gives anything
  await give(answer('one', 1));
  const saved = answersHere();
  const later = answer('one', 2, 0);
  await giveAnswer(other.drafts, placeOf(later), later);
  expect(await waiting()).toEqual([1, 2]);
  await forgetSaved((await openRatings(visit)).drafts, saved, [{ session: 'one', beat: 'a' }]);
  expect(await waiting()).toEqual([2]);
});

test('leaving now forgets all of it', async () => {
  await give(answer('one', 1));
  await dropRatings(visit);
  expect(await store.drafts('')).toEqual({ ok: true, value: {} });
});

test('what cannot be read is told, stays, and keeps nothing else from being put back', async () => {
  await give(answer('one', 1));
  await store.setDraft('ratings/me/given/x', '{"levels":');
  expect(await reload('one')).toBe(false);
  expect(added).toEqual(['one Ash 3']);
  expect(await store.draft('ratings/me/given/x')).toMatchObject({ value: '{"levels":' });
  const drafts = async () => ({ ok: false, error: { code: 'failed', message: '' } }) as const;
  expect(await putBackRatings({ ...visit, store: { ...store, drafts } })).toBe(false);
});
