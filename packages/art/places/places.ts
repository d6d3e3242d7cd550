import type { SceneId } from '../cast/cast.ts';
import { advocates } from './advocates.ts';
import { bakery } from './bakery.ts';
import { booking } from './booking.ts';
import type { PaintPlace } from './kit/place.ts';
import { laundry } from './laundry.ts';
import { library } from './library.ts';
import { office } from './office.ts';
import { quietRoom } from './quiet-room.ts';
import { concourse } from './railway/concourse.ts';
import { school } from './school.ts';
import { station } from './station/station.ts';
import { street } from './street/street.ts';
import { wardHall } from './views/ward-hall.ts';
import { wageCounter } from './wage-counter.ts';
import { ward } from './ward.ts';

/** How the place of each scenario is painted. */
export const PLACES: { readonly [S in SceneId]: PaintPlace } = {
  'platform-four': station,
  'quarter-to-one': laundry,
  'the-book': booking,
  benny: bakery,
  'by-breakfast': quietRoom,
  'waiting-room-three': ward,
  'one-ten-am': street,
  'last-train': concourse,
  'fourth-period': school,
  'the-part-after': office,
  thursday: advocates,
  'first-steps': quietRoom, // rooms with a kettle are much alike
  'sam-tuesday': library,
  'three-chairs': wardHall,
  'window-six': wageCounter,
};
