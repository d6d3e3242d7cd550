import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../../access/axe-check.ts';

const SHEET = ['code,arm,site,session', 'A1,Scenes,Site 1,s1', 'A1,Slides,Site 1,s2'];

const file = (name: string, text: string) => ({
  ...{ name, mimeType: name.endsWith('.csv') ? 'text/csv' : 'application/json' },
  buffer: Buffer.from(text),
});

test('a study is begun from the example, takes a sheet of codes, is locked, and stands in the report', async ({
  page,
}) => {
  await page.goto('/#/reports');
  await page.getByText('Study', { exact: true }).click();
  const field = page.getByLabel('Study file (.json)', { exact: false });
  const save = async (button: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFileSync((await (await download).path()) ?? '', 'utf8');
  };
  const example = await save('Save an example study file');
  await field.setInputFiles(file('study.json', example));
  await expect(page.getByText('once a sheet of codes is in it')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Lock the plan' })).toHaveCount(0);
  await field.setInputFiles(file('codes.csv', SHEET.join('\n')));
  await expect(page.getByText('Row 3: A1 stands in two arms.')).toBeVisible();
  await field.setInputFiles(file('codes.csv', SHEET.slice(0, 2).join('\n')));
  await expect(
    page.getByText('is open. Scenes: 1 code in 1 session; Slides: 0 codes in 0 sessions.'),
  ).toBeVisible();
  await expectNoViolations(page, 'a study');
  const locked = await save('Lock the plan');
  await expect(page.getByRole('button', { name: 'Lock the plan' })).toHaveCount(0);
  const seen = ['code,rater', ...Array.from({ length: 7 }, (_, at) => `seen ${at + 1}`)].join();
  await field.setInputFiles(file('checklists.csv', `${seen}\nA1,Cy,1,2,3`));
  await expect(
    page.getByText('1 filled row was read from the sheet.', { exact: false }),
  ).toBeVisible();
  await field.setInputFiles(file('checklists.csv', `${seen}\nA1,Cy,1,2,7`));
  await expect(page.getByText('Row 2: “seen 3: 7” is not on the scale')).toBeVisible();
  await field.setInputFiles(file('changed.json', locked.replace('"A1"', '"A2"')));
  await expect(page.getByText(/was changed after it was locked/)).toBeVisible();
  await page.getByRole('button', { name: 'Try it with sample data' }).click();
  await expect(page.getByRole('heading', { name: 'Study: Scenes or slides' })).toBeVisible({
    timeout: 300_000,
  });
  const change = page.getByRole('region', { name: 'Change by arm' });
  await expect(change.getByRole('row', { name: /^After \(primary outcome\)/ })).toContainText(
    'fewer than five people',
  );
});
