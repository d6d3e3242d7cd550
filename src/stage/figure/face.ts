import type { GameObjects, Scene } from 'phaser';
import type { Mood } from '../../core/scenario/line/line.ts';
import { headOf, type PersonArt, type Picture } from '../manifest.ts';

/** A head with its overlays. A person has two, to fade from one mood to the next. */
export interface Face {
  readonly objects: readonly GameObjects.Image[];
  wear(mood: Mood): void;
  look(alpha: number, shut: number, aside: number): void; // each 0..1
}

/** Places a picture on its person's canvas, whose origin is the lower middle. */
export function lay(image: GameObjects.Image, picture: Picture, art: PersonArt): GameObjects.Image {
  const { width, height } = picture.size ?? art;
  return image
    .setOrigin(0, 0)
    .setDisplaySize(width, height)
    .setPosition(picture.x - art.width / 2, picture.y - art.height);
}

/** Creates a face without a mood. */
export function openFace(scene: Scene, art: PersonArt): Face {
  const blank = (): GameObjects.Image => scene.add.image(0, 0, art.heads.neutral.file);
  const [head, eyes, lids] = [blank(), blank(), blank()];
  let hasEyes = false;
  let hasLids = false;
  const put = (image: GameObjects.Image, picture: Picture | undefined): boolean => {
    if (picture !== undefined) lay(image.setTexture(picture.file), picture, art);
    return picture !== undefined;
  };
  const fade = (image: GameObjects.Image, alpha: number): void => {
    image.setAlpha(alpha).setVisible(alpha > 0);
  };
  return {
    objects: [head, eyes, lids],
    wear(mood) {
      put(head, headOf(art, mood));
      hasEyes = put(eyes, art.away[mood]);
      hasLids = put(lids, art.blinks[mood]);
    },
    look(alpha, shut, aside) {
      fade(head, alpha);
      fade(eyes, hasEyes ? alpha * aside : 0);
      fade(lids, hasLids ? alpha * shut : 0);
    },
  };
}
