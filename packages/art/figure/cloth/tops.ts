import { mix } from '../../rig/ink/colour.ts';
import { line, outline } from '../pen/line.ts';
import { lit } from '../pen/pen.ts';
import {
  bareThroat,
  buttons,
  type Cut,
  collar,
  corner,
  hood,
  lapels,
  openFront,
  pocket,
  roundNeck,
  SIDES,
  seam,
} from './tailor.ts';

/** What is on a garment: `inside` is cut at its edge, `over` lies on it. */
export interface Trim {
  readonly inside: string;
  readonly over: string;
}

const DARKER = '#14161c';
const INNER = '#d9d2c3';
const lighter = (colour: string): string => mix(colour, '#ffffff', 0.06);

function hoodie(cut: Cut): Trim {
  const { at, clothes, ink, pen } = cut;
  const pouch = line([at(-110, 330), at(-70, 250), at(70, 250), at(110, 330)]);
  return {
    inside: pen.stroke(pouch, ink, 3, 0.8),
    over: roundNeck(cut, 10, clothes.inner ?? INNER) + hood(cut, clothes.colour, 160),
  };
}

function sweatshirt(cut: Cut): Trim {
  const { at, clothes, pen } = cut;
  const patch = outline([at(-26, 120), at(0, 102), at(26, 120), at(18, 148), at(-18, 148)]);
  return {
    inside: clothes.mark ? pen.patch(patch, lit(clothes.mark, pen.lamp), 0.85) : '',
    over: roundNeck(cut, 26, mix(clothes.colour, DARKER, 0.15)),
  };
}

function jacket(cut: Cut): Trim {
  const { clothes, torso } = cut;
  const front = openFront(cut, clothes.inner ?? INNER, 36);
  return {
    inside:
      front + pocket(cut, torso.right * 0.32, 150) + pocket(cut, -torso.right * 0.32 - 58, 150),
    over: roundNeck(cut, 2, clothes.inner ?? INNER) + collar(cut, clothes.colour, 64),
  };
}

function denim(cut: Cut): Trim {
  const { at, clothes, ink, pen, torso } = cut;
  const yoke = SIDES.map((s) =>
    pen.stroke(line([at(s * 100, 128), at(s * 52, 128)]), ink, 2.4, 0.7),
  );
  return {
    inside:
      openFront(cut, clothes.inner ?? INNER, 44) +
      pocket(cut, torso.right * 0.32, 150) +
      pocket(cut, -torso.right * 0.32 - 58, 150) +
      buttons(cut, -58, 110, 74) +
      yoke.join(''),
    over: roundNeck(cut, 10, clothes.inner ?? INNER) + hood(cut, clothes.inner ?? INNER, 176),
  };
}

function blazer(cut: Cut): Trim {
  const { at, clothes, neck, pen } = cut;
  const points = SIDES.map((s) =>
    pen.shape(
      outline([
        corner(at(s * neck, -46)),
        corner(at(s * neck * 1.5, 0)),
        corner(at(s * 34, 54)),
        corner(at(s * 4, 22)),
      ]),
      clothes.inner ?? INNER,
      { shadow: 5, line: 2.2 },
    ),
  );
  return {
    inside: openFront(cut, clothes.inner ?? INNER, 30),
    over: bareThroat(cut, 24, 0.95) + points.join('') + lapels(cut, clothes.colour),
  };
}

function cardigan(cut: Cut): Trim {
  const { at, clothes, dark, foot, neck, pen } = cut;
  const bands = SIDES.map((s) =>
    pen.stroke(
      line([
        at(s * neck * 1.35, -34),
        at(s * (neck * 0.95 + 20), 90),
        at(s * 60, 240),
        at(s * 60, foot),
      ]),
      dark,
      7,
      0.9,
    ),
  );
  return {
    inside: openFront(cut, clothes.inner ?? INNER, 52) + buttons(cut, -62, 200, 62),
    over: roundNeck(cut, 30, clothes.inner ?? INNER) + bands.join(''),
  };
}

const scrubs = (cut: Cut): Trim => ({
  inside: pocket(cut, -cut.torso.left * 0.62, 160, 54),
  over: bareThroat(cut, 74, 1.02),
});

function polo(cut: Cut): Trim {
  const { at, clothes, pen, torso } = cut;
  const x = torso.right * 0.26;
  const mark = outline([at(x, 128), at(x + 40, 128), at(x + 40, 152), at(x, 152)]);
  return {
    inside:
      seam(cut, -9) +
      (clothes.mark ? pen.patch(mark, lit(clothes.mark, pen.lamp), 0.9) : '') +
      buttons(cut, 0, 44, 34, 2),
    over: bareThroat(cut, 30, 1.05) + collar(cut, lighter(clothes.colour), 56),
  };
}

function uniform(cut: Cut): Trim {
  const { at, clothes, ink, pen, torso } = cut;
  const [x, y] = at(torso.right * 0.3 + 33, 96);
  const [u, v] = at(-torso.left * 0.3 - 60, 84);
  const badge =
    `<path d="M${x - 15} ${y - 18}l15 -6l15 6v17c0 13 -8 19 -15 22c-7 -3 -15 -9 -15 -22z" fill="#c9a34e" stroke="#4a3820" stroke-width="2.4"/>` +
    `<circle cx="${x}" cy="${y - 1}" r="6" fill="#e6cc84"/>`;
  const plate = `<rect x="${u}" y="${v}" width="52" height="14" rx="3" fill="${lit('#c9a34e', pen.lamp)}" stroke="${ink}" stroke-width="2"/>`;
  return {
    inside:
      seam(cut, 0) +
      buttons(cut, 0, 90, 84) +
      pocket(cut, torso.right * 0.3, 130, 66) +
      pocket(cut, -torso.left * 0.3 - 66, 130, 66) +
      badge +
      plate,
    over: bareThroat(cut, 26, 1) + collar(cut, clothes.colour, 58),
  };
}

const shirt = (cut: Cut): Trim => ({
  inside: seam(cut, 0) + buttons(cut, 0, 70, 80) + pocket(cut, cut.torso.right * 0.3, 140, 60),
  over: bareThroat(cut, 44, 1.05) + collar(cut, lighter(cut.clothes.colour), 58),
});

/** Any garment from behind: a plain collar. */
function back({ at, clothes, neck, pen }: Cut): Trim {
  const rim = [-1.22, 0, 1.22].map((k) => at(neck * k, k === 0 ? -28 : -44));
  const foot = [1.4, 0, -1.4].map((k) => at(neck * k, k === 0 ? -2 : -24));
  const colour = mix(clothes.colour, DARKER, 0.15);
  return { inside: '', over: pen.shape(outline([...rim, ...foot]), colour, { shadow: 5 }) };
}

/** How each kind of garment is trimmed. */
export const TOPS = {
  hoodie,
  sweatshirt,
  jacket,
  raincoat: jacket,
  denim,
  blazer,
  cardigan,
  scrubs,
  polo,
  uniform,
  shirt,
  back,
} satisfies { readonly [kind: string]: (cut: Cut) => Trim };

/** A kind of garment. */
export type ClothesKind = keyof typeof TOPS;
