import type { StageStance } from '../../../src/core/scenario/line/line.ts';
import type { BodyPose } from './body/pose.ts';
import type { ClothesKind } from './cloth/tops.ts';

/** The bones and flesh of a face, each a share of the usual; 1 is the middle of everybody. */
export interface Skull {
  readonly width?: number;
  readonly jaw?: number; // width at the corner of the jaw
  readonly chin?: number; // width of the chin
  readonly chinLength?: number; // units
  readonly cheek?: number; // fullness, units
  readonly brow?: number; // height of the forehead, units
  readonly eye?: number; // size
  readonly apart?: number;
  readonly eyeTilt?: number; // degrees, outer corner up
  readonly lidFold?: number; // 0..1
  readonly browThick?: number;
  readonly browArch?: number;
  readonly nose?: number; // length
  readonly noseWidth?: number;
  readonly bridge?: number; // -1 flat .. 1 high
  readonly mouth?: number; // width
  readonly lips?: number; // fullness
  readonly corners?: number; // of the mouth, up in every mood, -1..1
  readonly ear?: number;
}

/** The frame of a body. */
export interface Frame {
  readonly shoulders: number; // half their width, units
  readonly slope?: number; // units the shoulders fall
  readonly neck: number; // half its width
  readonly neckLength?: number; // units more or less
  readonly chest?: number; // half its width; without it, from the shoulders
  readonly waist: number;
  readonly hips: number;
  readonly arm?: number; // thickness of arms and hands, a share
  readonly bust?: number; // 0..1
}

export type HairStyle =
  | 'crop'
  | 'buzz'
  | 'bald'
  | 'pixie'
  | 'curls'
  | 'cloud'
  | 'bob'
  | 'long'
  | 'bun'
  | 'puff'
  | 'tail'
  | 'braids'
  | 'scarf'
  | 'waves';

export interface Hair {
  readonly style: HairStyle;
  readonly colour: string;
  readonly top?: number; // units above the skull
  readonly length?: number; // units below the eyes
  readonly recede?: number; // 0..1
  readonly part?: number; // -1 left .. 1 right
  readonly fringe?: boolean;
  readonly cloth?: string; // of a scarf
}

export interface Beard {
  readonly kind: 'stubble' | 'full' | 'moustache';
  readonly colour: string;
}

export interface Clothes {
  readonly kind: ClothesKind;
  readonly colour: string;
  readonly inner?: string;
  readonly lanyard?: string;
  readonly mark?: string;
}

/** Somebody as they are drawn. Looks say nothing about what is true in a story. */
export interface Sitter {
  readonly id: string; // of the cast; a second face has "-2" behind it
  readonly age: number;
  readonly looks?: number; // age that the lines of their face tell; without it, `age`
  readonly scale?: number; // of the whole figure
  readonly skin: string;
  readonly skull: Skull;
  readonly frame: Frame;
  readonly hair: Hair;
  readonly brows?: string;
  readonly beard?: Beard;
  readonly iris: string;
  readonly lip?: string;
  readonly lashes?: number; // 0..1
  readonly blush?: number;
  readonly freckles?: boolean;
  readonly glasses?:
    | undefined
    | { readonly colour: string; readonly round?: boolean; readonly size?: number };
  readonly studs?: string;
  readonly hearingAid?: string;
  readonly headphones?: string; // round the neck
  readonly straps?: string; // of a bag on the back
  readonly clothes: Clothes;
  readonly sits?: boolean;
  readonly seat?: { readonly colour: string; readonly wide?: number; readonly high?: number }; // its back, as shares
  readonly faces: -1 | 1; // to which side their head turns
  readonly poses: { readonly rest: BodyPose } & { readonly [S in StageStance]?: BodyPose };
  readonly second?: { readonly [S in StageStance]?: BodyPose }; // they also stand (or sit, if they stand first); poses that differ then
}
