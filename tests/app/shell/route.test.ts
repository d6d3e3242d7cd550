import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRoute, parseRoute, type Route } from '../../../src/app/shell/route.ts';

const word = fc.string({ minLength: 1 });
const route = fc.oneof(
  fc.constant({ page: 'home' as const }),
  fc.constant({ page: 'certificate' as const }),
  fc.record({ page: fc.constant('scene' as const), scenario: word }),
  fc.record({
    page: fc.constantFrom('home' as const),
    cohort: fc.constantFrom('Spring & co', 'ü 2'),
    mode: fc.constantFrom('practice' as const, 'assessment' as const),
  }),
  fc.record({ page: fc.constant('reports' as const), record: fc.constant(undefined), key: word }),
  fc.record({
    page: fc.constant('play' as const),
    scenario: word,
    session: fc.option(word, { nil: undefined }),
  }),
  fc.record({ page: fc.constant('debrief' as const), session: word }),
  fc.record({ page: fc.constant('debrief' as const), session: word, beat: word }),
  fc.record({ page: fc.constant('summary' as const), scenario: word }),
  fc.constant({ page: 'settings' as const }),
  fc.constant({ page: 'steps' as const }),
  fc.constant({ page: 'guide' as const, chapter: undefined, part: undefined }),
  fc.record({
    page: fc.constant('guide' as const),
    chapter: word,
    part: fc.option(word, { nil: undefined }),
  }),
  fc.record({ page: fc.constant('screen' as const), code: word }),
  fc.record({ page: fc.constant('join' as const), code: fc.option(word, { nil: undefined }) }),
  fc.oneof(
    fc.constant({ page: 'room' as const, code: undefined, key: undefined }),
    fc.record({
      page: fc.constant('room' as const),
      code: word,
      key: fc.option(word, { nil: undefined }),
    }),
  ),
  fc.constant({ page: 'instructor' as const, scenario: undefined }),
  fc.record({
    page: fc.constant('instructor' as const),
    scenario: word,
    work: fc.constantFrom('health' as const, 'outreach' as const),
    minutes: fc.constantFrom(60 as const, 120 as const),
    place: word,
  }),
  fc.constant({ page: 'record' as const }),
  fc.constant({ page: 'studio' as const, trying: 'frame' as const }),
  fc.record({ page: fc.constant('reports' as const), record: word }),
  fc.constant({ page: 'agree' as const }),
  fc.record({ page: fc.constant('reports' as const), record: fc.option(word, { nil: undefined }) }),
);

test('an address leads back to its route, whatever an id holds', () => {
  fc.assert(
    fc.property(route, (one) => {
      expect(parseRoute(makeRoute(one))).toEqual(one);
    }),
  );
});

test.each<[string, Route['page']]>([
  ['', 'home'],
  ['#', 'home'],
  ['#/', 'home'],
  ['#/play/platform-four', 'play'],
  ['#/play', 'unknown'],
  ['#/settings', 'settings'],
  ['#/record', 'record'],
  ['#/record/more', 'unknown'],
  ['#/reports', 'reports'],
  ['#/reports/in/a-key', 'reports'],
  ['#/reports/in', 'unknown'],
  ['#/reports/record/a', 'reports'],
  ['#/reports/rest', 'unknown'],
  ['#/settings/more', 'unknown'],
  ['#/guide', 'guide'],
  ['#/guide/', 'guide'],
  ['#/nothing', 'unknown'],
  ['#/play/%E0%A4%A', 'unknown'],
])('%s is the page %s', (hash, page) => {
  expect(parseRoute(hash).page).toBe(page);
});

test('a trainer’s link names a group, trimmed and not too long', () => {
  expect(parseRoute('#/?cohort=%20Spring%20')).toEqual({ page: 'home', cohort: 'Spring' });
  const long = parseRoute(`#/?cohort=${'x'.repeat(200)}`);
  expect(long.page === 'home' && long.cohort?.length).toBe(60);
  expect(parseRoute('#/?cohort=')).toEqual({ page: 'home' });
  const study = { page: 'scene', scenario: 'benny', mode: 'assessment', code: 'P 1' } as const;
  expect(parseRoute(makeRoute(study))).toEqual(study);
});
