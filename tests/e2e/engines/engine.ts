import { expect } from '@playwright/test';

/** One browser, driven by what its makers ship, with a device of its own that keeps nothing after `close`. */
export interface Engine {
  readonly goTo: (address: string) => Promise<unknown>;
  /** Loads the page again, and comes back when the new one is there: the old one can no longer be pressed. */
  readonly reload: () => Promise<unknown>;
  /** What this script hands back on the page; promises are waited for. */
  readonly run: <A, R>(script: (what: A) => R, what: A) => Promise<Awaited<R>>;
  /** A click of the pointer on what this XPath finds, once it can be seen. */
  readonly click: (xpath: string) => Promise<void>;
  /** Key by key, to what has the focus. */
  readonly type: (words: string) => Promise<void>;
  /** Hands a file of this computer to the field for files that this selector finds. */
  readonly choose: (selector: string, file: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const press = (on: Engine, name: string): Promise<void> =>
  on.click(`//button[normalize-space()="${name}"]`);

/** Wait until the page shows these words. */
export const untilShown = (on: Engine, words: string): Promise<void> =>
  expect.poll(() => on.run(() => document.body.textContent, undefined)).toContain(words);

export const untilThere = (on: Engine, selector: string): Promise<void> =>
  expect
    .poll(() => on.run((looked) => document.querySelector(looked) !== null, selector))
    .toBe(true);

/** Open the start page as somebody does who has said that the device is theirs; lines come at once. */
export async function openHome(on: Engine, base: string, settings: string): Promise<void> {
  await on.goTo(base);
  await untilThere(on, 'h1');
  await on.run((kept) => {
    localStorage.setItem('training-module.device', 'own');
    localStorage.setItem('training-module.settings', kept);
  }, settings);
  await on.reload();
  await untilThere(on, 'h1');
}

/** Say what stands first, moment by moment, until there is what is looked for. */
export async function talkTo(on: Pick<Engine, 'run'>, looked: string): Promise<void> {
  const step = (wanted: string) => {
    if (document.querySelector(wanted)) return true;
    const named = [...document.querySelectorAll('button')].find(({ textContent }) =>
      /^(Next|Skip to my turn|Continue|Show me \w+ lines instead)$/.test(textContent?.trim() ?? ''),
    );
    (named ?? document.querySelector<HTMLElement>('.lines button'))?.click();
    return false;
  };
  await expect.poll(() => on.run(step, looked), { intervals: [50] }).toBe(true);
}
