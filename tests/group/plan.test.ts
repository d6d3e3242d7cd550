import { expect, test } from 'vitest';
import { PLAN_MINUTES } from '../../src/group/facts/setup.ts';
import {
  minutesBehind,
  momentsToTalk,
  plannedSteps,
  type SessionPlace,
  sessionPlan,
} from '../../src/group/views/plan.ts';

test.each(PLAN_MINUTES)(
  'a plan of %i minutes is shared out whole, a third of it to the debrief',
  (minutes) => {
    const { opening, scene, board, debrief } = sessionPlan(minutes, 15);
    expect(opening + scene + board + debrief).toBe(minutes);
    expect(debrief).toBe(minutes / 3);
  },
);

test('a plan says when a scene leaves too little time to talk', () => {
  expect(sessionPlan(45, 15)).toMatchObject({ scene: 20, talk: 5, short: true });
  expect(sessionPlan(90, 15)).toMatchObject({ scene: 50, talk: 35, short: false });
  expect(sessionPlan(45, 40).talk).toBe(0);
});

test('a session is on time through the whole span of a moment, then behind; before it, ahead', () => {
  const plan = sessionPlan(60, 15); // the scene runs from minute 5 to 35
  const third: SessionPlace = { step: 'scene', moment: 3, of: 6 }; // from 15 to 20
  expect([15, 18, 20].map((minute) => minutesBehind(plan, third, minute))).toEqual([0, 0, 0]);
  expect(minutesBehind(plan, third, 26)).toBe(6);
  expect(minutesBehind(plan, third, 10)).toBe(-5);
  const end: SessionPlace = { step: 'debrief', moment: 6, of: 6 };
  expect(minutesBehind(plan, end, 60)).toBe(0);
});

test.each(PLAN_MINUTES)('the steps of %i minutes follow each other and fill them', (minutes) => {
  const steps = plannedSteps(sessionPlan(minutes, 15), 6);
  expect(steps.map(({ step }) => step)).toEqual([
    'opening',
    ...Array.from({ length: 6 }, () => 'scene'),
    'board',
    'debrief',
  ]);
  expect(steps[0]?.from).toBe(0);
  for (const [at, { from }] of steps.entries()) {
    if (at > 0) expect(from).toBeCloseTo(steps[at - 1]?.to ?? 0);
  }
  expect(steps.at(-1)?.to).toBe(minutes);
});

test('a plan says at how many moments there is time to talk', () => {
  expect(momentsToTalk(sessionPlan(60, 21), 9)).toBe(3);
  expect(momentsToTalk(sessionPlan(120, 21), 9)).toBe(9);
});
