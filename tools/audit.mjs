// npm run audit:deps: asks the registry for known faults of all packages. It fails on a high or critical one, and says when it could not ask.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { ROOT } from './ready.mjs';

const FAILING = ['high', 'critical'];

/** Reads what `npm audit --json` printed. Exit codes: 0 nothing high, 1 something high, 3 it could not ask. */
export function readAudit(printed) {
  let report;
  try {
    report = JSON.parse(printed);
  } catch {
    report = { message: printed.trim() || 'npm said nothing' };
  }
  const { vulnerabilities, message, error } = report;
  if (vulnerabilities === undefined) {
    const why = message ?? error?.summary ?? error?.code ?? 'its answer has no list';
    return { exit: 3, lines: [`Not checked: the registry could not be asked (${why}).`] };
  }
  const found = Object.values(vulnerabilities).map(({ name, severity, range, via }) => {
    const titles = via.map((one) => one.title ?? `through ${one}`);
    return { severity, line: `${severity}: ${name} ${range}: ${titles.join('; ')}` };
  });
  const high = found.filter(({ severity }) => FAILING.includes(severity)).length;
  const said = `${found.length} packages with known faults, ${high} of them high or critical.`;
  return { exit: high > 0 ? 1 : 0, lines: [...found.map(({ line }) => line), said] };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const shell = process.platform === 'win32'; // npm is a script there
  const { stdout } = spawnSync('npm', ['audit', '--json'], { cwd: ROOT, encoding: 'utf8', shell });
  const { exit, lines } = readAudit(stdout);
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = exit;
}
