// Finds the spreadsheet that opens the tables in tests, or gets it where that is possible.
import { spawnSync } from 'node:child_process';
import { mayInstall, tryInstall } from './debian.mjs';

const found = () => spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined;

/** Whether LibreOffice Calc is here. As root on Debian it is installed; where that fails, tests go on without. */
export function needSpreadsheet() {
  if (!found() && mayInstall()) tryInstall(['libreoffice-calc-nogui']);
  return found();
}
