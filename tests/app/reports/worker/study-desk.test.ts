import { expect, test } from 'vitest';
import { createShelf } from '../../../../src/app/reports/worker/create-shelf.ts';
import { createStudyDesk } from '../../../../src/app/reports/worker/study-desk.ts';
import { canonicalJson } from '../../../../src/core/kernel/checksum.ts';
import { platformFour } from '../../../content.ts';
import { studyOf } from '../../../core/cohort/study/known-study.ts';

const content = platformFour();
const SHEET = 'code,arm,site,session\na,scenes,north,s1\nb,slides,north,s2\n';
const { lock: _lock, ...unlocked } = studyOf([]);
const AT = 1_803_000_000_000;

const newDesk = () => createStudyDesk(createShelf(async () => content, content.rubric));

async function lockedDesk() {
  const desk = newDesk();
  await desk.open(JSON.stringify(unlocked));
  await desk.open(SHEET);
  return { desk, study: (await desk.lock(AT)).study };
}

test('a plan is locked with its codes, the time and its hash, and says that nothing had been opened', async () => {
  const { study } = await lockedDesk();
  const fixed = canonicalJson({ plan: study?.plan, at: AT, opened: false });
  const text = new TextEncoder().encode(fixed);
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', text)).toString('hex');
  expect(study?.plan.codes.map(({ code }) => code)).toEqual(['a', 'b']);
  expect(study?.lock).toEqual({ at: AT, hash, opened: false });
});

test('a plan that was locked after records were here says so', async () => {
  const { records } = (await import('../../../../src/simulate/trainee.ts')).traineeOf(
    0,
    5,
    [content],
    String,
  );
  const { encodeRecord } = await import('../../../../src/core/record/record.ts');
  const shelf = createShelf(async () => content, content.rubric);
  const desk = createStudyDesk(shelf);
  for (const record of records.slice(0, 1)) {
    const text = encodeRecord(record);
    await shelf.add('a.json', text, async () => text);
  }
  await desk.report(); // the page shows what was read
  shelf.clear();
  await desk.open(JSON.stringify(unlocked));
  expect((await desk.lock(AT)).study?.lock?.opened).toBe(true);
});

test('a locked plan takes no other codes, and a withdrawal leaves its hash as it was', async () => {
  const { desk, study } = await lockedDesk();
  expect((await desk.open(SHEET)).faults).toEqual([{ code: 'locked' }]);
  const other = (await desk.open('film,code,wave\n1,a,Before\n')).faults; // the key to films
  expect(other.map(({ code }) => code)).toEqual(Array(3).fill('no-column')); // arm, site, session
  expect(desk.withdraw('nobody').faults).toEqual([{ code: 'unknown-code' }]);
  const after = desk.withdraw('a').study;
  expect(after).toMatchObject({ withdrawn: ['a'], lock: study?.lock });
  expect((await newDesk().open(JSON.stringify(after))).faults).toEqual([]);
});

test('a file whose plan or lock was changed after it was locked is refused, and the open study stays', async () => {
  const { desk, study } = await lockedDesk();
  for (const [was, is] of [
    ['"measure":"shown"', '"measure":"core"'],
    [`"at":${AT}`, `"at":${AT - 1}`],
    ['"opened":false', '"opened":true'],
  ] as const) {
    const changed = JSON.stringify(study).replace(was, is);
    expect(await desk.open(changed)).toEqual({ study, faults: [{ code: 'changed' }] });
  }
  const lost = JSON.stringify(study, null, 2).replace('"sites": [', '"sites" [');
  const at = lost.split('\n').findIndex((one) => one.includes('"sites" [')) + 1;
  expect((await desk.open(lost)).faults).toEqual([{ code: 'no-json', at }]);
  expect((await newDesk().open(SHEET)).faults).toEqual([{ code: 'no-study' }]);
});

test('sheets for outside ratings are made and read once the plan is locked, and count with the other papers', async () => {
  const head = 'code,rater,seen 1,seen 2,seen 3,seen 4,seen 5,seen 6,seen 7';
  const early = newDesk();
  await early.open(JSON.stringify(unlocked));
  await early.open(SHEET);
  expect(await early.sheets(content.rubric)).toEqual([]);
  expect((await early.open(`${head}\na,Cy,1`)).faults).toEqual([{ code: 'not-locked' }]);
  const { desk, study } = await lockedDesk();
  expect((await desk.sheets(content.rubric)).map(({ name }) => name)).toEqual([
    'films-for-raters.csv',
    'key-to-films.csv',
    'own-words-for-raters.csv',
    'questionnaires.csv',
    'checklists.csv',
  ]);
  expect(await desk.open(`${head}\na,Cy,1`)).toEqual({ study, faults: [], papers: 1 });
  expect((await desk.open(`${head}\na,Cy,9`)).faults).toEqual([
    { row: 2, code: 'off-scale', cell: 'seen 1: 9' },
  ]);
  expect(await desk.open(`${head}\nb,Cy,2\na,Cy,2`)).toEqual({ study, faults: [], papers: 2 });
});
