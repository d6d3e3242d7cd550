// npm start: install, build, serve. One command on a fresh clone with only Node.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { checkNode, installPackages, must, ROOT } from './ready.mjs';

checkNode();
installPackages();
must('npx', ['vite', 'build', '--logLevel', 'warn']);

const server = spawn(
  process.execPath,
  ['--import', 'tsx', 'src/server/main.ts', ...process.argv.slice(2)],
  { cwd: ROOT, stdio: 'inherit' },
);
server.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
// Whoever stops this stops the server; it says goodbye itself.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
