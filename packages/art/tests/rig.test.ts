import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { CAST, SCENES } from '../cast/cast.ts';
import { HANNAH } from '../cast/last-train.ts';
import { BREE } from '../cast/one-ten-am.ts';
import { BEA, ELI } from '../cast/platform-four.ts';
import { KYLE } from '../cast/the-book.ts';
import { ILIE } from '../cast/waiting-room-three.ts';
import { canvasOf, drawFigure, drawHead, eyesOf } from '../figure/figure.ts';
import { mapHead } from '../figure/head/head-map.ts';
import { DRAWN_MOODS, MOOD_NAMES, type MoodName } from '../figure/head/moods.ts';
import { outline, type Pt, place, sample } from '../figure/pen/line.ts';
import { inkOf, type Lamp, lit, shaded } from '../figure/pen/pen.ts';
import type { Sitter } from '../figure/person.ts';
import { page } from '../raster.ts';
import { moodsSeen, posesAsked } from '../seen.ts';

const { lamp } = CAST['platform-four'];

const grey = (hex: string): number =>
  [1, 3, 5].reduce((sum, at) => sum + Number.parseInt(hex.slice(at, at + 2), 16), 0);

const EVERYBODY = SCENES.flatMap((scene) =>
  CAST[scene].people.map((person): [string, Sitter, Lamp] => [person.id, person, CAST[scene].lamp]),
);

/** The share of the canvas that a drawing covers. */
async function painted(person: Sitter, svg: string): Promise<number> {
  const { width, height } = canvasOf(person);
  const drawn = await sharp(Buffer.from(page(width, height, svg)))
    .resize(240)
    .png()
    .toBuffer();
  const { channels } = await sharp(drawn).stats();
  return (channels[3]?.mean ?? 0) / 255;
}

describe.each(EVERYBODY)('%s', (_, person, light) => {
  it('has a head and, in every pose, a body', async () => {
    expect(
      await painted(person, drawHead(person, DRAWN_MOODS.neutral, light, 'h')),
    ).toBeGreaterThan(0.02);
    for (const pose of Object.values(person.poses)) {
      const body = await painted(person, drawFigure(person, pose, light, 'b').body);
      expect(body).toBeGreaterThan(person.age < 18 ? 0.07 : 0.1);
    }
  });

  it('has a face of their own: no two people share all their bones', () => {
    const same = EVERYBODY.filter(
      ([id, other]) =>
        id !== person.id && JSON.stringify(other.skull) === JSON.stringify(person.skull),
    );
    expect(same.map(([id]) => id)).toEqual([]);
  });
});

describe('a head', () => {
  it('is the same picture every time', () => {
    const draw = (): string => drawHead(ELI, DRAWN_MOODS.wary, lamp, 'h');
    expect(draw()).toBe(draw());
  });

  it.each(MOOD_NAMES)('that is %s is another than every other', (mood: MoodName) => {
    const drawn = MOOD_NAMES.map((one) => drawHead(ELI, DRAWN_MOODS[one], lamp, 'h'));
    expect(drawn.filter((one) => one === drawHead(ELI, DRAWN_MOODS[mood], lamp, 'h'))).toHaveLength(
      1,
    );
  });

  it('can shut its eyes; they stay where they were', () => {
    const shut = { ...DRAWN_MOODS.tired, lid: 0 };
    expect(drawHead(ELI, shut, lamp, 'h')).not.toBe(drawHead(ELI, DRAWN_MOODS.tired, lamp, 'h'));
    expect(eyesOf(ELI, shut)).toEqual(eyesOf(ELI, DRAWN_MOODS.tired));
  });
});

describe('a young head', () => {
  /** How the fold beside the mouth of somebody who laughs begins in the drawing. */
  const foldOf = (person: Sitter): string => {
    const { nose = 1 } = person.skull;
    const [x, y] = mapHead(person, DRAWN_MOODS.amused).face(25, 50 + 50 * (nose - 1));
    return `M${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}C`;
  };
  const laughing = (person: Sitter): string => drawHead(person, DRAWN_MOODS.amused, lamp, 'h');

  it.each(EVERYBODY.filter(([, { age }]) => age < 18))(
    'of %s laughs without a fold',
    (_, person) => {
      expect(laughing(person).includes(foldOf(person))).toBe(false);
    },
  );

  it.each(EVERYBODY.filter(([, { age }]) => age < 18))(
    'of %s is short below the eyes',
    (_, person) => {
      const chinOf = (one: Sitter): number => mapHead(one, DRAWN_MOODS.neutral).face(0, 120)[1];
      expect(chinOf(person)).toBeLessThan(chinOf({ ...person, age: 18 }) * 0.92);
    },
  );

  it('gets its fold with the years', () => {
    const grown: Sitter = { ...BREE, age: 40 };
    expect(laughing(grown).includes(foldOf(grown))).toBe(true);
  });
});

describe('a head in a scarf', () => {
  it('has one skin above and below the eyes: no shadow ends across it', async () => {
    const { width, height, eyes } = canvasOf(BEA);
    const svg = page(width, height, drawHead(BEA, DRAWN_MOODS.neutral, lamp, 'h'));
    const { data, info } = await sharp(Buffer.from(svg))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const map = mapHead(BEA, DRAWN_MOODS.neutral);
    const { scale = 1 } = BEA;
    const redAt = (x: number, y: number): number => {
      const [u, v] = map.face(x, y);
      const [left, top] = [Math.round(eyes[0] + u * scale), Math.round(eyes[1] + v * scale)];
      return data[(top * info.width + left) * info.channels] ?? 0;
    };
    expect(Math.abs(redAt(0, -50) - redAt(20, 100))).toBeLessThan(10);
  });
});

describe('a body', () => {
  it('lays hands before the head only where they are held to it', () => {
    const handsOf = (person: Sitter, pose: 'rest' | 'own'): string =>
      drawFigure(person, person.poses[pose] ?? person.poses.rest, lamp, 'b').before;
    expect(handsOf(HANNAH, 'own')).not.toBe('');
    expect(handsOf(HANNAH, 'rest')).toBe('');
    expect(handsOf(ELI, 'own')).toBe('');
  });

  it('runs its sleeves into the shoulders: no line goes round the upper end of an arm', async () => {
    const { width, height, eyes } = canvasOf(KYLE);
    const light = CAST['the-book'].lamp;
    const svg = page(width, height, drawFigure(KYLE, KYLE.poses.rest, light, 'b').body);
    const { data, info } = await sharp(Buffer.from(svg))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const cloth = grey(lit(KYLE.clothes.colour, light));
    const ink = grey(inkOf(KYLE.clothes.colour, light));
    for (const side of [-1, 1]) {
      for (let x = 70; x < 120; x += 1) {
        const at = ((eyes[1] + 245) * info.width + eyes[0] + side * x) * info.channels;
        const sum = [0, 1, 2].reduce((all, c) => all + (data[at + c] ?? 0), 0);
        expect(sum, `${side * x}`).toBeGreaterThan((cloth + ink) / 2);
      }
    }
  });

  it('wraps a hand plainly: nothing else is drawn of an injury', () => {
    const { rest } = ILIE.poses;
    expect(rest.left).toMatchObject({ thing: 'towel' });
    expect(drawFigure(ILIE, rest, lamp, 'b').body).toContain(lit('#ece7da', lamp));
  });
});

describe('light', () => {
  const spread = (hex: string): number => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    return (Math.max(...parts) - Math.min(...parts)) / Math.max(...parts);
  };

  it.each(EVERYBODY)(
    'never greys the skin of %s in the shadow, and ink is darker still',
    (_, person, light) => {
      const dark = shaded(person.skin, light);
      expect(grey(dark)).toBeLessThan(grey(lit(person.skin, light)));
      expect(grey(inkOf(person.skin, light))).toBeLessThan(grey(dark));
      expect(spread(dark)).toBeGreaterThan(spread(lit(person.skin, light)) * 0.85);
    },
  );
});

describe('lines', () => {
  it('pass through the points they are given', () => {
    const points: Pt[] = [
      [0, 0],
      [10, 5],
      [20, -5],
      [30, 0],
    ];
    const along = sample(points, 4);
    points.forEach(([x, y], index) => {
      expect(along[index * 4]?.[0]).toBeCloseTo(x, 9);
      expect(along[index * 4]?.[1]).toBeCloseTo(y, 9);
    });
    expect(outline(points)).toMatch(/^M0 0C.*Z$/);
  });

  it('are turned, scaled and moved, and corners stay corners', () => {
    const [moved] = place([[10, 0, 'corner']], { at: [5, 5], turn: 90, scale: 2 });
    expect(moved?.[0]).toBeCloseTo(5, 9);
    expect(moved?.[1]).toBeCloseTo(25, 9);
    expect(moved?.[2]).toBe('corner');
  });
});

describe('what a story shows', () => {
  const story = [
    'Hm. # who: ray # mood: amused',
    'No. # who: ray-b # mood: wary # pose: closed',
    'She holds the cup. # pose: own',
  ];

  it.each<[string, readonly MoodName[]]>([
    ['ray', ['neutral', 'amused']],
    ['ray-b', ['neutral', 'wary']],
    ['nobody', ['neutral']],
  ])('are the moods on the lines of %s', (who, moods) => {
    expect(moodsSeen(story.join('\n'), who)).toEqual(moods);
  });

  it('are moods in one order', () => {
    const all = MOOD_NAMES.toReversed().map((mood) => `x # who: a # mood: ${mood}`);
    expect(moodsSeen(all.join('\n'), 'a')).toEqual(MOOD_NAMES);
  });

  it('are the poses of who speaks, and of the person on narrated lines', () => {
    expect(posesAsked(story.join('\n'), 'eli')).toEqual([
      { who: 'ray-b', stance: 'closed' },
      { who: 'eli', stance: 'own' },
    ]);
  });
});
