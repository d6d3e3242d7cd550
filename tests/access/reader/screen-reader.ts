import { fileURLToPath } from 'node:url';
import { expect, type Locator, type Page } from '@playwright/test';
import { build } from 'vite';

const ENTRY = fileURLToPath(new URL('./screen-reader-entry.ts', import.meta.url));
const READER = '@guidepup/virtual-screen-reader'; // its build for Node has no place in a page

/** The virtual screen reader as one script, for a page whose rules are set aside. */
export async function bundleReader(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { [READER]: `${READER}/browser.js` } },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['iife'], name: 'screenReader' },
    },
  });
  const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])).join('\n');
}

type Reader = typeof import('./screen-reader-entry.ts');
declare global {
  interface Window {
    screenReader: Reader;
  }
}

/** Turn the screen reader on. */
export async function startReader(page: Page, script: string): Promise<void> {
  await page.addScriptTag({ content: `${script}\nwindow.screenReader = screenReader;` });
  await page.evaluate(() => window.screenReader.start());
}

/** Read on, from where the focus is, until this has been said. Gives all that was said. */
export const readTo = (page: Page, last: string): Promise<readonly string[]> =>
  page.evaluate((until) => window.screenReader.readTo(until), last);

/** What was said so far. */
export const saidSoFar = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => window.screenReader.saidSoFar());

/** Forget what was said. */
export const hush = (page: Page): Promise<void> => page.evaluate(() => window.screenReader.hush());

/** What somebody is told who plays by ear: what they press, and all that is read from there on. */
export class Heard {
  readonly #page: Page;
  readonly #lines: string[] = [];

  constructor(page: Page) {
    this.#page = page;
  }

  /** Read on until this is said. */
  async read(last: string): Promise<void> {
    const said = await readTo(this.#page, last);
    expect(said.some((phrase) => phrase.includes(last))).toBe(true);
    // What is said aside comes when it comes; each has a test of its own. An emptied region says nothing.
    const read = said.filter(
      (phrase) => !phrase.startsWith('polite: ') && phrase !== 'assertive: ',
    );
    this.#lines.push(...read, '');
  }

  /** Press what has the focus, with nothing said before it. */
  async press(key: string, target: Locator, name: string): Promise<void> {
    await target.focus();
    await hush(this.#page);
    this.#lines.push(`> ${key}: ${name}`);
    await this.#page.keyboard.press(key);
  }

  text(): string {
    return this.#lines.join('\n');
  }
}
