import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium as engine, type Page } from '@playwright/test';
import sharp from 'sharp';
import { preview } from 'vite';
import { chromium } from '../../tools/machine/chromium.ts';
import { toSheet } from './contact-sheet.ts';
import { PAGE_STATES } from './page-states.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const PORT = 4278;
const SIZES = [
  [320, 256], // 1280 at 400 %
  [320, 568],
  [360, 640],
  [390, 844],
  [640, 400], // 1280 at 200 %
  [768, 1024],
  [844, 390],
  [1024, 768],
  [1280, 800],
  [1920, 1080],
] as const;
const SCHEMES = ['light', 'dark'] as const;
const SETTLED = 350; // ms: the stage follows a new size, and fades end

const help = 'npm run art:pages -- [--sizes 390,1280] [state ...]';
const asked = process.argv.slice(2);
const at = asked.indexOf('--sizes');
const widths = at < 0 ? undefined : (asked[at + 1] ?? '').split(',').map(Number);
const names = asked.filter((_, index) => at < 0 || (index !== at && index !== at + 1));
const sizes = SIZES.filter(([width]) => widths === undefined || widths.includes(width));
const unknown = names.filter((name) => !PAGE_STATES.some((state) => state.name === name));
if (sizes.length === 0 || unknown.length > 0) {
  const known = PAGE_STATES.map(({ name }) => name).join(', ');
  process.stderr.write(
    `No such size or state: ${unknown.join(', ')}. Use ${help} with: ${known}\n`,
  );
  process.exit(1);
}

/** Takes the page as it stands in every size and both schemes, and lays the shots on one sheet. */
async function shoot(page: Page, name: string, folder: string): Promise<void> {
  const shots: { readonly label: string; readonly file: string }[] = [];
  mkdirSync(join(folder, name));
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await page.waitForTimeout(SETTLED);
      const label = `${width}x${height} ${colorScheme}`;
      const file = join(folder, name, `${label.replace(' ', '-')}.png`);
      await page.screenshot({ path: file });
      shots.push({ label, file });
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await sharp(await toSheet(name, shots, sizes.length)).toFile(join(folder, `${name}.png`));
}

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
const server = await preview({ root: ROOT, preview: { port: PORT, strictPort: true } });
const browser = await engine.launch(chromium());
const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
const page = await context.newPage();
page.setDefaultTimeout(60_000);
const wanted = PAGE_STATES.map(({ name }) => names.length === 0 || names.includes(name));
const needed = PAGE_STATES.slice(0, wanted.lastIndexOf(true) + 1);
for (const [index, { name, alone, reach }] of needed.entries()) {
  if (alone && !wanted[index]) continue; // no later state is reached through it
  await reach(page, `http://localhost:${PORT}/`);
  if (wanted[index]) await shoot(page, name, folder);
}
await browser.close();
await server.close();
process.stdout.write(`${folder}\n`);
