import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

/** A rectangle of a drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a drawing becomes a file. */
export interface Shot {
  readonly svg: string;
  readonly box: Box; // in CSS pixels of the drawing
  readonly density: number; // device pixels to the CSS pixel
  readonly file: string;
  readonly quality: number;
}

/** Turns SVG into WebP. */
export interface Rasteriser {
  shoot(shot: Shot): Promise<number>;
  close(): Promise<void>;
}

const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the system's Chromium; ffmpeg writes the files. */
export async function openRasteriser(): Promise<Rasteriser> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ARGS });
  const folder = mkdtempSync(join(tmpdir(), 'art-'));
  return {
    async shoot({ svg, box, density, file, quality }) {
      const context = await browser.newContext({
        viewport: { width: Math.ceil(box.x + box.width), height: Math.ceil(box.y + box.height) },
        deviceScaleFactor: density,
      });
      const page = await context.newPage();
      await page.setContent(`<style>*{margin:0}svg{display:block}</style>${svg}`);
      const png = await page.screenshot({ omitBackground: true, clip: box });
      await context.close();
      const raw = join(folder, 'shot.png');
      writeFileSync(raw, png);
      const encode = ['-c:v', 'libwebp', '-quality', String(quality), '-compression_level', '6'];
      execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', raw, ...encode, file]);
      return statSync(file).size;
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true });
    },
  };
}
