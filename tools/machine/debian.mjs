// Installing from Debian's own packages, where that is possible.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { must, run } from '../ready.mjs';

export const mayInstall = () =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

const UPDATE = ['update', '-qq'];
const installing = (names) => ['install', '-y', '-qq', '--no-install-recommends', ...names];

/** Installs packages by name. A failure ends everything. */
export function install(names) {
  must('apt-get', UPDATE, { env });
  must('apt-get', installing(names), { env });
}

/** Installs packages that can be done without: a failure is told by apt and ends nothing. */
export function tryInstall(names) {
  run('apt-get', UPDATE, { env });
  run('apt-get', installing(names), { env });
}
