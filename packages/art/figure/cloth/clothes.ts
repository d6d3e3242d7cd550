import { line, outline, type Pt, tube } from '../pen/line.ts';
import { inkOf, lit, type Pen } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import { type Cut, corner, openCut, SIDES } from './tailor.ts';
import { TOPS } from './tops.ts';
import { type Torso, trunk } from './torso.ts';

function folds({ at, dark, pen, person, torso }: Cut): string {
  const { frame, age } = person;
  const bust = age < 18 ? 0 : (frame.bust ?? 0);
  const { left, right } = torso;
  const { waist } = frame;
  const chest: Pt[][] = [
    [at(-left * 0.66, 158), at(-left * 0.5, 192), at(-left * 0.3, 200)],
    [at(right * 0.66, 168), at(right * 0.5, 203), at(right * 0.26, 214)],
  ];
  const lines: Pt[][] = [
    ...(age < 18 ? [] : chest),
    [at(-waist * 0.94, 296), at(-waist * 0.6, 318), at(-waist * 0.2, 322)],
    [at(waist * 0.96, 312), at(waist * 0.7, 336), at(waist * 0.3, 342)],
  ];
  if (person.sits) lines.push([at(-waist * 0.9, 372), at(0, 392), at(waist * 0.7, 376)]);
  const creases = lines.map((fold) => pen.patch(tube(fold, [0.6, 3.4, 0.4]), dark, 0.75));
  const below = outline([
    at(-62, 140),
    at(0, 160),
    at(62, 140),
    at(70, 158),
    at(0, 186),
    at(-70, 158),
  ]);
  return creases.join('') + (bust > 0 ? pen.patch(below, dark, 0.3 * bust) : '');
}

function lanyard({ at, clothes, ink, neck, pen }: Cut): string {
  if (clothes.lanyard === undefined) return '';
  const ribbon = lit(clothes.lanyard, pen.lamp);
  const sides = SIDES.map((s) =>
    pen.stroke(line([at(s * neck * 1.16, -50), at(s * 36, 90), at(s * 4, 200)]), ribbon, 6),
  );
  const [x, y] = at(0, 200);
  return (
    `${sides.join('')}<rect x="${x - 24}" y="${y}" width="48" height="62" rx="5" fill="${lit('#f1ece0', pen.lamp)}" stroke="${ink}" stroke-width="2.6"/>` +
    `<rect x="${x - 15}" y="${y + 12}" width="18" height="22" fill="${lit('#9fb3bd', pen.lamp)}"/>`
  );
}

/** The straps of a bag on the back. */
function straps({ person, pen, torso }: Cut): string {
  const colour = person.straps;
  if (colour === undefined) return '';
  const y = torso.shoulderY;
  return SIDES.map((s) => {
    const w = s * (s < 0 ? torso.left : torso.right);
    const d = outline([
      corner([w * 0.34, y - 40]),
      corner([w * 0.53, y - 40]),
      [w * 0.52, y + 96],
      corner([w * 0.98, y + 172]),
      corner([w * 0.98, y + 202]),
      [w * 0.36, y + 112],
    ]);
    return pen.shape(d, colour, { shadow: 8 });
  }).join('');
}

/** Headphones round the neck. */
function headphones({ at, neck, pen, person }: Cut): string {
  const colour = person.headphones;
  if (colour === undefined) return '';
  const band = line([
    at(-neck * 1.9, 26),
    at(-neck * 1.2, -6),
    at(0, 24),
    at(neck * 1.2, -6),
    at(neck * 1.9, 26),
  ]);
  const shells = SIDES.map((s) =>
    pen.shape(
      outline([
        at(s * neck * 1.5, 10),
        at(s * neck * 2.3, 18),
        at(s * neck * 2.4, 66),
        at(s * neck * 1.6, 76),
        at(s * neck * 1.3, 44),
      ]),
      colour,
      { shadow: 9 },
    ),
  );
  return pen.stroke(band, inkOf(colour, pen.lamp), 13) + shells.join('');
}

/** What somebody wears on the trunk, with collar and fastenings. */
export function drawClothes(person: Sitter, torso: Torso, pen: Pen): string {
  const cut = openCut(person, torso, pen);
  const { inside, over } = TOPS[person.clothes.kind](cut);
  const garment = pen.shape(outline(trunk(person, torso)), person.clothes.colour, {
    shadow: 26,
    inside: folds(cut) + inside + straps(cut) + lanyard(cut),
    rim: person.clothes.kind === 'back' ? 0 : 1,
  });
  return garment + over + headphones(cut);
}
