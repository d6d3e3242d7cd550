import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { AgreePage } from '../../../src/app/pages/agree/agree-page.tsx';
import { type Office, office } from '../../../src/app/reports/office.ts';
import type { Desk } from '../../../src/app/shell/desk.ts';
import { memoryStore } from '../../../src/store/memory.ts';
import { lookAs, show } from '../../ui/axe.ts';
import { bar } from '../../ui/pages.ts';

vi.mock('../../../src/app/reports/office.ts', () => ({ office: vi.fn() }));

test('a sheet that a spreadsheet saved in another encoding is refused with the way to save it', async () => {
  await lookAs('light', 390);
  const call = vi.fn(async (_name: string) => ({ opinions: [] }));
  vi.mocked(office).mockReturnValue({ call } as unknown as Office);
  const visit = { store: memoryStore(), person: { id: 'me' }, use: 'own' };
  const desk = { bar: bar(), footLinks: [], visit } as unknown as Desk;
  show(<AgreePage desk={desk} route={{ page: 'agree' }} />);
  const windows = new Uint8Array([...new TextEncoder().encode('row,technique\r\n'), 0x93, 0x94]); // curly quotes
  const sheet = new File([windows], 'heron.csv', { type: 'text/csv' });
  await userEvent.upload(page.getByLabelText('Read sheets that came back'), sheet);
  await page.getByText('Rows that were left out').click();
  await expect.element(page.getByText('choose “CSV UTF-8”', { exact: false })).toBeVisible();
  expect(call.mock.calls.map(([name]) => name)).not.toContain('panel');
});

test('a level that somebody began to agree on is there again when the page is', async () => {
  const opinion = {
    ...{ session: 'one', beat: 'a', language: 'en', names: {}, typed: false, lines: [] },
    ...{ said: 'What do you owe?', dimension: 'OPEN', recorded: 2 },
    voices: [
      { rater: 'Heron', level: 3 },
      { rater: 'Wren', level: 1 },
    ],
  };
  const call = vi.fn(async (_name: string) => ({ opinions: [opinion] }));
  vi.mocked(office).mockReturnValue({ call } as unknown as Office);
  const visit = { store: memoryStore(), person: { id: 'me' }, use: 'own' };
  const desk = { bar: bar(), footLinks: [], visit } as unknown as Desk;
  show(<AgreePage desk={desk} route={{ page: 'agree' }} />);
  await page.getByText('Write down what you agree on', { exact: true }).click();
  await page.getByLabelText('Why').fill('It asks what they');
  show(<AgreePage desk={desk} route={{ page: 'agree' }} />);
  await expect.element(page.getByLabelText('Why')).toHaveValue('It asks what they');
});
