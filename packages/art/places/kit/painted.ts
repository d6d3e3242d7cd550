import type { Spot, Vec } from '../../rig/form/vector.ts';
import { clock, clockAt, spot, vignette } from './fixtures.ts';
import type { Life, PaintPlace } from './place.ts';
import { paintPlane } from './plane.ts';
import type { PlaceSet } from './set.ts';

/** What a view is put together from. */
interface ViewParts {
  readonly set: PlaceSet;
  readonly doors?: { readonly [state: string]: PlaceSet }; // the same with the door in another state
  readonly far?: string; // behind glass
  readonly walls?: string; // drawn on walls and floor, behind things
  readonly lights?: string; // over all
  readonly dark?: number; // of the edges, 0..1
  readonly lamp: Vec;
  readonly life?: readonly Life[];
  readonly clock?: { readonly at: Vec; readonly radius: number; readonly time: string };
}

/** Paints a view from its parts. */
export const painted =
  (parts: () => ViewParts): PaintPlace =>
  (step) => {
    const {
      set,
      doors = {},
      far = '',
      walls = '',
      lights = '',
      dark = 0.45,
      lamp,
      life = [],
      clock: hung,
    } = parts();
    const middle: Spot = spot(lamp);
    const room = (of: PlaceSet): string =>
      [
        paintPlane(of, 'room', step),
        walls,
        hung === undefined ? '' : clock(hung.at, hung.radius),
        paintPlane(of, 'things', step),
        lights,
        vignette('edge', '#0a0e14', dark),
      ].join('');
    const states = Object.entries(doors).map(([state, other]) => [state, room(other)] as const);
    return {
      far,
      room: room(set),
      ...(states.length > 0 && { doors: Object.fromEntries(states) }),
      fore: paintPlane(set, 'fore', step),
      lamp: middle,
      life,
      ...(hung !== undefined && { clock: clockAt(hung.at, hung.radius, hung.time) }),
    };
  };
