import { expect, test, vi } from 'vitest';
import { parseRoute } from '../../../src/app/shell/route.ts';
import { closedSceneAt } from '../../../src/app/texts/closed.ts';

vi.mock('virtual:unscripted/closed', () => ({
  closed: { 'night-bus': { title: 'Night Bus', missing: ['child-protection'], hashes: {} } },
}));

test.each([
  'scene/night-bus',
  'play/night-bus',
  'play/night-bus/run',
  'summary/night-bus',
  'instructor/night-bus',
])('#/%s of a closed scene leads to the page that says why', (address) => {
  expect(closedSceneAt(parseRoute(`#/${address}`))).toMatchObject({ title: 'Night Bus' });
});

test.each(['', 'instructor', 'scene/day-bus', 'scene/constructor', 'review/night-bus', 'room'])(
  '#/%s leads to its own page',
  (address) => {
    expect(closedSceneAt(parseRoute(`#/${address}`))).toBeUndefined();
  },
);
