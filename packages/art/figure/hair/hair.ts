import type { HeadMap } from '../head/head-map.ts';
import type { Pen } from '../pen/pen.ts';
import type { Sitter } from '../person.ts';
import { cloud } from './cloud.ts';
import { cropped, pixie } from './cropped.ts';
import { curtain } from './curtain.ts';
import type { HairPicture } from './hairline.ts';
import { scarf } from './scarf.ts';
import { tied } from './tied.ts';

/** The hair of somebody on a head that is turned. */
export function drawHair(person: Sitter, map: HeadMap, pen: Pen): HairPicture {
  const { style } = person.hair;
  if (style === 'bald') return { behind: '', front: '', shadow: '' };
  if (style === 'bob') return curtain(person, map, pen, 0);
  if (style === 'waves') return curtain(person, map, pen, 7);
  if (style === 'long') return curtain(person, map, pen, 5);
  if (style === 'cloud') return cloud(person, map, pen);
  if (style === 'scarf') return scarf(person, map, pen);
  if (style === 'pixie') return pixie(person, map, pen);
  if (['bun', 'puff', 'tail', 'braids'].includes(style)) return tied(person, map, pen);
  return cropped(person, map, pen);
}
