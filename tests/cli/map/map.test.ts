import { describe, expect, test } from 'vitest';
import { layOut } from '../../../src/cli/map/layout.ts';
import { mapPage } from '../../../src/cli/map/page.ts';
import { mapPicture } from '../../../src/cli/map/picture.ts';
import { mapText, percent } from '../../../src/cli/map/text.ts';
import { toldVerdict, verdictNotes } from '../../../src/studio/told/verdict-text.ts';
import { wayKey } from '../../../src/verify/routes.ts';
import { verifyStory, verifyWithRoutes } from '../../../src/verify/verify.ts';
import { changed } from '../../verify/changed.ts';

const mapWith = (change: (ink: string) => string) =>
  verifyStory(changed('last-train', change), { states: 5000 }).map;

describe('the map of a scenario', () => {
  const map = mapWith((ink) => ink);

  test('has every beat and ending of the story, none dead', () => {
    expect(map.places.map(({ id }) => id)).toEqual([
      'B1',
      'R1',
      'B2',
      'T2',
      'B3',
      'R3',
      'B4',
      'B5',
      'R5',
      'B6',
      'T6',
      'E4',
      'E2',
      'E1',
      'E3',
      'E5',
    ]);
    expect(map.places.filter(({ dead, deadOptions }) => dead || deadOptions.length > 0)).toEqual(
      [],
    );
  });

  test('shares out all runs: what comes to a place goes on from it, and all end', () => {
    for (const { id, kind, share = 0 } of map.places) {
      const out = map.ways.filter(({ from }) => from === id);
      const sum = out.reduce((all, way) => all + (way.share ?? 0), 0);
      if (kind !== 'ending') expect(sum).toBeCloseTo(share, 9);
    }
    const ends = map.places.filter(({ kind }) => kind === 'ending');
    expect(ends.reduce((sum, { share = 0 }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  test('says where critical errors lead', () => {
    const wrong = map.ways.filter(({ errors }) => errors.length > 0);
    expect(wrong.map(({ from, to, errors }) => [from, to, ...errors])).toEqual([
      ['B1', 'R1', 'PROFILE'],
      ['B3', 'R3', 'COERCE'],
      ['B5', 'R5', 'EXPOSE'],
    ]);
  });

  test('is laid out on one sheet, no place over another', () => {
    const { width, height, placed } = layOut(map);
    for (const { x, y } of placed) {
      expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }
    const corners = placed.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(corners).size).toBe(placed.length);
  });

  test('is drawn with the same in words inside it', () => {
    const picture = mapPicture('last-train', map);
    expect(picture).toContain('role="img"');
    expect(picture).toContain('to R1 25 %, with PROFILE: step-away');
    expect(picture.match(/<rect /g)).toHaveLength(map.places.length + 1);
  });
});

test('dead parts are marked, with what they wait for', () => {
  const map = mapWith((ink) =>
    ink.replace('- b6.head_out: -> ', '- false: -> ').replace('+ [', '+ {pr > 99} ['),
  );
  expect(map.places.filter(({ dead }) => dead).map(({ id }) => id)).toEqual(['E3']);
  const said = mapText(map).join('\n');
  expect(said).toContain('E3 Moved along: no path comes here.\n  It waits for: false');
  expect(said).toMatch(/No path offers [\w-]+\./);
  expect(mapPicture('last-train', map)).toContain('no path comes here');
});

test('on a page each place and each critical error leads to its path, and back', () => {
  const verified = verifyWithRoutes(
    changed('last-train', (ink) => ink.replace('-> b3\n', '-> b5\n')),
    { states: 5000 },
  );
  const { report } = verified;
  const { map } = report;
  const routes = verified.routes();
  const verdicts = report.verdicts.map((verdict) => toldVerdict(verdict));
  const notes = verdictNotes(report, routes);
  const page = mapPage('last-train', { map, routes, verdicts, notes });
  const ids = new Set([...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
  const led = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
  const wrong = map.ways.filter(({ errors }) => errors.length > 0);
  expect(led.filter((id) => !ids.has(id))).toEqual([]);
  expect(led).toEqual(expect.arrayContaining(map.places.map(({ id }) => id)));
  expect(led).toEqual(expect.arrayContaining(wrong.map(({ from, to }) => `${from}-${to}`)));
  for (const { from, to, errors } of wrong) {
    const { steps = [], start } = routes.errors.get(wayKey(from, to)) ?? {};
    expect([steps.at(-1)?.beat, errors.length, start]).toEqual([from, 1, { seed: 0 }]);
  }
  expect(page).toContain('After decision 2 comes B5.');
  expect(page).toContain('<summary>The shortest path there</summary>');
  expect(page).toContain(`/?along=${encodeURIComponent('{"scenario":"last-train","run":')}`);
});

test.each([
  [0, '0 %'],
  [0.0004, 'under 0.1 %'],
  [0.3333, '33.3 %'],
  [1, '100 %'],
])('a share of %d', (share, said) => {
  expect(percent(share)).toBe(said);
});
