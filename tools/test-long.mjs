// npm run test:long: every page in every look, size and language; a hundred paths to a learning platform. Needs a build.
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
const pages = run('npx', ['playwright', 'test', 'tests/access/matrix.spec.ts'], {
  env: { ...process.env, LONG_TESTS: '1' },
});
process.exitCode = paths || pages;
