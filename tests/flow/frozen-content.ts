import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../src/session/play/content.ts';
import { makeTagTable } from '../../src/story/tag-table.ts';

/** The content of a frozen release. Its tags are parsed here, since older builds did not ship them parsed. */
export function frozenContent(release: string): Content {
  const path = join(import.meta.dirname, 'frozen', release, 'content.json');
  const content = JSON.parse(readFileSync(path, 'utf8')) as Content;
  const { playable } = content;
  const program = { ...playable.program, tags: makeTagTable(playable.program.story) };
  return { ...content, playable: { ...playable, program } };
}
