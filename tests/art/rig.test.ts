import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CAST, SCENES } from '../../tools/art/cast/cast.ts';
import { BREE_2 } from '../../tools/art/cast/one-ten-am.ts';
import { ELI } from '../../tools/art/cast/platform-four.ts';
import { CANVAS_VIEW } from '../../tools/art/portrait.ts';
import { page } from '../../tools/art/raster.ts';
import { pictureBody } from '../../tools/art/rig/body/body-picture.ts';
import type { Person } from '../../tools/art/rig/body/person.ts';
import { curve } from '../../tools/art/rig/hair/lock.ts';
import {
  HEAD_PARTS,
  type HeadPicture,
  pictureHead,
} from '../../tools/art/rig/head/head-picture.ts';
import { between, MOOD_NAMES, MOODS, type MoodName } from '../../tools/art/rig/head/moods.ts';
import { makeCanvas } from '../../tools/art/rig/ink/canvas.ts';
import type { Light } from '../../tools/art/rig/ink/light.ts';
import { LIGHTS } from '../../tools/art/rig/ink/light.ts';
import { moodsSeen } from '../../tools/art/seen.ts';

const COARSE = 0.9; // cm between samples
const canvas = makeCanvas(CANVAS_VIEW, 5);

/** A head in a mood, coarse. */
const draw = (person: Person, mood: MoodName, light: Light = LIGHTS.station): HeadPicture =>
  pictureHead(person, MOODS[mood], light, canvas, COARSE, `${person.id}-`);

/** The share of the drawing that a piece of it covers. */
async function painted(svg: string): Promise<number> {
  const { channels } = await sharp(Buffer.from(page(canvas.width, canvas.height, svg))).stats();
  return (channels[3]?.mean ?? 0) / 255;
}

const EVERYBODY = SCENES.flatMap((scene) =>
  CAST[scene].people.map((person): [string, Person, Light] => [
    person.id,
    person,
    CAST[scene].light,
  ]),
);

// Least share of the canvas that a part of a face takes up; a shaved head has no cover.
const LEAST = {
  skin: 0.02,
  eyes: 0.0008,
  nose: 0.00003,
  brows: 0.00012,
  mouth: 0.0003,
  cover: 0.004,
};

describe.each(EVERYBODY)('the face of %s', (_, person, light) => {
  const head = draw(person, 'neutral', light);
  const isShaved = person.cover.style === 'close' && person.cover.top === 0;

  it.each(HEAD_PARTS.filter((part) => part !== 'cover' || !isShaved))('has %s', async (part) => {
    expect(await painted(head.parts[part])).toBeGreaterThan(LEAST[part]);
  });
});

describe('a head', () => {
  it('is the same picture every time', () => {
    expect(draw(ELI, 'wary').draw()).toBe(draw(ELI, 'wary').draw());
  });

  it('can shut its eyes without moving anything else', () => {
    const head = draw(ELI, 'tired');
    const open = head.draw();
    const shut = head.draw({ lid: -0.02 });
    expect(shut).not.toBe(open);
    expect(shut.startsWith(head.parts.skin)).toBe(true);
    expect(shut.endsWith(head.parts.cover)).toBe(true);
  });
});

const strokes = (svg: string): number => svg.split('<path').length - 1;

describe('hair', () => {
  it('of a full beard is drawn one by one, of a shaved one not', () => {
    const skinOf = (kind: 'full' | 'shadow'): string =>
      draw({ ...ELI, beard: { kind, colour: '#4a3b31' } }, 'neutral').parts.skin;
    expect(strokes(skinOf('full'))).toBeGreaterThan(strokes(skinOf('shadow')) + 15);
  });

  it('thins out over the skin, unless it hangs before it', () => {
    const coverOf = (cover: Person['cover']): string =>
      draw({ ...ELI, cover }, 'neutral').parts.cover;
    const hanging = coverOf(BREE_2.cover);
    expect(strokes(coverOf(ELI.cover))).toBeGreaterThan(strokes(hanging) + 10);
  });

  it('hangs in a curve that passes through every point it is given', () => {
    const points = [
      [0, 0, 0],
      [2, 3, 1],
      [5, 4, -1],
      [6, 9, 0],
    ] as const;
    const line = curve(points, 4);
    expect(line).toHaveLength(13);
    points.forEach((point, index) => {
      point.forEach((value, axis) => {
        expect(line[index * 4]?.[axis]).toBeCloseTo(value, 9);
      });
    });
  });
});

describe('bodies', () => {
  const ONE_OF_EACH = [
    ...new Map(EVERYBODY.map((one) => [one[1].clothes.kind as string, one])).entries(),
  ];

  it.each(ONE_OF_EACH)(
    'in a %s cover the lower half of the canvas',
    async (_, [, person, light]) => {
      const body = pictureBody(person, light, canvas, COARSE, 'b-');
      expect(await painted(body)).toBeGreaterThan(0.22);
    },
  );
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

describe('the moods a story shows', () => {
  const story = ['Hm. # who: ray # mood: amused', 'No. # who: ray-b # mood: wary', 'She sits.'];

  it.each<[string, readonly MoodName[]]>([
    ['ray', ['neutral', 'amused']],
    ['ray-b', ['neutral', 'wary']],
    ['nobody', ['neutral']],
  ])('are those on the lines of %s', (who, moods) => {
    expect(moodsSeen(story.join('\n'), who)).toEqual(moods);
  });

  it('come in one order', () => {
    const all = MOOD_NAMES.toReversed().map((mood) => `x # who: a # mood: ${mood}`);
    expect(moodsSeen(all.join('\n'), 'a')).toEqual(MOOD_NAMES);
  });
});
