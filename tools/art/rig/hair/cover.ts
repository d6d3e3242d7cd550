import type { Form } from '../form/form.ts';
import { type Braids, braids } from './braids.ts';
import { type Close, close } from './close.ts';
import { type Crop, crop } from './crop.ts';
import { type Curls, curls } from './curls.ts';
import { type Curtain, curtain } from './curtain.ts';
import { type Hijab, hijab } from './hijab.ts';
import { type Locs, locs } from './locs.ts';
import type { Covering } from './scalp.ts';
import { type Tied, tied } from './tied.ts';
import type { Wisps } from './wisps.ts';

/** What somebody has on their head. */
export type Cover =
  | ({ readonly style: 'curls' } & Curls)
  | ({ readonly style: 'crop' } & Crop)
  | ({ readonly style: 'close' } & Close)
  | ({ readonly style: 'curtain' } & Curtain)
  | ({ readonly style: 'tied' } & Tied)
  | ({ readonly style: 'braids' } & Braids)
  | ({ readonly style: 'locs' } & Locs)
  | ({ readonly style: 'hijab' } & Hijab);

/** Makes it for a head. */
export function coverOf(cover: Cover, head: Form): Covering {
  switch (cover.style) {
    case 'curls':
      return curls(cover);
    case 'crop':
      return crop(cover);
    case 'close':
      return close(cover);
    case 'curtain':
      return curtain(cover);
    case 'tied':
      return tied(cover);
    case 'braids':
      return braids(cover);
    case 'locs':
      return locs(cover);
    case 'hijab':
      return hijab(cover, head);
  }
}

/** How the edge of the hair thins out over the skin; none where it hangs as a curtain. */
export function wispsOf(cover: Cover): Wisps | undefined {
  switch (cover.style) {
    case 'crop':
      return { length: 0.7, fall: 0.82 };
    case 'curls':
      return { length: 0.45, fall: 0.7 };
    case 'tied':
      return { length: 0.26, fall: 0.2 };
    case 'close':
    case 'braids':
    case 'locs':
      return { length: 0.22, fall: 0.6 };
    default:
      return undefined;
  }
}

/** How far below the eyes it reaches, in centimetres: what a picture of the head must show. */
export function reachOf(cover: Cover): number {
  switch (cover.style) {
    case 'hijab':
      return 29;
    case 'curtain':
      return Math.max(17, cover.length + 3);
    case 'braids':
      return 9 + cover.length * 1.15 + 1;
    case 'locs':
      return 3.5 + cover.length * 1.15 + 1;
    case 'tied':
      return cover.into === 'tail' ? 12 + (cover.length ?? 8) + 1 : 17;
    default:
      return 17;
  }
}
