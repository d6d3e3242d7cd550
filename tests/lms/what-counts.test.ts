import { expect, test } from 'vitest';
import { ok } from '../../src/core/kernel/result.ts';
import type { Delivery, LmsPort } from '../../src/lms/port.ts';
import { openSitting } from '../../src/lms/sitting.ts';
import type { Content } from '../../src/session/play/content.ts';
import { startSession } from '../../src/session/play/session.ts';
import { contentOf } from '../content.ts';
import { ticking } from '../session/drive.ts';
import { type KnownPath, knownPaths } from './paths.ts';
import { step } from './pupil.ts';

const ID = 'last-train';
const CONTENT = contentOf(ID);
const [BEST] = knownPaths(ID, 0) as [KnownPath];

/** The same scene as if it followed another: however well it goes, it is never passed. */
const AFTER: Content = {
  ...CONTENT,
  playable: {
    ...CONTENT.playable,
    scenario: { ...CONTENT.playable.scenario, follows: { scenario: 'the-book', facts: {} } },
    program: { ...CONTENT.playable.program, follows: { scenario: 'the-book', facts: {} } },
  },
};

/** Plays the best path as an assessment; returns what a platform gets at the end. */
function filed(
  told: Partial<LmsPort['told']>,
  { first = false, content = CONTENT }: { first?: boolean; content?: Content } = {},
): Delivery | undefined {
  const got: Delivery[] = [];
  const put = (delivery: Delivery) => {
    got.push(delivery);
    return ok(undefined);
  };
  const standing = { complete: false, success: 'unknown' } as const;
  const launch = { learner: 'a', suspend: '', standing, records: true, ...told };
  const port: LmsPort = { told: launch, put, end: put };
  const sitting = openSitting(port, {
    scenario: ID,
    pass: 80,
    first,
    seconds: () => 1,
    tell: () => {},
  });
  const begun = startSession(content, { seed: BEST.seed, mode: 'assessment' }, ticking());
  if (!begun.ok) throw new Error(begun.error.code);
  while (step({ session: begun.value }, BEST.options, content));
  sitting.follow(begun.value.log, content);
  return got.at(-1);
}

const FAILED = { complete: true, success: 'failed', score: 40 } as const;

test('the best finished run counts, unless the package says that the first one does', () => {
  expect(filed({ standing: FAILED })).toMatchObject({ success: 'passed', score: BEST.shown });
  expect(filed({ standing: FAILED }, { first: true })).toMatchObject(FAILED);
});

test('a first run that was only read, or practiced, is none that counts', () => {
  const standing = { complete: true, success: 'unknown' } as const;
  expect(filed({ standing }, { first: true })).toMatchObject({ success: 'passed' });
});

test('a platform with a mark of its own gets no score above it of a run that is not passed', () => {
  expect(filed({}, { content: AFTER })).toMatchObject({ success: 'unknown', score: BEST.shown });
  expect(filed({ pass: 50 }, { content: AFTER })?.score).toBeUndefined();
  expect(filed({ pass: 50 })).toMatchObject({ success: 'passed', score: BEST.shown });
});

test('a mark that is none is passed over for that of the package', () => {
  expect(filed({ pass: 'high' })).toMatchObject({ success: 'passed', score: BEST.shown });
  expect(filed({ pass: 100 })).toMatchObject({ success: 'failed' });
});
