import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { stateOfLink } from '../../../src/app/lms/lms-status.tsx';
import { openInLms } from '../../../src/app/lms/open-lms.ts';
import { loadContent } from '../../../src/app/run/begin/begin-run.ts';
import { RUBRIC } from '../../../src/app/texts/rubric.ts';
import { startSession } from '../../../src/session/play/session.ts';
import { fresh } from '../../lms/cmi5/cmi5-unit.ts';
import { QUERY, type Registration, strictPlatform } from '../../lms/cmi5/strict-platform.ts';
import { type KnownPath, knownPaths } from '../../lms/paths.ts';
import { step } from '../../lms/pupil.ts';
import { ticking } from '../../session/drive.ts';

const [best] = knownPaths('platform-four', 0) as [KnownPath];
const UNIT = { format: 'cmi5', scenario: 'platform-four', pass: 80 } as const;
const PLACE = 'unscripted.place';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The page of a unit, as far as it speaks with a platform. */
function pageOf(platform: ReturnType<typeof strictPlatform>): void {
  vi.stubGlobal('location', {
    search: QUERY,
    origin: 'https://unit.test',
    href: 'https://unit.test/',
  });
  vi.stubGlobal('document', {
    createElement: () => ({}),
    head: { append: () => undefined },
    addEventListener: () => undefined,
    getElementById: () => null,
  });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('fetch', platform.ask);
}

async function unitOn(held: Registration) {
  const platform = strictPlatform(held);
  pageOf(platform);
  const { lms } = await openInLms(UNIT);
  const content = await loadContent('platform-four');
  if (lms === undefined || content === undefined) throw new Error('the unit did not open');
  const begun = startSession(content, { seed: best.seed, mode: 'assessment' }, ticking());
  if (!begun.ok) throw new Error(begun.error.code);
  lms.sitting?.follow(begun.value.log, content);
  const play = async (steps: number): Promise<void> => {
    for (let at = 0; at < steps && step({ session: begun.value }, best.options, content); at += 1) {
      await lms.sitting?.flush();
    }
  };
  return { platform, lms, play };
}

test('a platform that answers 500 in the middle of a run is told about, and nothing is lost', async () => {
  const held = fresh();
  const { platform, lms, play } = await unitOn(held);
  await play(2);
  expect(lms.standing().problem).toBeUndefined();
  platform.fail(/statements|unscripted\.place/, 500);
  await play(2);
  expect(lms.standing().problem).toMatchObject({ code: 'refused' });
  const before = held.documents.get(PLACE);
  platform.mend();
  await lms.sitting?.flush();
  expect(lms.standing().problem).toBeUndefined();
  expect(held.documents.get(PLACE)).not.toBe(before);
  expect(platform.violations).toEqual([]);
});

test('a platform that cannot give the place (500) opens no sitting, and keeps the place', async () => {
  const held = fresh();
  const first = await unitOn(held);
  await first.play(3);
  const before = held.documents.get(PLACE);
  expect(before).toBeDefined();
  const platform = strictPlatform(held);
  platform.fail(/^GET .*unscripted\.place/, 500);
  pageOf(platform);
  const visit = await openInLms(UNIT);
  expect(visit.lms?.sitting).toBeUndefined();
  expect(visit.lms?.standing()).toMatchObject({
    done: false,
    problem: { call: 'activities/state' },
  });
  expect(held.documents.get(PLACE)).toBe(before);
});

test('a story that cannot be fetched opens no sitting, says so, and keeps the place', async () => {
  const held = fresh();
  const first = await unitOn(held);
  await first.play(3);
  const before = held.documents.get(PLACE);
  vi.spyOn(RUBRIC, 'in').mockRejectedValue(new TypeError('Failed to fetch'));
  pageOf(strictPlatform(held));
  const { lms } = await openInLms(UNIT);
  expect(lms?.sitting).toBeUndefined();
  expect(lms && stateOfLink(lms)).toBe('unfetched');
  expect(held.documents.get(PLACE)).toBe(before);
});
