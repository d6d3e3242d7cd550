// How fast reports are, in Node and in the built page: npm run bench:reports -- 10000 (build first).
// With the names of parts behind the count only these: reading verifying counting page
import { existsSync } from 'node:fs';
import process from 'node:process';
import type { RunFilter } from '../../../src/core/cohort/filter.ts';
import { cohortCount } from '../../../src/core/cohort/report/cohort-count.ts';
import { wholeReport } from '../../../src/core/cohort/report/cohort-report.ts';
import { decodeRecord } from '../../../src/core/record/record-decode.ts';
import { verifyRecord } from '../../../src/session/audit/verify.ts';
import { pageFigures } from './page.ts';
import { type ReadingFigures, type ReadRecords, readRecords } from './reading.ts';
import { contentOf, orThrow, recordTexts, rubric } from './records.ts';
import { timed } from './timed.ts';

const VERIFIED = 300; // records that are played again, to say how many a second

const [count = '10000', ...parts] = process.argv.slice(2);
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const texts = recordTexts(Number(count));
const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
print(`${texts.length} records, ${megabytes.toFixed(0)} MB of text`);

function reading({ shelf, parsing, reading: all }: ReadRecords & ReadingFigures): void {
  const decisions = shelf.reduce((sum, { run }) => sum + run.answered.length, 0);
  print(`JSON.parse ${parsing.toFixed(0)} ms`);
  print(`read and count ${all.toFixed(0)} ms (${(all / parsing).toFixed(2)} times JSON.parse)`);
  print(`${decisions} decisions`);
}

function verifying(): void {
  const some = texts.slice(0, VERIFIED).map((text) => orThrow(decodeRecord(text)));
  const [held, took] = timed(() =>
    some.filter(
      ({ record }) => verifyRecord(record, contentOf(record.scenario.id)).verdict.is === 'verified',
    ),
  );
  const rate = (some.length / took) * 1000;
  print(`verify ${rate.toFixed(0)} records a second (${held.length} of ${some.length} verified)`);
}

function counting({ shelf }: ReadRecords): void {
  wholeReport(cohortCount(shelf.slice(0, 500), {}, rubric)); // warm, as a page is that has counted once
  const report = (filter: RunFilter) =>
    timed(() => wholeReport(cohortCount(shelf, { ...filter, people: 'single' }, rubric)));
  const [all, first] = report({});
  const [, filtering] = report({ cohort: 'spring', mode: 'assessment' });
  const ratings = all.agreements.reduce((sum, { ratings: n }) => sum + n, 0);
  print(
    `count all ${first.toFixed(0)} ms (${all.people.length} people, ${ratings} ratings), filtered ${filtering.toFixed(0)} ms`,
  );
}

const middleAndMost = (times: readonly number[]): string =>
  `${times[Math.floor((times.length - 1) / 2)]?.toFixed(0)} ms (the slowest ${times.at(-1)?.toFixed(0)} ms)`;

async function page(): Promise<void> {
  if (!existsSync('dist/index.html')) {
    print('there is no build: the page is left out');
    return;
  }
  const { view, checked, busy, idle, blocked, memory, floor } = await pageFigures(texts, 'spring');
  print(`page: ${(view / 1000).toFixed(1)} s to the first view`);
  print(`page: ${(checked / 1000).toFixed(1)} s until all are verified`);
  const { unzipping, decoding, parsing } = floor;
  const times = (ms: number) => `${(ms / parsing).toFixed(1)} times`;
  print(
    `page: JSON.parse of the same bytes ${(parsing / 1000).toFixed(1)} s; first view ${times(view)}, all verified ${times(checked)}, unzipping, decoding and parsing alone ${times(unzipping + decoding + parsing)}`,
  );
  print(`page: at most ${memory.toFixed(0)} MB`);
  print(`page: filter to redraw ${middleAndMost(idle)}, while checking ${middleAndMost(busy)}`);
  const { reading, checking, rows, ready, paper } = blocked;
  print(
    `page: blocked for at most ${reading} ms while reading, ${checking} ms while checking, ${rows} ms going through rows (0: never over 50 ms)`,
  );
  print(
    `page: ${ready.toFixed(0)} ms to be ready for paper; then the browser prints in ${paper} ms`,
  );
}

if (wanted('reading') || wanted('counting')) {
  const read = readRecords(texts);
  reading(read);
  if (wanted('counting')) counting(read);
}
if (wanted('verifying')) verifying();
if (wanted('page')) await page();
