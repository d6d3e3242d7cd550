import { stanceOf } from '../core/scenario/line/line.ts';
import { MAIN_VIEW } from '../core/scenario/line/setting.ts';
import type { EndingPicture } from '../core/scenario/pictures.ts';
import { SIDES, type StageView } from './view.ts';

/** Returns what the stage shows at an ending in place of the last lines' view; nobody speaks. */
export function endingView(
  { place: view = MAIN_VIEW, door, time, people, light }: EndingPicture,
  { door: _, ...last }: StageView,
): StageView {
  return {
    ...last,
    view,
    ...(door !== undefined && { door }),
    ...(time !== undefined && { time }),
    people: people.map(({ id, mood, pose = stanceOf(mood), seating }, index) => ({
      id,
      mood,
      stance: pose,
      ...(seating !== undefined && { seating }),
      x: people.length === 1 ? 'centre' : (SIDES[index] ?? 'centre'),
      speaking: false,
      gaze: 'toward',
    })),
    light,
    far: true,
  };
}
