// What a fresh clone needs before anything else runs. Plain Node: no package is there yet.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST = [20, 19];

/** Run a command in the project's folder with its output shown. Gives its exit code. */
export function run(command, args, options = {}) {
  const shell = process.platform === 'win32'; // npm is a script there
  const done = spawnSync(command, args, { cwd: ROOT, stdio: 'inherit', shell, ...options });
  return done.status ?? 1;
}

/** The same, but a failure ends everything. */
export function must(command, args, options = {}) {
  const status = run(command, args, options);
  if (status !== 0) process.exit(status);
}

/** Runs two commands side by side; a failure of either ends everything once both have ended. */
export async function mustBoth(...commands) {
  const shell = process.platform === 'win32';
  const begun = commands.map(([command, ...args]) =>
    once(spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell }), 'close'),
  );
  for (const [status] of await Promise.all(begun)) if (status !== 0) process.exit(status ?? 1);
}

/** Stops with one sentence when Node is older than the code runs on. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  process.stderr.write(
    `Node ${OLDEST.join('.')} or newer is needed; this is ${process.version}.\n`,
  );
  process.exit(2);
}

const changed = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** Installs the packages unless what is there is newer than the lock file. */
export function installPackages() {
  const installed = join(ROOT, 'node_modules', '.package-lock.json');
  if (changed(installed) >= changed(join(ROOT, 'package-lock.json'))) return;
  must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}
