import { expect, test } from 'vitest';
import { loadRubric, loadRubricIn } from '../../../src/cli/content/content.ts';
import { type Rubric, rubricOf, ruleOf } from '../../../src/core/rubric/rubric.ts';
import { decodeRubric } from '../../../src/core/rubric/rubric-decode.ts';
import type { EventDraft } from '../../../src/core/run/event.ts';
import { debrief } from '../../../src/core/scoring/debrief.ts';
import { began, chose, erred, faced, retried, stateOf } from '../facts.ts';

const loaded = loadRubric(process.cwd());
if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
const now = loaded.value.rubric;

/** The next version of the rubric: open questions weigh more, listening less, other techniques stand in front. */
const next: Rubric = {
  ...now,
  version: '9.0.0',
  dimensions: now.dimensions.map((rule) => ({
    ...rule,
    weight: rule.weight + (rule.id === 'OPEN' ? 10 : rule.id === 'LISTEN' ? -10 : 0),
    anchors: ['Other words.', 'Other words.', 'Other words.', 'Other words.'],
  })),
  headline: ['LISTEN', 'PACE'],
  passMark: 95,
  versions: [now, ...(now.versions ?? [])],
};

const played = (version: string, ...more: readonly EventDraft[]) =>
  stateOf(
    began({ rubric: { version, hash: 'hash' } }),
    faced('B1', ['OPEN', 'LISTEN']),
    ...(more.length > 0 ? more : [chose('B1', { OPEN: 0, LISTEN: 3 })]),
  );

test('a new version changes nothing of a run of an older one: not a weight, an anchor or a headline', () => {
  const run = played(now.version);
  expect(debrief(run, next)).toEqual(debrief(run, now));
  expect(rubricOf(next, now.version)).toBe(now);
  const later = debrief(played('9.0.0'), next);
  expect(later.score.overall).toBeLessThan(debrief(run, next).score.overall ?? 0);
});

test('a version that nobody has is shown by the rubric of now', () => {
  expect(rubricOf(now, '0.0.1')).toBe(now);
  expect(rubricOf(now, now.version)).toBe(now);
});

test.each([undefined, 'es'])('earlier versions are whole, in English and in %s', (language) => {
  const read = language === undefined ? loaded : loadRubricIn(process.cwd(), language);
  if (!read.ok || read.value === undefined) throw new Error('no rubric');
  const { rubric } = read.value;
  expect(rubric.versions?.map(({ version }) => version)).toEqual(['2.0.0']);
  const then = rubricOf(rubric, '2.0.0');
  expect(then.dimensions).toHaveLength(rubric.dimensions.length);
  expect(ruleOf(then, 'NONJUDGE').keep).not.toBe(ruleOf(rubric, 'NONJUDGE').keep);
  // A code that came later stands there too, so that a page can always name it.
  expect(then.criticalErrors).toHaveLength(rubric.criticalErrors.length);
  expect(decodeRubric(JSON.parse(JSON.stringify(rubric)))).toEqual({ ok: true, value: rubric });
});

const SLIP = erred('B1', 'PROMISE', 'B', { OPEN: 1, LISTEN: 1 });
const repairedIn = (version: string, level: 1 | 2) => {
  const again = chose('B1', { OPEN: level, LISTEN: 2 }, { option: 'three' });
  return debrief(played(version, SLIP, retried('B1'), again), now).criticalErrors[0]?.repaired;
};

test('a second try takes a serious error back where it is sound, and not by being harmless alone', () => {
  expect(repairedIn(now.version, 2)).toBe(true);
  expect(repairedIn(now.version, 1)).toBe(false);
  expect(repairedIn('2.0.0', 1)).toBe(true); // as those runs were told
});

test('a figure is held at 79 where a headline technique is under 70', () => {
  const rates = ['OPEN', 'NONJUDGE', 'LISTEN', 'PACE', 'PLAN'] as const;
  const closed = (version: string) =>
    debrief(
      stateOf(
        began({ rubric: { version, hash: 'hash' } }),
        faced('B1', rates),
        chose('B1', { OPEN: 2, NONJUDGE: 3, LISTEN: 3, PACE: 3, PLAN: 3 }),
      ),
      now,
    ).score;
  expect(closed(now.version)).toMatchObject({
    overall: 92,
    shown: 79,
    heldBy: { dimension: 'OPEN', percent: 67 },
  });
  expect(closed('2.0.0')).toMatchObject({ overall: 92, shown: 92 });
});
