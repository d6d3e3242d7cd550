// Finds the Firefox that leaving is tried in, or gets it where that is possible.
import { existsSync } from 'node:fs';
import process from 'node:process';
import { install, mayInstall } from './debian.mjs';

const PLACES = [
  process.env.FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

const found = () => PLACES.find((place) => place && existsSync(place));

/** The path of a Firefox. As root on Debian it is installed; elsewhere undefined where there is none. */
export function findFirefox() {
  if (!found() && mayInstall()) install(['firefox-esr']);
  return found();
}
