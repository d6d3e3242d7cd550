import { expect, test } from 'vitest';
import { stateOfLink } from '../../src/app/lms/lms-status.tsx';
import { ok } from '../../src/core/kernel/result.ts';
import type { Delivery, LmsPort } from '../../src/lms/port.ts';
import { momentName } from '../../src/lms/report.ts';
import { openSitting } from '../../src/lms/sitting.ts';
import { type Session, startSession } from '../../src/session/play/session.ts';
import { contentOf } from '../content.ts';
import { ticking } from '../session/drive.ts';
import { knownPaths } from './paths.ts';
import { step } from './pupil.ts';

const ID = 'last-train';
const CONTENT = contentOf(ID);
const [PATH] = knownPaths(ID, 0);

/** A platform whose kept place nobody can read, and what it gets. */
function platform() {
  const got: Delivery[] = [];
  const put = (delivery: Delivery) => {
    got.push(delivery);
    return ok(undefined);
  };
  const told = {
    learner: 'a',
    suspend: 'nothing of ours',
    standing: { complete: false, success: 'unknown' },
    records: true,
  } as const;
  const port: LmsPort = { told, put, end: put };
  const setup = { scenario: ID, pass: 70, seconds: () => 1, tell: () => {}, keepsPlace: false };
  return { got, sitting: openSitting(port, setup) };
}

function run(mode: 'practice' | 'assessment', steps: number): Session {
  const begun = startSession(CONTENT, { seed: PATH?.seed ?? 0, mode }, ticking());
  if (!begun.ok) throw new Error(begun.error.code);
  for (let at = 0; at < steps; at += 1) {
    if (!step({ session: begun.value }, PATH?.options ?? [], CONTENT)) break;
  }
  return begun.value;
}

test('a place that cannot be read stays while a finished run is read, and is replaced once one begins anew', () => {
  const { got, sitting } = platform();
  sitting.follow(run('practice', 99).log, CONTENT);
  expect(got.at(-1)?.suspend).toBeUndefined();
  const anew = run('practice', 2);
  sitting.follow(anew.log, CONTENT);
  expect(got.at(-1)?.suspend).toBeTypeOf('string');
});

test.each([
  ['practice', 'noted'],
  ['assessment', 'done'],
] as const)('after %s the line of the platform says: %s', (mode, state) => {
  const { sitting } = platform();
  sitting.follow(run(mode, 99).log, CONTENT);
  const link = {
    sitting,
    standing: () => ({ problem: undefined, done: sitting.outcome().complete, ended: false }),
  };
  expect(stateOfLink(link as Parameters<typeof stateOfLink>[0])).toBe(state);
});

test('a moment has one name, whoever plays and however often; its decision has one for each run', () => {
  const [first, second] = [4, 8].map((steps) => {
    const { got, sitting } = platform();
    sitting.follow(run('assessment', steps).log, CONTENT);
    return got.flatMap(({ answers }) => answers);
  });
  const names = second?.map(({ moment }) => momentName(moment)) ?? [];
  expect(names[0]).toBe('last-train.B1');
  expect(names.slice(0, first?.length)).toEqual(first?.map(({ moment }) => momentName(moment)));
});
