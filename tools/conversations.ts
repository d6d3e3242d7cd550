// Writes docs/conversations: what people tell after which conduct, and two runs of each scenario side
// by side. `npm run docs` does it with the rest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { conversationPages } from './docs/conversation-pages.ts';

for (const { file, text } of conversationPages(process.cwd())) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  process.stdout.write(`${file}\n`);
}
