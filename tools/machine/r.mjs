// Finds R, which recomputes exported figures in tests, or gets it where that is possible.
import { spawnSync } from 'node:child_process';
import { mayInstall, tryInstall } from './debian.mjs';

const found = () => spawnSync('Rscript', ['--version'], { stdio: 'ignore' }).error === undefined;

/** Whether R is here. As root on Debian it is installed; where that fails, tests go on with R's frozen answers. */
export function needR() {
  if (!found() && mayInstall()) tryInstall(['r-base-core']);
  return found();
}
