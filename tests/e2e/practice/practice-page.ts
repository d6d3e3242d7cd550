import { expect, type Page } from '@playwright/test';
import { button } from '../run.ts';

/** An open question that fits the first line of a fresh device. */
export const FIRST = 'What’s that like for you, both of them at once?'; // an open question

export const field = (page: Page) => page.getByRole('textbox');
export const person = (page: Page) => page.getByRole('heading', { level: 1 });
export const remark = (page: Page) => page.locator('section.remark');

/** Answer the line that stands. */
export async function answer(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await button(page, 'Say it').click();
  await expect(remark(page)).toBeFocused();
}

/** What this browser holds of first tries. */
export const keptTries = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<readonly string[]>((resolve) => {
        const asked = indexedDB.open('training-module');
        asked.onsuccess = () => {
          if (!asked.result.objectStoreNames.contains('drafts')) return resolve([]);
          const drafts = asked.result.transaction('drafts').objectStore('drafts').getAllKeys();
          drafts.onsuccess = () =>
            resolve(drafts.result.map(String).filter((key) => key.startsWith('practice/')));
        };
      }),
  );
