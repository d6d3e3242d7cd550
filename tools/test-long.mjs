// npm run test:long: every page in every look, size and language, left in every way; a hundred paths to a learning platform, in Node and in the browser; more planted faults. Needs a build.
import process from 'node:process';
import { needBrowser } from './browser.mjs';
import { checkNode, installPackages, must, run } from './ready.mjs';

checkNode();
installPackages();
process.env.CHROMIUM = needBrowser();
must('npx', ['vite', 'build', '--logLevel', 'warn']);
const paths = run('npx', ['vitest', 'run', '--project', 'node', 'tests/lms/scorm.test.ts'], {
  env: { ...process.env, LMS_PATHS: '100' },
});
const stories = run(
  'npx',
  ['vitest', 'run', '--project', 'node', 'tests/verify/mutation', 'tests/docs/story-pages.test.ts'],
  { env: { ...process.env, LONG_TESTS: '1' } },
);
const pages = run(
  'npx',
  ['playwright', 'test', 'tests/access', 'tests/e2e/lms/scorm-paths.spec.ts'],
  {
    env: { ...process.env, LONG_TESTS: '1', LMS_PATHS: '100' },
  },
);
process.exitCode = paths || stories || pages;
