// npm test: everything that must hold, on a fresh clone. Ends with "N passed, N failed".
// Checks that are pure functions of unchanged files stand by their stamp; `npm test -- --all` runs them too.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { needBrowser } from './machine/browser.mjs';
import { findFirefox } from './machine/firefox.mjs';
import { needR } from './machine/r.mjs';
import { needServices } from './machine/services.mjs';
import { needSpreadsheet } from './machine/spreadsheet.mjs';
import { needWebKit } from './machine/webkit.mjs';
import { checkNode, installPackages, mustBoth, ROOT, run } from './ready.mjs';
import { readStamps } from './stamps.mjs';
import { tellMinutes } from './test-minutes.mjs';

const began = Date.now();
checkNode();
installPackages();
process.env.CHROMIUM = needBrowser();
const firefox = findFirefox();
if (firefox) process.env.FIREFOX = firefox;
const webkit = needWebKit();
if (webkit) process.env.WEBKIT = 'yes';
const without = needServices();
const spreadsheet = needSpreadsheet();
const statistics = needR();

const cache = join(ROOT, '.cache');
rmSync(cache, { recursive: true, force: true });
mkdirSync(cache);
const unit = join(cache, 'unit.json');
const pages = join(cache, 'pages.json');

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** A suite that left no report has failed as one. */
const lost = (status) => ({ passed: 0, failed: status === 0 ? 0 : 1, skipped: 0 });

function unitCounts(status) {
  const report = read(unit);
  if (!report) return lost(status);
  const broken = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests,
  };
}

/** The test files of which all that ran has passed: a worker that died leaves tests that never ended. */
const filesThatPassed = () =>
  (read(unit)?.testResults ?? [])
    .filter((one) => one.status === 'passed' && one.assertionResults.length > 0)
    .filter((one) => one.assertionResults.every(({ status }) => /passed|skipped/.test(status)))
    .map((one) => relative(ROOT, one.name));

function pageCounts(status) {
  const stats = read(pages)?.stats;
  if (!stats) return lost(status);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

await mustBoth(['npm', 'run', '--silent', 'check'], ['npx', 'vite', 'build', '--logLevel', 'warn']);
const stamps = readStamps(process.argv.includes('--all'));
const unitStatus = run(
  'npx',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  { env: { ...process.env, ...stamps.env } },
);
stamps.keep(filesThatPassed());
const pagesStatus = run('npx', ['playwright', 'test'], {
  env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: pages },
});

const counts = [unitCounts(unitStatus), pageCounts(pagesStatus)];
const total = (key) => counts.reduce((sum, one) => sum + one[key], 0);
const [passed, failed, skipped] = [total('passed'), total('failed'), total('skipped')];
const skips = skipped > 0 ? `, ${skipped} skipped` : '';
if (without.length > 0) {
  process.stdout.write(
    `\nSkipped, since this machine has no ${without.join(' and no ')}: rooms on several nodes.\n`,
  );
}
if (!spreadsheet)
  process.stdout.write(
    '\nSkipped, since this machine has no LibreOffice Calc: tables opened in it.\n',
  );
if (!statistics)
  process.stdout.write(
    '\nSkipped, since this machine has no R: exports read by it. Its frozen answers were compared.\n',
  );
if (process.getBuiltinModule('node:sqlite') === undefined)
  process.stdout.write('\nSkipped, since this Node has no SQLite of its own: rooms kept in it.\n');
if (!firefox)
  process.stdout.write(
    '\nSkipped, since this machine has no Firefox: leaving and playing in it.\n',
  );
if (!webkit)
  process.stdout.write(
    "\nSkipped, since this machine has no WebKit driver: playing in iPhones' engine.\n",
  );
if (stamps.said) process.stdout.write(`\n${stamps.said}\n`);
tellMinutes((Date.now() - began) / 60_000, read(unit), read(pages));
process.stdout.write(`\n${passed} passed, ${failed} failed${skips}\n`);
process.exitCode = failed > 0 || passed === 0 || unitStatus !== 0 || pagesStatus !== 0 ? 1 : 0;
