// npm start: install, build, serve. One command on a fresh clone with only Node.
import process from 'node:process';
import { checkNode, installPackages, must, run } from './ready.mjs';

checkNode();
installPackages();
must('npx', ['vite', 'build', '--logLevel', 'warn']);
const stop = () => {}; // the server gets the signal too, and ends first
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
process.exitCode = run('npx', ['tsx', 'src/server/main.ts', ...process.argv.slice(2)]);
