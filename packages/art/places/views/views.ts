import type { SceneId } from '../../cast/cast.ts';
import type { PaintPlace } from '../kit/place.ts';
import { officeAtSix } from '../office.ts';
import { byTheMap } from '../railway/by-the-map.ts';
import { backRoom } from './back-room.ts';
import { bench, benchAfter } from './bench.ts';
import { courthouse } from './courthouse.ts';
import { dryers } from './dryers.ts';
import { frontDesk } from './front-desk.ts';
import { hallway } from './hallway.ts';
import { livingRoom } from './living-room.ts';
import { lobby } from './lobby.ts';
import { sideDoor } from './side-door.ts';
import { stairs } from './stairs.ts';
import { stop } from './stop.ts';
import { van } from './van.ts';
import { wardHall } from './ward-hall.ts';

/** Where each story goes besides the place it opens in, by the names that its lines say. */
export const VIEWS: { readonly [S in SceneId]?: { readonly [name: string]: PaintPlace } } = {
  'platform-four': { van, 'back-room': backRoom },
  'quarter-to-one': { 'living-room': livingRoom },
  'the-book': { bench, 'bench-after': benchAfter, 'side-door': sideDoor },
  benny: { courthouse },
  'by-breakfast': { 'front-desk': frontDesk },
  'waiting-room-three': { hall: wardHall },
  'one-ten-am': { dryers, lobby },
  'last-train': { map: byTheMap, stop },
  'the-part-after': { evening: officeAtSix },
  thursday: { hallway },
  'three-chairs': { hallway },
  'sam-tuesday': { stairs },
};
