import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MOODS } from '../../src/core/line.ts';
import { decodeManifest, filesOf } from '../../src/stage/manifest.ts';
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
        people: { eli: { eyeLine: 60, away: { wary: { x: 80, size: { width: 40 } } } } },
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
    ['window.0.height', Number.NaN, 'window[0].height'],
    ['lamp', [], 'lamp'],
    ['people.eli.heads', { wary: 'a.svg' }, 'people.eli.heads.neutral'],
    ['people.eli.heads.scared', 'a.svg', 'people.eli.heads'],
    ['people.eli.heads.wary', 7, 'people.eli.heads.wary'],
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
    expect(files).toHaveLength(4 + 1 + MOODS.length + 2);
    expect(new Set(files).size).toBe(files.length);
  });
});

test('the manifest of Platform Four can be read', () => {
  const text = readFileSync('assets/stage/platform-four/stage.json', 'utf8');
  const decoded = decodeManifest(JSON.parse(text));
  expect(decoded.ok ? Object.keys(decoded.value.people) : decoded.error).toContain('eli');
});
