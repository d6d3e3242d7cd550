import type { Scene, Tweens } from 'phaser';

/** A number that moves to a target, softly or at once. */
export interface Glide {
  readonly value: () => number;
  readonly moves: () => boolean;
  readonly to: (target: number, ms: number) => void;
}

/** Creates a number at `start`; `apply` is called at every change. */
export function openGlide(scene: Scene, start: number, apply: (value: number) => void): Glide {
  let value = start;
  let tween: Tweens.Tween | undefined;
  const set = (next: number): void => {
    value = next;
    apply(next);
  };
  apply(start);
  return {
    value: () => value,
    moves: () => tween !== undefined,
    to(target, ms) {
      tween?.remove();
      tween = undefined;
      if (ms <= 0 || target === value) {
        set(target);
        return;
      }
      const moving = scene.tweens.addCounter({
        from: value,
        to: target,
        duration: ms,
        ease: 'Sine.easeInOut',
      });
      moving.on('update', () => set(moving.getValue() ?? target));
      moving.on('complete', () => {
        tween = undefined;
        set(target);
      });
      tween = moving;
    },
  };
}
