import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as engine, type Page } from '@playwright/test';
import sharp from 'sharp';
import { preview } from 'vite';
import { chromium } from '../../tools/machine/chromium.ts';
import { SCENES, type SceneId } from './cast/cast.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PORT = 4279;
const SIZES = [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
] as const;
const LOOKS = ['light', 'dark'] as const;
const DRAWN = 60_000; // ms that the picture may take on a slow machine
const OPENING: SceneId = 'one-ten-am'; // what the README opens with

/** Whether the stage has drawn its first picture, asked in the page. */
const IS_DRAWN = `(() => {
  const canvas = document.querySelector('canvas');
  const context = canvas?.getContext('2d');
  const middle = context?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1);
  return (middle?.data[3] ?? 0) > 0;
})()`;

/** Starts a scenario in the running game and waits until its stage is drawn. */
async function openScene(page: Page, address: string, scene: SceneId): Promise<void> {
  await page.goto(`${address}#/scene/${scene}`);
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.locator('.plate canvas').waitFor({ timeout: DRAWN });
  await page.waitForFunction(IS_DRAWN, undefined, { timeout: DRAWN, polling: 200 });
  await page.waitForTimeout(2500); // until everybody has come in and stands
}

const asked = process.argv.slice(2);
const isTold = (scene: SceneId): boolean => existsSync(join(ROOT, 'stories', scene));
const scenes = SCENES.filter(
  (scene) => isTold(scene) && (asked.length === 0 || asked.includes(scene)),
);
const folder = mkdtempSync(join(tmpdir(), 'screens-'));
const server = await preview({ root: ROOT, preview: { port: PORT, strictPort: true } });
const address = `http://localhost:${PORT}/`;
const browser = await engine.launch(chromium());
for (const viewport of SIZES) {
  for (const colorScheme of LOOKS) {
    const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
    await context.addInitScript("localStorage.setItem('training-module.device', 'own')");
    for (const scene of scenes) {
      const page = await context.newPage();
      await openScene(page, address, scene);
      const shot = await page.screenshot();
      await sharp(shot).toFile(join(folder, `${scene}-${viewport.width}-${colorScheme}.png`));
      if (scene === OPENING && viewport.width === 1280 && colorScheme === 'light') {
        await sharp(shot)
          .webp({ quality: 84 })
          .toFile(join(ROOT, 'docs', 'play.webp'));
      }
      await page.close();
    }
    await context.close();
  }
}
await browser.close();
await server.close();
process.stdout.write(`${folder}\n`);
