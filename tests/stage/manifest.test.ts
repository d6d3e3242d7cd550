import { describe, expect, test } from 'vitest';
import { MOODS } from '../../src/core/scenario/line/line.ts';
import { decodeManifest, facesOf, filesOf, hasSeats } from '../../src/stage/manifest.ts';
import { handsAt } from '../../src/stage/scene/life.ts';
import { STAGE_JSON } from './fixture.ts';

type Json = { [key: string]: unknown };

/** The fixture with one value, at a dotted path, set to something else. */
function changed(path: string, value: unknown): Json {
  const copy = structuredClone(STAGE_JSON) as unknown as Json;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce((at, key) => at[key] as Json, copy);
  holder[last] = value;
  return copy;
}

describe('decodeManifest', () => {
  test('reads a place and its people', () => {
    const decoded = decodeManifest(STAGE_JSON);
    expect(decoded).toMatchObject({
      ok: true,
      value: {
        frame: { width: 400, height: 300 },
        layers: [{ id: 'far' }, {}, {}, { y: 270, size: { height: 30 } }],
        people: {
          eli: {
            eyeLine: 60,
            poses: { rest: { head: { x: 0, y: 0 } }, closed: { head: { y: 4 } } },
            away: { wary: { x: 80, size: { width: 40 } } },
          },
        },
      },
    });
  });

  test('takes one blink for every mood', () => {
    const decoded = decodeManifest(STAGE_JSON);
    expect(decoded.ok && Object.keys(decoded.value.people.eli?.blinks ?? {})).toEqual(MOODS);
  });

  test.each([
    ['frame', undefined, 'frame'],
    ['frame.width', 0, 'frame.width'],
    ['layers', {}, 'layers'],
    ['layers.1.file', '../secret.svg', 'layers[1].file'],
    ['layers.1.file', 'https://example.org/a.svg', 'layers[1].file'],
    ['layers.0.depth', 'far', 'layers[0].depth'],
    ['life.0.panes.0.height', Number.NaN, 'life[0].panes[0].height'],
    ['life.0.kind', 'snow', 'life[0].kind'],
    ['life.0', { kind: 'drum', x: 1, y: 2 }, 'life[0].radius'],
    ['lamp', [], 'lamp'],
    ['clock.time', '9:40 PM', 'clock.time'],
    ['views.van.layers', [], 'views.van.layers'],
    ['views.van.seats', false, 'views.van.seats'],
    ['people.eli.heads', { wary: 'a.svg' }, 'people.eli.heads.neutral'],
    ['people.eli.heads.scared', 'a.svg', 'people.eli.heads'],
    ['people.eli.heads.wary', 7, 'people.eli.heads.wary'],
    ['people.eli.poses', { closed: { body: 'a.svg' } }, 'people.eli.poses.rest'],
    ['people.eli.poses.dancing', { body: 'a.svg' }, 'people.eli.poses'],
    ['people.eli.poses.rest.body', 7, 'people.eli.poses.rest.body'],
    ['people.eli.anchor', null, 'people.eli.anchor'],
    ['people.eli.eyeLine', '60', 'people.eli.eyeLine'],
    ['people.eli.shoe', 'a.svg', 'people.eli.shoe'],
  ])('refuses %s = %o and says where', (path, value, at) => {
    expect(decodeManifest(changed(path, value))).toMatchObject({ ok: false, error: { path: at } });
  });

  test.each([undefined, null, 7, 'stage', []])('refuses %o', (value) => {
    expect(decodeManifest(value)).toMatchObject({ ok: false, error: { path: '' } });
  });

  test('names every file once', () => {
    const decoded = decodeManifest(STAGE_JSON);
    const files = decoded.ok ? filesOf(decoded.value) : [];
    expect(files).toHaveLength(4 + 1 + 1 + 5 + MOODS.length + 2);
    expect(new Set(files).size).toBe(files.length);
  });
});

test('people have their seats in the first view, and in another one that says so', () => {
  const van = { ...STAGE_JSON.views.van, seats: true };
  const decoded = decodeManifest({ ...STAGE_JSON, views: { ...STAGE_JSON.views, evening: van } });
  if (!decoded.ok) throw new Error(decoded.error.path);
  const seated = ['main', 'van', 'evening'].filter((view) => hasSeats(decoded.value, view));
  expect(seated).toEqual(['main', 'evening']);
});

test('the hands of a clock point where the time is', () => {
  const face = { x: 100, y: 100, radius: 50, time: '00:00' };
  const tips = handsAt(face, '21:00').map(({ to }) => to.map(Math.round));
  expect(tips).toEqual([
    [77, 100],
    [100, 65],
  ]);
});

describe('facesOf', () => {
  const { eli } = STAGE_JSON.people;
  const both = { ...STAGE_JSON, people: { eli, 'eli-2': { ...eli, eyeLine: 61 }, bea: eli } };
  const decoded = decodeManifest(both);
  const eyes = (looks: 0 | 1) => {
    if (!decoded.ok) throw new Error(decoded.error.path);
    const { people } = facesOf(decoded.value, looks);
    return Object.fromEntries(Object.entries(people).map(([id, art]) => [id, art.eyeLine]));
  };

  test('gives everybody the first face', () => {
    expect(eyes(0)).toEqual({ eli: 60, bea: 60 });
  });

  test('gives the second face to those who have one', () => {
    expect(eyes(1)).toEqual({ eli: 61, bea: 60 });
  });
});
