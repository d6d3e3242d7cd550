import { expect, test } from 'vitest';
import { opensTables } from '../../tools/machine/spreadsheet.mjs';

test('a LibreOffice that answers and opens no table is none for the tests of tables', () => {
  const writerOnly = () => ({ error: undefined, status: 0 });
  expect(opensTables(writerOnly as never)).toBe(false);
});
