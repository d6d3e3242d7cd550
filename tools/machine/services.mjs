// The servers that the suites for several nodes start for themselves, in throw-away folders.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { install, mayInstall } from './debian.mjs';

const DEBIAN = '/usr/lib/postgresql';

const folders = () => [
  ...(existsSync(DEBIAN) ? readdirSync(DEBIAN).map((one) => join(DEBIAN, one, 'bin')) : []),
  ...(process.env.PATH ?? '').split(delimiter),
];
const missing = (program) => !folders().some((folder) => existsSync(join(folder, program)));

const SERVICES = [
  { name: 'PostgreSQL', program: 'initdb', debian: 'postgresql' },
  { name: 'Redis', program: 'redis-server', debian: 'redis-server' },
];

/** As root on Debian what is missing is installed; elsewhere it is said which suites are left out. */
export function needServices() {
  const lacking = () => SERVICES.filter(({ program }) => missing(program));
  if (lacking().length > 0 && mayInstall()) install(lacking().map(({ debian }) => debian));
  return lacking().map(({ name }) => name);
}
