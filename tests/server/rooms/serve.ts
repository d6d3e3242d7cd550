// A room server in a process of its own, for tests that kill it: serve.ts <settings as JSON>.
import process from 'node:process';
import { type ServerSettings, startServer } from './server.ts';

const [settings = '{}'] = process.argv.slice(2);
const server = await startServer(JSON.parse(settings) as ServerSettings);
process.stdout.write(`${server.address}\n`);
