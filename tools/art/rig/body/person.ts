import type { Clothes } from '../cloth/clothes.ts';
import type { Prop } from '../cloth/props.ts';
import type { Worn } from '../cloth/worn.ts';
import type { BeardKind } from '../hair/beard.ts';
import type { Cover } from '../hair/cover.ts';
import type { Expression } from '../head/moods.ts';
import type { Pose } from './pose.ts';
import type { HeadTraits, Make } from './proportions.ts';

/** Who somebody is to the eye. Looks say nothing about what is true in a story. */
export interface Person extends Make, Worn {
  readonly id: string; // of the cast; a second face has "-2" behind it
  readonly skin: number; // 0 fair .. 9 deep
  readonly traits: HeadTraits;
  readonly hair: string; // colour, also of the brows
  readonly cover: Cover;
  readonly beard?: { readonly kind: BeardKind; readonly colour: string };
  readonly iris: string;
  readonly lip?: string;
  readonly lipMix?: number;
  readonly lash?: number;
  readonly blush?: number;
  readonly underEye?: number;
  readonly freckles?: number;
  readonly manner?: Partial<Expression>; // added to every mood
  readonly clothes: Clothes;
  readonly pose: Pose;
  readonly props?: readonly Prop[];
  readonly turn: { readonly head: number; readonly torso: number };
  readonly sits?: true;
}
