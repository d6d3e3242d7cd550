import { writeFileSync } from 'node:fs';
import { cac } from 'cac';
import { expect, test } from 'vitest';
import { runAsked } from '../../../src/cli/commands/run-asked.ts';

/** What is said of a command written so, and the names that it ran with. */
async function asked(...words: readonly string[]) {
  const ran: string[] = [];
  const told: string[] = [];
  const cli = cac('unscripted');
  cli.command('verify [scenario]').action((id: string) => void ran.push(id));
  cli.command('check <scenario>').action((id: string) => void ran.push(id));
  cli.parse(['node', 'main.ts', ...words], { run: false });
  await runAsked(cli, (lines) => void told.push(...lines));
  return { ran, told };
}

test('a command is run with its name', async () => {
  expect(await asked('verify', 'benny')).toEqual({ ran: ['benny'], told: [] });
});

test.each([
  [['verify', 'benny', 'room'], '`room`', 'unscripted verify --help'],
  [['check'], 'check <scenario>', 'unscripted check --help'],
  [['verify', '--jason'], '`--jason`', 'unscripted verify --help'],
])('%j is answered in words, and not run', async (words, what, help) => {
  const { ran, told } = await asked(...words);
  expect(ran).toEqual([]);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain(what);
  expect(told[0]).toContain(help);
});

test('a file that cannot be written is answered in words', async () => {
  const told: string[] = [];
  const cli = cac('unscripted');
  cli.command('simulate').action(() => writeFileSync('/no/such/folder/made.json', ''));
  cli.parse(['node', 'main.ts', 'simulate'], { run: false });
  await runAsked(cli, (lines) => void told.push(...lines));
  expect(told).toEqual([expect.stringContaining("'/no/such/folder/made.json'")]);
});

test('any other fault is thrown on', async () => {
  const cli = cac('unscripted');
  cli.command('verify').action(() => {
    throw new Error('a bug');
  });
  cli.parse(['node', 'main.ts', 'verify'], { run: false });
  await expect(runAsked(cli, () => undefined)).rejects.toThrow('a bug');
});
