import type { Jurisdiction } from '../../core/jurisdiction/resource.ts';
import type { ScenarioPictures } from '../../core/scenario/pictures.ts';
import type { RoomMoments } from '../../core/scenario/teaching/room-moment.ts';
import type { TheirSideSheet } from '../../core/scenario/teaching/their-side.ts';
import type { StoryProblem } from '../../story/problem.ts';
import type { Playable } from './content.ts';

/** Something by language, BCP 47. */
type ByLanguage<T> = { readonly [language: string]: T };

/** A scene that a package carries in its page, in place of the scenes of the build. */
export interface PackedScene {
  readonly proved: boolean; // else every page says that it is a draft
  readonly playables: ByLanguage<Playable> & { readonly en: Playable };
  readonly moments: ByLanguage<RoomMoments> & { readonly en?: RoomMoments }; // what helps to lead a room; empty where nothing was written
  readonly sheets: ByLanguage<TheirSideSheet>; // what the person may have heard; none where it was not written
  readonly services?: Jurisdiction; // of the place it was packed for, as learners see them; those of the build if absent
  readonly views?: ScenarioPictures; // what its pictures show, and those of its endings; none where it was not written
  readonly pictures?: { readonly [file: string]: string }; // data URLs by place and name, where no files lie beside the page
}

/** A scene to be packed, with what was left out of it and why. */
export interface SceneToPack {
  readonly scene: PackedScene;
  readonly left: readonly StoryProblem[];
}
