// Installing from Debian's own packages, where that is possible.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { must } from './ready.mjs';

export const mayInstall = () =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** Installs packages by name. A failure ends everything. */
export function install(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  must('apt-get', ['update', '-qq'], { env });
  must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
}
