import { Game } from 'phaser';

type Listener = Parameters<typeof document.addEventListener>;

/** Calls `work` and returns the listeners it left on the document. */
function listenersOf(work: () => void): readonly Listener[] {
  const left: Listener[] = [];
  const add = document.addEventListener;
  document.addEventListener = (...listener: Listener): void => {
    left.push(listener);
    add.apply(document, listener);
  };
  try {
    work();
  } finally {
    Reflect.deleteProperty(document, 'addEventListener');
  }
  return left;
}

/**
 * A game that gives the page back as it was. Phaser's own leaves a listener on the document, and a
 * sprite of its textures in a pool of canvases, which holds on to everything for ever.
 */
export class PageGame extends Game {
  #listeners: readonly Listener[] = [];

  override start(): void {
    this.#listeners = listenersOf(() => super.start());
  }

  /** Ends it now: Phaser itself would wait for a frame that a sleeping loop never draws. */
  end(): void {
    const { canvas } = this;
    try {
      this.loop.sleep();
      this.textures.tileSprite?.destroy();
      this.destroy(true);
      this.step(performance.now(), 0);
    } finally {
      canvas?.remove();
      for (const [type, listener] of this.#listeners) document.removeEventListener(type, listener);
    }
  }
}
