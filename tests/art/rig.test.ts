import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Manifest } from '../../art/manifest.ts';
import { CANVAS_VIEW } from '../../art/portrait.ts';
import { makeCanvas } from '../../art/rig/canvas.ts';
import { ELI } from '../../art/rig/cast.ts';
import { pictureHead } from '../../art/rig/head-picture.ts';
import { STATION_LIGHT } from '../../art/rig/light.ts';
import { between, MOOD_NAMES, MOODS, type MoodName } from '../../art/rig/moods.ts';
import { decodeManifest, filesOf } from '../../src/stage/manifest.ts';

const ASSETS = join(import.meta.dirname, '../../assets');
const STAGE = join(ASSETS, 'stage/platform-four');
const PICTURES = join(ASSETS, 'pictures');
const COARSE = 0.7; // cm between samples
const BUDGET = 1.6 * 1024 * 1024;
const STILL_BUDGET = 70 * 1024;

const drawn = new Map<MoodName, string>();

/** Eli's head in a mood, coarse. */
function draw(mood: MoodName): string {
  const canvas = makeCanvas(CANVAS_VIEW, 6);
  return pictureHead(ELI, MOODS[mood], STATION_LIGHT, canvas, COARSE, 'eli-').draw();
}

function drawnOnce(mood: MoodName): string {
  const svg = drawn.get(mood) ?? draw(mood);
  drawn.set(mood, svg);
  return svg;
}

const bytes = (folder: string): number =>
  readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);

const manifest = (): Manifest => JSON.parse(readFileSync(join(STAGE, 'stage.json'), 'utf8'));

describe('a head', () => {
  it('is the same picture every time', () => {
    expect(draw('wary')).toBe(drawnOnce('wary'));
  });

  it.each(MOOD_NAMES.filter((mood) => mood !== 'neutral'))('shows that it is %s', (mood) => {
    expect(drawnOnce(mood)).not.toBe(drawnOnce('neutral'));
  });

  it('can shut its eyes without moving anything else', () => {
    const canvas = makeCanvas(CANVAS_VIEW, 6);
    const head = pictureHead(ELI, MOODS.tired, STATION_LIGHT, canvas, COARSE, 'eli-');
    const open = head.draw();
    const shut = head.draw({ lid: -0.02 });
    expect(shut).not.toBe(open);
    expect(shut.slice(0, 2000)).toBe(open.slice(0, 2000));
  });
});

describe('the way from one mood to another', () => {
  it('begins at the first and ends at the second', () => {
    expect(between(MOODS.wary, MOODS.relieved, 0)).toEqual(MOODS.wary);
    const end = between(MOODS.wary, MOODS.relieved, 1);
    for (const [key, value] of Object.entries(MOODS.relieved)) {
      expect(end).toHaveProperty(key, expect.closeTo(value, 9));
    }
  });

  it('passes through the middle', () => {
    const half = between(MOODS.neutral, MOODS.amused, 0.5);
    expect(half.yaw).toBeCloseTo(MOODS.amused.yaw / 2, 9);
  });
});

describe('stage.json', () => {
  it('is what the stage reads', () => {
    expect(decodeManifest(manifest())).toMatchObject({ ok: true });
  });

  it('names files that exist, and no file is left over', () => {
    const decoded = decodeManifest(manifest());
    if (!decoded.ok) throw new Error('unreadable');
    const files = filesOf(decoded.value);
    for (const file of files) expect(existsSync(join(STAGE, file)), file).toBe(true);
    expect(
      readdirSync(STAGE)
        .filter((file) => file.endsWith('.webp'))
        .toSorted(),
    ).toEqual(files.toSorted());
  });

  it('has every mood of Eli', () => {
    expect(Object.keys(manifest().people.eli?.heads ?? {}).toSorted()).toEqual(
      MOOD_NAMES.toSorted(),
    );
  });

  it('keeps every texture on its canvas', () => {
    for (const { width, height, heads, blink, gazes } of Object.values(manifest().people)) {
      const textures = [heads, blink, gazes?.away ?? {}].flatMap((set) => Object.values(set));
      for (const { x, y, width: w, height: h } of textures) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + w).toBeLessThanOrEqual(width);
        expect(y + h).toBeLessThanOrEqual(height);
      }
    }
  });
});

describe('the files', () => {
  it('stay within the budget of the stage', () => {
    expect(bytes(STAGE)).toBeLessThanOrEqual(BUDGET);
  });

  it.each(['place', ...MOOD_NAMES])('has a small still: %s', (name) => {
    const { size } = statSync(join(PICTURES, `platform-four-${name}.webp`));
    expect(size).toBeLessThanOrEqual(STILL_BUDGET);
  });
});
