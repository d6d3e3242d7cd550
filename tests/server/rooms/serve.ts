// A room server in a process of its own, for tests that kill it: serve.ts <database file> <port>.
import process from 'node:process';
import { startServer } from './server.ts';

const [file = ':memory:', port = '0'] = process.argv.slice(2);
const server = await startServer(file, Date.now, Number(port));
process.stdout.write(`${server.address}\n`);
