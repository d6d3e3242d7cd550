import { shortCardOf } from '../../core/scenario/short-card.ts';
import type { PackedScene } from '../../session/play/packed-scene.ts';
import type { PackUnit } from './unit-page.ts';

/** Makes the unit of a package that carries a scene of one's own. */
export function unitOfScene(scene: PackedScene): PackUnit {
  const { id, title, trains, follows } = shortCardOf(scene.playables.en.scenario);
  return { scenario: id, title, about: trains, ...(follows && { followUp: true }), scene };
}
