import type { Page } from '@playwright/test';

/** A browser that refuses its storage, as a private window or a locked-down device does. */
export async function refuseStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
}

/** Has every `add` fail as on a full disk, until the page is told that there is room. */
function refuseToAdd(): void {
  const add = IDBObjectStore.prototype.add;
  IDBObjectStore.prototype.add = function (this: IDBObjectStore, ...given) {
    if (document.documentElement.hasAttribute('data-test-room')) return add.apply(this, given);
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
}

/** A storage that is full from the first visit on. */
export const fullStorage = (page: Page): Promise<unknown> => page.addInitScript(refuseToAdd);

/** The storage fills up now. */
export const fillStorage = (page: Page): Promise<void> => page.evaluate(refuseToAdd);

/** There is room again. */
export const freeStorage = (page: Page): Promise<void> =>
  page.evaluate(() => document.documentElement.setAttribute('data-test-room', ''));
