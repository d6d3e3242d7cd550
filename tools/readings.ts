// Writes docs/readings.md: who from outside the project has read which scene. `npm run docs` does it with the rest.
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { READINGS_FILE, readingsPage } from './docs/readings-page.ts';

writeFileSync(READINGS_FILE, readingsPage(process.cwd()));
process.stdout.write(`${READINGS_FILE}\n`);
