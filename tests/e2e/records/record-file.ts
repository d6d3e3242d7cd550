import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { decodeRecord, type OpenRecord } from '../../../src/core/record/record-decode.ts';
import { button } from '../run.ts';

/** A record as a file holds it, loose enough to be spoiled. */
interface LooseRecord {
  version: number;
  scenario: { hash: string };
  chain: string[];
  facts: { type: string; scenario?: { hash: string }; option?: string }[];
}

/** “His plan” as a frozen release of the story recorded it. */
export const FROZEN_RECORD = join(
  import.meta.dirname,
  '../../flow/frozen/platform-four-3/his-plan.json',
);

/** That record, changed in some way. */
export function frozenRecord(change: (record: LooseRecord) => void = () => {}): string {
  const record = JSON.parse(readFileSync(FROZEN_RECORD, 'utf8')) as LooseRecord;
  change(record);
  return JSON.stringify(record, null, 1);
}

/** The words chosen at each moment of that record. They stay in it when the story changes. */
export const FROZEN_WORDS = {
  moment1: 'Drop-in van. Socks, food, a charger.',
  moment2: 'If somebody’s under 18 and not safe, I have to bring people in',
} as const;

const OTHER_STORY = '0'.repeat(64);

/** Make a record one of another version of the story. */
export function ofAnotherStory(record: LooseRecord): void {
  record.scenario.hash = OTHER_STORY;
  for (const { scenario } of record.facts) if (scenario) scenario.hash = OTHER_STORY;
}

/** Press “Save the record” and read the file as the game itself would. */
export async function saveRecord(page: Page): Promise<{ text: string; opened: OpenRecord }> {
  const download = page.waitForEvent('download');
  const save = button(page, 'Save the record');
  const fold = page.locator('summary', { hasText: 'Save this run as a file' });
  await expect(save.or(fold).first()).toBeVisible();
  if (!(await save.isVisible())) await fold.click();
  await save.click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^training-record-\d{4}-\d{2}-\d{2}\.json$/);
  const text = readFileSync(await file.path(), 'utf8');
  const opened = decodeRecord(text);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return { text, opened: opened.value };
}

/** Load a text as a record file on the home page. */
export const loadRecord = (page: Page, text: string): Promise<void> =>
  page.getByLabel('Load a record file').setInputFiles({
    name: 'training-record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
