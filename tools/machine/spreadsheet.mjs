// Finds the spreadsheet that opens the tables in tests, or gets it where that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mayInstall, tryInstall } from './debian.mjs';

/** Whether LibreOffice opens a table: it may be here without Calc. `run` starts a program. */
export function opensTables(run = spawnSync) {
  const folder = mkdtempSync(join(tmpdir(), 'calc-'));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  writeFileSync(join(folder, 'in.csv'), 'a\n1\n');
  const asked = ['--headless', profile, '--convert-to', 'ods', '--outdir', folder];
  const { error } = run('soffice', [...asked, join(folder, 'in.csv')], { stdio: 'ignore' });
  const made = error === undefined && existsSync(join(folder, 'in.ods'));
  rmSync(folder, { recursive: true, force: true });
  return made;
}

/** Whether LibreOffice Calc is here. As root on Debian it is installed; where that fails, tests go on without. */
export function needSpreadsheet() {
  if (opensTables()) return true;
  if (mayInstall()) tryInstall(['libreoffice-calc-nogui']);
  return opensTables();
}
