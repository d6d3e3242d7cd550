// Finds the Chromium the browser tests run in, or gets it where that is possible.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { install, mayInstall } from './debian.mjs';

const PLACES = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const found = () => PLACES.find((place) => place && existsSync(place));

/** The path of a Chromium. As root on Debian it is installed; elsewhere its absence is said. */
export function needBrowser() {
  if (!found() && mayInstall()) install(['chromium']);
  const place = found();
  if (place) return place;
  process.stderr.write(
    'The browser tests need Chromium or Chrome. Install it, or set CHROMIUM to its path.\n',
  );
  process.exit(2);
}
