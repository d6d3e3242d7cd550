import { expect, test } from 'vitest';
import { openCmi5 } from '../../../src/lms/cmi5/cmi5-port.ts';
import { type KnownPath, knownPaths } from '../paths.ts';
import { fresh, means, openCmi5Unit, unitOf, verbs } from './cmi5-unit.ts';
import { QUERY, type Registration, strictPlatform } from './strict-platform.ts';

const [best] = knownPaths('platform-four', 0) as [KnownPath];
const PLACE = 'unscripted.place';
const MASTERY = { mastery: 0.7 };
const STATEMENTS = /^POST .*statements/;
const PUT_PLACE = /^PUT .*unscripted\.place/;

const moved = (held: Registration): readonly string[] =>
  verbs(held.statements).filter((verb) => /answered|completed|passed|failed/.test(verb));
const ALL = [...best.options.map(() => 'answered'), 'completed', 'passed'];

/** Plays to the end, with the browser gone in the middle of the last step. */
async function killedAtTheEnd(held: Registration, call: RegExp): Promise<void> {
  const platform = strictPlatform(held, MASTERY);
  const { session, sitting, go, stepOnly } = await unitOf(platform, best);
  while (session.log.state().phase !== 'sorting') await go(1);
  await sitting.flush();
  platform.fail(call, 'held');
  stepOnly(); // its calls are never answered, and nothing of the page is left
  await new Promise((resolve) => setImmediate(resolve));
}

test('killed before the last statements are taken: the next session says them', async () => {
  const held = fresh();
  await killedAtTheEnd(held, STATEMENTS);
  expect(moved(held)).toEqual(best.options.map(() => 'answered'));
  const next = await unitOf(strictPlatform(held, MASTERY), best);
  expect(next.sitting.outcome().complete).toBe(false); // it does not say what is not so
  await next.go(99);
  await next.sitting.end();
  expect(moved(held)).toEqual(ALL);
});

test('killed with the place kept and the statements not: the next session sends the rest by itself', async () => {
  const held = fresh();
  const platform = strictPlatform(held, MASTERY);
  platform.fail(STATEMENTS, 500);
  const refused = await openCmi5(QUERY, means(platform));
  expect(refused.ok).toBe(false);

  const second = strictPlatform(held, MASTERY);
  const { go, problems } = await unitOf(second, best);
  await go(2);
  second.fail(STATEMENTS, 500);
  await go(99);
  expect(problems.at(-1)).toMatchObject({ code: 'refused' });
  expect(JSON.parse(held.documents.get(PLACE) ?? '')).toMatchObject({
    complete: false,
    success: 'unknown',
    answers: 1,
  });

  const { sitting } = await unitOf(strictPlatform(held, MASTERY), best);
  await sitting.flush(); // nothing is played: the run is at its end
  expect(moved(held)).toEqual(ALL);
  expect(sitting.outcome()).toMatchObject({ complete: true, success: 'passed' });
});

test('killed after the statements are taken and before the place: what is sent again is there already', async () => {
  const held = fresh();
  await killedAtTheEnd(held, PUT_PLACE);
  expect(moved(held)).toEqual(ALL);
  const next = await unitOf(strictPlatform(held, MASTERY), best);
  await next.go(99); // the last step again
  expect(next.problems.at(-1)).toBeUndefined();
  expect(next.sitting.outcome()).toMatchObject({ complete: true, success: 'passed' });
  expect(moved(held)).toEqual(ALL);
});

test('a decision that was taken and is made again has the same id, and holds up no other', async () => {
  const held = fresh();
  const platform = strictPlatform(held, MASTERY);
  const { go } = await unitOf(platform, best);
  await go(2);
  platform.fail(PUT_PLACE, 'held');
  void go(1);
  await new Promise((resolve) => setImmediate(resolve));
  expect(moved(held)).toHaveLength(2);
  const next = await unitOf(strictPlatform(held, MASTERY), best);
  await next.go(99);
  expect(next.problems.at(-1)).toBeUndefined();
  expect(moved(held)).toEqual(ALL);
});

test.each([500, 403, 401, 429])(
  'a place that cannot be read (%s) is not taken for none, and nothing is written over it',
  async (status) => {
    const held = fresh();
    const first = await unitOf(strictPlatform(held), best);
    await first.go(4);
    const before = held.documents.get(PLACE);
    const platform = strictPlatform(held);
    platform.fail(/^GET .*unscripted\.place/, status);
    const opened = await openCmi5(QUERY, means(platform));
    expect(opened).toMatchObject({ ok: false, error: { call: 'activities/state' } });
    expect(platform.statements).toEqual([]);
    expect(held.documents.get(PLACE)).toBe(before);
  },
);

test('a place that is none of ours is handed on as it is, and stays', async () => {
  const held = fresh();
  held.documents.set(PLACE, 'kept by something else');
  const platform = strictPlatform(held, MASTERY);
  const port = await openCmi5Unit(platform);
  expect(port.told.suspend).toBe('kept by something else');
  await port.put({
    run: 'r',
    suspend: '1.…',
    had: 0,
    complete: false,
    success: 'unknown',
    answers: [],
    seconds: 1,
  });
  expect(held.documents.get(PLACE)).toBe('kept by something else');
});

test('a place of the first version is believed as it was written', async () => {
  const held = fresh();
  const first = await unitOf(strictPlatform(held, MASTERY), best);
  await first.go(4);
  const { answers: _, ...old } = JSON.parse(held.documents.get(PLACE) ?? '');
  held.documents.set(PLACE, JSON.stringify(old));
  const next = await unitOf(strictPlatform(held, MASTERY), best);
  await next.go(99);
  expect(moved(held)).toEqual(ALL);
});
