import { expect, test } from 'vitest';
import { scoreOfRun } from '../../src/core/scoring/score.ts';
import { manifestOf } from '../../src/lms/package/manifests.ts';
import { packageFiles } from '../../src/lms/package/platform-package.ts';
import { rebuilt } from '../../src/lms/suspend/rebuilt.ts';
import { readSuspend, suspendText } from '../../src/lms/suspend/suspend.ts';
import type { Content } from '../../src/session/play/content.ts';
import { contentOf } from '../content.ts';
import { begin } from '../session/drive.ts';
import { SECOND } from '../session/second.ts';
import { fresh, unitOf, verbs } from './cmi5/cmi5-unit.ts';
import { strictPlatform } from './cmi5/strict-platform.ts';
import { type KnownPath, knownPaths } from './paths.ts';
import { openUnit, step } from './pupil.ts';
import { deskOf, KIND_12, KIND_2004 } from './strict/desk.ts';

const first = contentOf('platform-four');
const follows = { scenario: 'quarter-to-one', facts: {} };
const [best] = knownPaths('platform-four', 0) as [KnownPath];

/** A whole scenario as if it followed another: its best path would pass as a first contact. */
const after: Content = {
  ...first,
  playable: {
    ...first.playable,
    scenario: { ...first.playable.scenario, follows },
    program: { ...first.playable.program, follows },
  },
};

test.each([
  ['SCORM 1.2', KIND_12],
  ['SCORM 2004', KIND_2004],
])('%s: a second contact played as well as can be is completed, without success', (_, kind) => {
  const desk = deskOf(kind);
  const unit = openUnit(kind, desk.open(), after, best);
  while (step(unit, best.options, after));
  void unit.sitting.end();
  const state = unit.session.log.state();
  const { shown, passed } = scoreOfRun(state, after.rubric);
  expect({ shown, passed }).toEqual({ shown: best.shown, passed: false });
  expect(desk.held()).toMatchObject({ complete: true, success: 'unknown' });
  expect(desk.violations()).toEqual([]);
});

test('cmi5: it is completed, and neither passed nor failed', async () => {
  const held = fresh();
  const platform = strictPlatform(held, {});
  const { sitting, go } = await unitOf(platform, best, after);
  await go(99);
  await sitting.end();
  expect(platform.violations).toEqual([]);
  const said = verbs(held.statements);
  expect(said.filter((verb) => verb !== 'answered')).toEqual([
    'initialized',
    'completed',
    'terminated',
  ]);
});

const UNITS = [
  { scenario: 'one', title: 'One', about: 'First.' },
  { scenario: 'two', title: 'Two', about: 'Second.', followUp: true },
] as const;

test('cmi5: completion is enough to move on from a second contact, even in an assessment', () => {
  const [, course] = manifestOf(UNITS, [], { platform: 'cmi5', pass: 70, mode: 'assessment' });
  const rules = [...course.matchAll(/moveOn="(\w+)"( masteryScore="[^"]*")?/g)];
  expect(rules.map(([, done, mark]) => [done, mark !== undefined])).toEqual([
    ['CompletedAndPassed', true],
    ['Completed', false],
  ]);
});

test('the page of a second contact says how it begins, and no other page does', () => {
  const game = new Map([['index.html', new TextEncoder().encode('<head></head>')]]);
  const files = packageFiles(game, UNITS, { platform: 'scorm12', pass: 70, met: 'harmed' });
  const said = files.flatMap(([, bytes]) => {
    const [, unit] = /name="unit" content="([^"]*)"/.exec(new TextDecoder().decode(bytes)) ?? [];
    return unit === undefined ? [] : [JSON.parse(unit.replaceAll('&quot;', '"')).met];
  });
  expect(said).toEqual([undefined, 'harmed']);
});

test.each([undefined, 'harmed'] as const)('a platform gives back how it began: %s', (met) => {
  const carried = met && ({ met, facts: {}, chosen: true } as const);
  const run = begin(SECOND, { seed: 3, mode: 'assessment', ...(carried && { carried }) });
  const kept = readSuspend(suspendText(run.log.facts()));
  const back = kept.ok ? rebuilt(kept.value, SECOND) : kept;
  const [began, faced] = back.ok ? back.value : [];
  expect(began).toMatchObject({ carried: run.log.state().began.carried });
  expect(faced).toMatchObject({ beat: run.log.state().turns[0]?.beat });
});
