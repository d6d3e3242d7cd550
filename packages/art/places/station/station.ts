import type { Vec } from '../../rig/form/vector.ts';
import { clock, clockAt } from '../kit/fixtures.ts';
import type { PaintPlace, Pane } from '../kit/place.ts';
import { paintPlane } from '../kit/plane.ts';
import type { PlaceSet } from '../kit/set.ts';
import { board, dusk, lights, lockerDoors, sign, tiles } from './station-ink.ts';
import { busDoor, outside, sheen } from './station-outside.ts';
import { CAMERA, GLASS_Z, KIOSK, PANES, stationSet } from './station-set.ts';

const DOOR_GAP = 56; // of each leaf, while somebody comes or goes
const CLOCK: Vec = [133, -257, -176];

const panes = (): Pane[] =>
  PANES.map(([left, right, top, bottom]) => {
    const [x, y] = CAMERA.project([left, top, GLASS_Z]);
    const [u, v] = CAMERA.project([right, bottom, GLASS_Z]);
    return {
      x: Math.round(x),
      y: Math.round(y),
      width: Math.round(u - x),
      height: Math.round(v - y),
    };
  });

/** The hall of a bus station at night; it rains. */
export const station: PaintPlace = (step) => {
  const set = stationSet();
  const planes = (of: PlaceSet) => ({
    walls: paintPlane(of, 'room', step),
    things: paintPlane(of, 'things', step),
  });
  const room = ({ walls, things }: ReturnType<typeof planes>, behindGlass = ''): string =>
    [
      behindGlass,
      sheen(),
      walls,
      tiles(),
      clock(CLOCK, 12),
      sign(-190, -204),
      things,
      board(),
      lockerDoors(),
      lights(),
      dusk(),
    ].join('');
  const shut = planes(set);
  return {
    far: outside(),
    room: room(shut),
    doors: { open: room(planes(stationSet(DOOR_GAP))), bus: room(shut, busDoor()) },
    fore: paintPlane(set, 'fore', step),
    lamp: CAMERA.project(KIOSK),
    clock: clockAt(CLOCK, 12, '21:40'),
    life: [{ kind: 'rain', panes: panes() }],
  };
};
