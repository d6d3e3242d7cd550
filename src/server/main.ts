import { existsSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createPages } from './pages.ts';

const HERE = '127.0.0.1';
const EVERYWHERE = '0.0.0.0';

/** The addresses under which other devices on this network can reach the server. */
const lanAddresses = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .filter((one) => one.family === 'IPv4' && !one.internal)
    .map((one) => one.address);

const folder = join(process.cwd(), 'dist');
const host = process.argv.includes('--room') ? EVERYWHERE : HERE;
const port = Number(process.env.PORT ?? 4173);

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

if (!existsSync(join(folder, 'index.html'))) {
  process.stderr.write('There is no built page in dist. Run: npm run build\n');
  process.exit(2);
}

const server = createPages(folder);
server.on('error', (problem: NodeJS.ErrnoException) => {
  const taken = problem.code === 'EADDRINUSE';
  const what = taken
    ? `Port ${port} is taken. Set another one: PORT=4174 npm start`
    : problem.message;
  process.stderr.write(`${what}\n`);
  process.exit(2);
});
server.listen(port, host, () => {
  say(`Play:    http://localhost:${port}/`);
  if (host === EVERYWHERE) {
    for (const address of lanAddresses()) say(`Network: http://${address}:${port}/`);
  }
  say('Stop with Ctrl+C.');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}
