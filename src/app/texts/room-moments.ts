import { moments } from 'virtual:unscripted/room-moments';
import type { RoomMoments } from '../../core/scenario/teaching/room-moment.ts';
import { translated } from '../i18n/translated.ts';
import { packedScene } from './packed-scene.ts';

type ByScenario = { readonly [scenario: string]: RoomMoments };

/** What the scene of a package says in a language, in place of what the build knows. */
function orPacked(built: ByScenario, language: string): ByScenario {
  const scene = packedScene();
  const id = scene?.playables.en.scenario.card.id;
  return id === undefined ? built : { [id]: scene?.moments[language] ?? {} };
}

const english = orPacked(moments, 'en');

/** What helps to lead a room through each moment, by scenario; in English where it is in no other language. */
export const ROOM_MOMENTS = translated(english, 'room-moments', (module, language) => {
  const other = orPacked(module.moments, language);
  return Object.fromEntries(
    Object.entries(english).map(([id, all]) => [id, { ...all, ...other[id] }] as const),
  );
});
