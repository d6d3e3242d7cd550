import { describe, expect, test } from 'vitest';
import { decodeStudy, type Study } from '../../../../src/core/cohort/study/study.ts';
import { countedRows, studyReport } from '../../../../src/core/cohort/study/study-report.ts';
import { studyPeople, waveRuns } from '../../../../src/core/cohort/study/wave-runs.ts';
import { ofCode, PLAN, studyOf, utcDay } from './known-study.ts';

const member = (code: string, arm = 'scenes', session = 's1') => ({
  ...{ code, arm, site: 'north', session },
});
const planWith = (change: Partial<Study['plan']>): Study => ({
  ...studyOf([]),
  plan: { ...PLAN, ...change },
});
const faultsOf = (value: unknown) => {
  const read = decodeStudy(value);
  return read.ok ? [] : read.error;
};
const [first, second, third] = PLAN.waves;
if (!first || !second || !third) throw new Error('a wave is missing');

describe('a study file', () => {
  test('is read as it was saved', () => {
    const study = studyOf([member('a'), member('b', 'slides')]);
    expect(decodeStudy(JSON.parse(JSON.stringify(study)))).toEqual({ ok: true, value: study });
  });

  test.each<[string, unknown, object]>([
    ['of a newer version', { ...studyOf([]), version: 2 }, { code: 'newer' }],
    [
      'of another format',
      { ...studyOf([]), format: 'x' },
      { code: 'shape', at: { path: 'format' } },
    ],
    ['with three arms', planWith({ arms: ['a', 'b', 'c'] }), { at: { path: 'plan.arms' } }],
    [
      'whose waves share a day',
      planWith({ waves: [first, { ...second, from: first.to }] }),
      { code: 'overlap', first: 'before', second: 'after' },
    ],
    [
      'whose wave ends before it begins',
      planWith({ waves: [{ ...first, to: '2027-02-01' }, second] }),
      { code: 'backward', wave: 'before' },
    ],
    [
      'with two waves of one name',
      planWith({ waves: [first, { ...second, name: 'before' }, { ...third, name: 'after' }] }),
      { code: 'wave-twice', wave: 'before' },
    ],
    [
      'with a day that is none',
      planWith({ waves: [first, { ...second, from: '15 March' }] }),
      { code: 'shape', at: { path: 'plan.waves[1].from' } },
    ],
    [
      'whose outcome is the first wave',
      planWith({ primary: { ...PLAN.primary, wave: 'before' } }),
      { code: 'no-wave', wave: 'before' },
    ],
    [
      'with a code in two arms',
      planWith({ codes: [member('a'), member('a', 'slides')] }),
      { code: 'two-arms', row: 2, cell: 'a' },
    ],
  ])('%s is refused by its cause', (_what, value, fault) => {
    expect(faultsOf(value)).toMatchObject([fault]);
  });
});

describe('runs of a study', () => {
  const codes = [member('a'), member('b', 'slides')];
  const countsOf = (runs: Parameters<typeof waveRuns>[0], study = studyOf(codes)) =>
    waveRuns(runs, study, (one) => !one.startsWith('bad'), utcDay).map(({ wave, score }) => [
      wave,
      score,
    ]);

  test('belong to a wave on both of its days, and to none between or of another code or scene', () => {
    const days = ['2027-02-28', first.from, first.to, second.from, third.to, '2027-05-11'];
    const runs = days.map((day) => ofCode('a', day));
    const free = planWith({ codes, leftOut: { ...PLAN.leftOut, playedBefore: false } });
    expect(countsOf(runs, free).map(([wave]) => wave)).toEqual([0, 0, 1, 2]);
    expect(countsOf([ofCode('z', first.from), ofCode('a', first.from, { scenario: 'x' })])).toEqual(
      [],
    );
  });

  test('are left out by the rules of the plan, and unless verified and complete', () => {
    const day = first.from;
    expect(
      countsOf([
        ofCode('a', day),
        ofCode('a', day, { mode: 'practice' }),
        ofCode('a', day, { phase: 'choosing' }),
        ofCode('a', day, { session: 'bad' }),
        ofCode('a', day, { lastAt: ofCode('a', day).startedAt + 239_000 }),
      ]),
    ).toEqual([[0, 70], ...Array.from({ length: 4 }, () => [0, undefined])]);
    expect(countsOf([ofCode('a', '2027-01-05'), ofCode('a', day)])).toEqual([[0, undefined]]);
  });

  test('of a withdrawn code are in no wave', () => {
    expect(countsOf([ofCode('a', first.from)], studyOf(codes, { withdrawn: ['a'] }))).toEqual([]);
  });

  test('of a code that did not agree are in no wave, where the study says who agreed', () => {
    const of = (agreed: string) => studyOf([{ ...member('a'), agreed }]);
    expect(countsOf([ofCode('a', first.from)], of(''))).toEqual([]);
    expect(countsOf([ofCode('a', first.from)], of('1'))).toEqual([[0, 70]]);
    expect(faultsOf(of('2'))).toEqual([{ code: 'other-consent', row: 1, cell: '2' }]);
  });

  test('compare each person with themselves on the scenes they finished in both waves', () => {
    const plan = {
      ...PLAN,
      codes,
      primary: { ...PLAN.primary, scenarios: ['platform-four', 'benny'] },
    };
    const easy = { scenario: 'benny', shown: 95 };
    const all = waveRuns(
      [
        ofCode('a', first.from, { shown: 50 }),
        ofCode('a', first.to, { shown: 60 }),
        ofCode('a', second.from, { shown: 62 }),
        ofCode('a', second.to, easy), // not played before
        ofCode('b', first.from, easy),
        ofCode('b', second.from, { shown: 70 }),
      ],
      { ...studyOf(codes), plan },
      () => true,
      utcDay,
    );
    expect(studyPeople(all, plan, 1)).toMatchObject([{ arm: 0, before: 55, after: 62 }]);
  });

  test('are of people alike in a session of a site, or in a site where sites were drawn', () => {
    const places = [member('a'), { ...member('b'), site: 'south' }, member('c', 'scenes', 's2')];
    const clusters = (lots: Study['plan']['lots']) => {
      const study = planWith({ codes: places, lots });
      const runs = places.flatMap(({ code }) => [
        ofCode(code, first.from),
        ofCode(code, second.from),
      ]);
      const all = waveRuns(runs, study, () => true, utcDay);
      return new Set(studyPeople(all, study.plan, 1).map(({ cluster }) => cluster)).size;
    };
    expect([clusters('sessions'), clusters('people'), clusters('sites')]).toEqual([3, 3, 2]);
  });
});

describe('a report on a study', () => {
  const codes = Array.from({ length: 40 }, (_, at) =>
    member(`c${at}`, at % 2 === 0 ? 'scenes' : 'slides', `s${at % 10}`),
  );
  const reportOn = (inWave: readonly number[], change: Partial<Study> = {}) =>
    studyReport(
      studyOf(codes, change),
      inWave.flatMap((count, wave) =>
        codes
          .slice(0, count)
          .map(({ code }, at) =>
            ofCode(code, PLAN.waves[wave]?.from ?? '', { shown: 50 + 5 * wave + ((at * 7) % 13) }),
          ),
      ),
      () => true,
      utcDay,
      async (text) => String(text.length),
    );

  test('counts who was invited, began, finished and left in each arm and wave', async () => {
    const { flow } = await reportOn([40, 30, 20]);
    expect(flow.slice(0, 3)).toEqual([
      { arm: 'scenes', wave: 'before', invited: 20, began: 20, finished: 20, left: undefined },
      { arm: 'scenes', wave: 'after', invited: 20, began: 15, finished: 15, left: 5 },
      { arm: 'scenes', wave: 'later', invited: 20, began: 10, finished: 10, left: 5 },
    ]);
  });

  test('counts who is in no figure, unless that or what it leaves is one to four people', async () => {
    const apart = async (declined: number, gone: number, unknown: number, began = 40) => {
      const agreed = codes.map((one, at) => ({ ...one, agreed: at < declined ? '' : '1' }));
      const withdrawn = codes.slice(declined, declined + gone).map(({ code }) => code);
      const others = Array.from({ length: unknown }, (_, at) => ofCode(`x${at}`, first.from));
      const nobody = others.map((one) => ({ ...one, participant: undefined }));
      const runs = codes.slice(0, began).map(({ code }) => ofCode(code, first.from));
      const study = studyOf(agreed, { withdrawn });
      const all = [...runs, ...others, ...nobody];
      const report = await studyReport(
        study,
        all,
        () => true,
        utcDay,
        async () => 'bb',
      );
      return report.apart;
    };
    expect(await apart(10, 6, 3)).toEqual({ declined: 10, withdrawn: 6, unknown: 6 });
    expect(await apart(10, 3, 0)).toEqual({ declined: 10, withdrawn: undefined, unknown: 0 });
    expect(await apart(0, 0, 2)).toEqual({ declined: 0, withdrawn: 0, unknown: undefined });
    expect((await apart(6, 6, 0, 38)).declined).toBeUndefined(); // two of those who take part did not begin
  });

  test('withholds each count that would tell of one to four people, also by what it leaves', async () => {
    const { flow } = await reportOn([40, 34, 8]); // per arm 20, 17, 4
    expect(flow.slice(1, 3)).toMatchObject([
      { began: undefined, finished: undefined, left: undefined },
      { began: undefined, finished: undefined, left: undefined },
    ]);
    const { changes } = await reportOn([40, 40, 8]);
    expect(changes.map(({ is }) => is)).toEqual(['told', 'few']);
  });

  test('shows no change by arm before the plan is locked, and then names the primary outcome', async () => {
    const { lock: _lock, ...open } = studyOf(codes);
    const unlocked = await studyReport(
      open,
      [],
      () => true,
      utcDay,
      async () => 'x',
    );
    expect(unlocked).toMatchObject({ changes: [], hash: undefined });
    const { changes, hash } = await reportOn([40, 40, 40]);
    expect(changes.map(({ wave, isPrimary }) => [wave, isPrimary])).toEqual([
      ['after', true],
      ['later', false],
    ]);
    expect(hash).not.toBeUndefined();
  });

  test('hashes the runs that count, in whatever order they were read', () => {
    const runs = [ofCode('c0', first.from), ofCode('c1', first.from, { shown: 61 })];
    const rows = (some: typeof runs) =>
      countedRows(waveRuns(some, studyOf(codes), () => true, utcDay));
    expect(rows(runs)).toBe(rows(runs.toReversed()));
    expect(rows(runs)).not.toBe(rows(runs.map((one) => ({ ...one, shown: 62 }))));
  });
});
