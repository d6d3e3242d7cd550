// npm run test:long: every page in every look, size and language. Needs a build.
import process from 'node:process';
import { needBrowser } from './browser.mjs';
import { checkNode, installPackages, must, run } from './ready.mjs';

checkNode();
installPackages();
process.env.CHROMIUM = needBrowser();
must('npx', ['vite', 'build', '--logLevel', 'warn']);
process.exitCode = run('npx', ['playwright', 'test', 'tests/access/matrix.spec.ts'], {
  env: { ...process.env, LONG_TESTS: '1' },
});
