import { describe, expect, test } from 'vitest';
import { REPLY_FLAGS } from '../../src/core/reply/reply-reading.ts';
import { isCriticalCode } from '../../src/core/rubric/critical-error.ts';
import { isDimension } from '../../src/core/rubric/dimension.ts';
import { isLevel } from '../../src/core/rubric/level.ts';
import { readWith } from '../../src/text/analyse.ts';
import { LEXICON } from '../../src/text/cues/lexicon.ts';

/** What the person said before, where a cue answers to it. */
const before = (needs: 'refused' | undefined) => ({
  context: needs === 'refused' ? ['I don’t want to talk about it.'] : [],
  disclosed: [],
  rates: [],
  officer: true,
});

test('a cue is named once', () => {
  const ids = LEXICON.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(LEXICON.map((cue) => [cue.id, cue] as const))('%s', (id, cue) => {
  const rules = (text: string) =>
    readWith(text, before(cue.needs), undefined).spans.map((span) => span.rule);

  test('finds its example and leaves its counter-example alone', () => {
    expect(rules(cue.example)).toContain(id);
    expect(rules(cue.counter)).not.toContain(id);
  });

  test('is well formed', () => {
    expect((cue.flag === undefined) !== (cue.good === undefined)).toBe(true);
    if (cue.flag !== undefined) expect(REPLY_FLAGS).toContain(cue.flag);
    for (const [dimension, level] of Object.entries(cue.caps ?? {})) {
      expect([isDimension(dimension), isLevel(level)]).toEqual([true, true]);
    }
    expect(cue.possible === undefined || isCriticalCode(cue.possible)).toBe(true);
    expect(cue.why.split(' ').length).toBeLessThanOrEqual(40);
  });
});
