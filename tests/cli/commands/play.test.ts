import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepRecord, playInTerminal, type Terminal } from '../../../src/cli/commands/play.ts';
import { makeRecord } from '../../../src/core/record/record.ts';
import { platformFour } from '../../content.ts';
import { ticking } from '../../session/drive.ts';

const content = platformFour();

/** A terminal whose person answers each prompt by this rule. */
function person(answer: (prompt: string, printed: readonly string[]) => string | undefined) {
  const printed: string[] = [];
  const terminal: Terminal = {
    print: (text) => printed.push(text),
    ask: (prompt) => {
      printed.push(prompt);
      return Promise.resolve(answer(prompt, printed));
    },
  };
  return { printed, terminal };
}

/** The first number for a response or a note, Enter for all else. */
const firstOf = (prompt: string): string =>
  prompt.startsWith('Your response') || prompt.startsWith('The note') ? '1' : '';

test('a whole run in the terminal ends with its figures', async () => {
  const { printed, terminal } = person(firstOf);
  const draw = { seed: 3, mode: 'practice' } as const;
  const session = await playInTerminal(content, draw, terminal, ticking());
  expect(session?.log.state().phase).toBe('closed');
  expect(printed.filter((line) => line.startsWith('Moment '))).toContain('Moment 8 of 8');
  expect(printed.some((line) => line.startsWith('Overall: '))).toBe(true);
  expect(printed.some((line) => line.startsWith('Why: '))).toBe(true);
});

test('assessment gives no remark and offers no hint or second try', async () => {
  const { printed, terminal } = person(firstOf);
  await playInTerminal(content, { seed: 3, mode: 'assessment' }, terminal, ticking());
  expect(printed.filter((line) => /^(Why|Hint|A stronger)/.test(line))).toEqual([]);
  expect(printed.filter((line) => /h for a hint|try this moment again/.test(line))).toEqual([]);
});

test('a hint and a second try can be asked for by their letters', async () => {
  const asked = new Set<string>();
  const once = (key: string): boolean => !asked.has(key) && asked.add(key).size > 0;
  const { terminal } = person((prompt) => {
    if (prompt.includes('h for a hint') && once('hint')) return 'h';
    if (prompt.includes('try this moment again') && once('retry')) return 'r';
    return firstOf(prompt);
  });
  const session = await playInTerminal(content, { seed: 3, mode: 'practice' }, terminal, ticking());
  const types = session?.log.facts().map((fact) => fact.type) ?? [];
  expect(types.slice(0, 5)).toEqual(['began', 'faced', 'hinted', 'chose', 'retried']);
});

test('a stronger wording waits until the moment cannot be tried again, or was', async () => {
  const weakest = (prompt: string, printed: readonly string[]): string => {
    if (!prompt.startsWith('Your response')) return firstOf(prompt);
    const options = printed.slice(printed.findLastIndex((line) => line.startsWith('  1. ')));
    return String(options.filter((line) => /^ {2}\d\. /.test(line)).length);
  };
  const { printed, terminal } = person(weakest);
  await playInTerminal(content, { seed: 3, mode: 'practice' }, terminal, ticking());
  const at = printed.findIndex((line) => line.startsWith('A stronger wording'));
  expect(at).toBeGreaterThan(0);
  expect(printed[at - 1]).toContain('try this moment again');
});

test('an answer that is not offered is asked again and changes nothing', async () => {
  const answers = ['9', 'x', '0', '', '1.5'];
  const { terminal } = person((prompt) => answers.shift() ?? firstOf(prompt));
  const session = await playInTerminal(content, { seed: 3, mode: 'practice' }, terminal, ticking());
  expect(session?.log.facts()[2]?.type).toBe('chose');
});

test.each([['q'], [undefined]])('leaving by %s keeps nothing', async (answer) => {
  const { printed, terminal } = person(() => answer);
  const draw = { seed: 3, mode: 'practice' } as const;
  expect(await playInTerminal(content, draw, terminal, ticking())).toBeUndefined();
  expect(printed.at(-1)).toBe('You left. Nothing was kept.');
});

test('the record of a run is kept in a folder that was not there', async () => {
  const { terminal } = person(firstOf);
  const session = await playInTerminal(content, { seed: 3, mode: 'practice' }, terminal, ticking());
  if (session === undefined) throw new Error('left');
  const { began } = session.log.state();
  const who = { id: 'somebody', pseudonym: 'You' };
  const root = mkdtempSync(join(tmpdir(), 'play-'));
  const file = join(root, 'not', 'there', 'run.json');
  keepRecord(file, makeRecord('a-run', who, began, session.log.facts(), true));
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ session: 'a-run' });
  rmSync(root, { recursive: true });
});
