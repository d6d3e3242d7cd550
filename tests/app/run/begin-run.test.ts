import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { beginRun } from '../../../src/app/run/begin/begin-run.ts';
import { readSession } from '../../../src/app/run/library.ts';
import type { Visit } from '../../../src/app/shell/visit.ts';
import type { SessionEvent } from '../../../src/core/run/event.ts';
import { replay } from '../../../src/core/run/reduce.ts';
import type { MetState } from '../../../src/core/scenario/carried.ts';
import { playThrough } from '../../../src/session/play/play-through.ts';
import { seededChance } from '../../../src/simulate/chance.ts';
import { policyPlayer } from '../../../src/simulate/policy.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import { contentOf } from '../../content.ts';
import { ticking } from '../../session/drive.ts';

const ME = { id: 'me', pseudonym: 'Wren' };
const [FIRST, SECOND] = ['quarter-to-one', 'thursday'];

let played: readonly SessionEvent[] = [];
beforeAll(() => {
  vi.stubGlobal('document', { querySelector: () => null, getElementById: () => null }); // no unit of a platform
  const player = policyPlayer('skilled', seededChance(2));
  const draw = { seed: 1 << 5, mode: 'practice', variant: 'base' } as const; // the second set of names
  played = playThrough(contentOf(FIRST), draw, player, ticking());
});
afterAll(() => vi.unstubAllGlobals());

/** Somebody who has had the first meeting, at their own or at a shared device. */
async function visitor(use: Visit['use'] = 'own'): Promise<Visit> {
  const store = memoryStore();
  await store.setPerson(ME);
  const row = { id: 'first', person: ME.id, scenario: FIRST, startedAt: 0, imported: false };
  await store.create(row);
  for (const fact of played) await store.append('first', fact);
  return { store, person: ME, use, trouble: undefined };
}

async function began(visit: Visit, mode: 'practice' | 'assessment' = 'practice', met?: MetState) {
  const begun = await beginRun(visit, SECOND, mode, true, met);
  if (!begun.ok) throw new Error(begun.error.code);
  const run = await readSession(visit.store, begun.value, ME.id);
  if (!run.ok) throw new Error(run.error.code);
  return run.value.state.began;
}

const first = () => {
  const state = replay(played);
  if (!state.ok) throw new Error(state.error.code);
  return state.value;
};

test('a second meeting begins with what the first one handed on, and with the same names', async () => {
  const { filed, lastAt, began: before } = first();
  const after = await began(await visitor());
  expect(filed?.carried?.met).not.toBe('none');
  expect(after.carried).toEqual({ ...filed?.carried, firstAt: lastAt });
  expect(after.cast.renee).toBe(before.cast.renee);
  expect(before.looks).toBe(1);
});

test('what is carried goes with the run', async () => {
  const visit = await visitor();
  await visit.store.clear();
  expect((await began(visit)).carried).toMatchObject({ met: 'none' });
  expect((await began(visit)).carried).not.toHaveProperty('firstAt');
});

test.each([
  ['an assessment begins alike for everybody', 'own', 'assessment', undefined, { met: 'none' }],
  ['a shared device carries nothing', 'shared', 'practice', undefined, { met: 'none' }],
  ['a chosen state', 'own', 'practice', 'harmed', { met: 'harmed', chosen: true }],
] as const)('%s', async (_, use, mode, met, carried) => {
  const after = await began(await visitor(use), mode, met);
  expect(after.carried).toMatchObject(carried);
  expect(after.carried?.facts).toMatchObject({ ending: 'none', danger_said: false });
});
