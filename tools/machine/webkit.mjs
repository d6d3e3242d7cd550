// Finds the WebKit that iPhones' engine is tried in, or gets it where that is possible.
import { spawnSync } from 'node:child_process';
import { mayInstall, tryInstall } from './debian.mjs';

const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
const found = () => has('WebKitWebDriver') && has('xvfb-run');

/** Whether WebKit's driver is here, with a screen nobody sees. As root on Debian they are installed where that works. */
export function needWebKit() {
  if (!found() && mayInstall()) tryInstall(['webkit2gtk-driver', 'xvfb', 'xauth']);
  return found();
}
