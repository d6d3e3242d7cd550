import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { conversationPages } from '../../tools/docs/conversation-pages.ts';
import { POLICY_FILE, policyPage } from '../../tools/docs/policy-page.ts';
import { READINGS_FILE, readingsPage } from '../../tools/docs/readings-page.ts';

test('docs/conversations is of the stories as they are: npm run docs', () => {
  const pages = conversationPages(process.cwd());
  const folder = join('docs', 'conversations');
  expect(readdirSync(folder).map((name) => join(folder, name))).toEqual(
    pages.map(({ file }) => file).toSorted(),
  );
  for (const { file, text } of pages) {
    expect(readFileSync(file, 'utf8') === text, `${file}: npm run docs`).toBe(true);
  }
});

// It plays a thousand runs.
test.runIf(process.env.LONG_TESTS === '1')(
  'docs/policies.md is of the stories as they are: npm run policies',
  () => {
    expect(readFileSync(POLICY_FILE, 'utf8') === policyPage(process.cwd()), POLICY_FILE).toBe(true);
  },
);

test('docs/readings.md lists every reading of the scenes as they are: npm run docs', () => {
  expect(readFileSync(READINGS_FILE, 'utf8')).toBe(readingsPage(process.cwd()));
});

test('the best path printed for Platform Four waves no question of his away', () => {
  const [, path = ''] =
    /platform-four[\s\S]*?Best path, \d+: ([^\n]*)/.exec(
      readFileSync(join('docs', 'proof.md'), 'utf8'),
    ) ?? [];
  expect(path.split(' ')).toContain('the-thing');
  expect(path.split(' ')).not.toContain('nothing-to-worry');
});
