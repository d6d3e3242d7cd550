// npm run test:long: every scenario played; every page in every look, size and language, left in every way; a hundred paths to a learning platform, in Node and in the browser; more planted faults; public Ink games, where INK_GAMES names a folder. Needs a build.
import process from 'node:process';
import { needBrowser } from './machine/browser.mjs';
import { checkNode, installPackages, must, run } from './ready.mjs';

checkNode();
installPackages();
process.env.CHROMIUM = needBrowser();
must('npx', ['vite', 'build', '--logLevel', 'warn']);
const paths = run('npx', ['vitest', 'run', '--project', 'node', 'tests/lms/scorm.test.ts'], {
  env: { ...process.env, LMS_PATHS: '100' },
});
const LONGER = [
  'tests/verify/mutation',
  'tests/verify/search/soundness.test.ts',
  'tests/docs/story-pages.test.ts',
  'tests/story/scenarios/careful-endings.test.ts',
  'tests/flow/plans.test.ts',
  'tests/lms/suspend/longest-run.test.ts',
];
const stories = run('npx', ['vitest', 'run', '--project', 'node', ...LONGER], {
  env: { ...process.env, LONG_TESTS: '1' },
});
if (process.env.INK_GAMES === undefined) {
  process.stdout.write(
    'SKIPPED: no public Ink games. INK_GAMES=/a/folder names one; each game is then proved and played.\n',
  );
}
const games = run('npx', [
  'vitest',
  'run',
  '--project',
  'node',
  'tests/verify/replay/games.test.ts',
]);
const LONGER_PAGES = [
  'tests/access',
  'tests/e2e/lms',
  'tests/e2e/offline/single-file.spec.ts',
  'tests/e2e/play/scenarios.spec.ts',
];
const pages = run('npx', ['playwright', 'test', ...LONGER_PAGES], {
  env: { ...process.env, LONG_TESTS: '1', LMS_PATHS: '100' },
});
const art = run('npm', ['run', '--silent', 'check:art']);
process.exitCode = paths || stories || games || pages || art;
