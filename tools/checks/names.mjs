// npm run check:names: every name that src exports means one thing. Says which names are exported twice, and where.
// A number at the end is no name: A_1 and A_2 count as one.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const DECLARED =
  /^export (?:declare )?(?:abstract )?(?:async )?(?:const|let|function\*?|class|interface|type|enum) (\w+)/gm;
const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
  .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  .sort();

const places = new Map();
for (const file of files) {
  const names = new Set(
    [...readFileSync(file, 'utf8').matchAll(DECLARED)].map(([, name]) => name.replace(/\d+$/, '')),
  );
  for (const name of names) places.set(name, [...(places.get(name) ?? []), file]);
}

const twice = [...places].filter(([, found]) => found.length > 1);
for (const [name, found] of twice)
  process.stderr.write(`${name} is exported by ${found.join(' and ')}\n`);
if (twice.length > 0) {
  process.stderr.write(
    'Give each a name of its own: say which kind it is, such as RoomStep and StoryStep.\n',
  );
  process.exitCode = 1;
}
