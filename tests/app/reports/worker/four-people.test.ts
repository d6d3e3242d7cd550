import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { createShelf } from '../../../../src/app/reports/worker/create-shelf.ts';
import { exportAs } from '../../../../src/app/reports/worker/export-runs.ts';
import type { RunFilter } from '../../../../src/core/cohort/filter.ts';
import { chainFor, encodeRecord } from '../../../../src/core/record/record.ts';
import { wordFile } from '../../../../src/export/word-file.ts';
import { traineeOf } from '../../../../src/simulate/trainee.ts';
import { reportSummary } from '../../../../src/ui/reports/summary/summary-blocks.ts';
import { platformFour } from '../../../content.ts';

const content = platformFour();
const rubric = content.rubric;
const PEOPLE = [0, 1, 2, 3].map((at) => traineeOf(at, 5, [content], String));

/** Four people, each with a name, a participant code and a group of two. */
const RECORDS = PEOPLE.flatMap(({ records }, at) =>
  records.map((record) => {
    const person = { id: `device-of-${at}`, pseudonym: `Quill Person ${at}` };
    const group = { cohort: `group-${at % 2}`, participant: `code-of-${at}`, version: 3 as const };
    const made = { ...record, ...group, person };
    return { ...made, chain: chainFor(made) };
  }),
);
const NAMING = /Quill|device-of|code-of/;

/** Every choice somebody could try. */
const CHOICES: readonly RunFilter[] = [
  {},
  { checks: 'verified' },
  { checks: 'same-version', mode: 'assessment' },
  { mode: 'practice' },
  { cohort: 'group-0' },
  { scenario: 'platform-four' },
  { role: 'Police' },
  { from: 1 },
  { until: Number.MAX_SAFE_INTEGER },
];

test('four people are told from no side: summary, rows, word-processor file, tables', async () => {
  const shelf = createShelf(async () => content, rubric);
  for (const record of RECORDS) {
    const text = encodeRecord(record);
    expect(await shelf.add(record.session, text, async () => text)).toBeUndefined();
  }
  while (await shelf.checkNext());
  expect(new Set(shelf.runs().map(({ person }) => person)).size).toBe(4);
  for (const filter of CHOICES) {
    const { head, rows } = shelf.count(filter);
    expect(head().figures).toBeUndefined();
    const counts = [rows.people(), rows.changes()].map(({ count }) => count);
    expect(counts).toEqual([0, 0]);
    for (const form of ['csv', 'json', 'xapi'] as const) {
      expect(await exportAs(form, shelf, filter)).toEqual([]);
    }
    const summary = reportSummary(head(), rubric, {
      madeAt: 0,
      dayOf: String,
      roleIn: () => undefined,
      isRead: () => false,
      leftOut: [],
      study: undefined,
      titleOf: () => undefined,
      roster: { invited: 4, started: 4, finished: 3 },
    });
    const word = unzipSync(await wordFile(summary, 'en'));
    const xml = strFromU8(word['word/document.xml'] ?? new Uint8Array());
    expect(xml).toContain('fewer than five people');
    expect(`${xml}${JSON.stringify([head(), summary])}`).not.toMatch(NAMING);
  }
});
