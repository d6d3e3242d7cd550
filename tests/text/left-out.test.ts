import { expect, test } from 'vitest';
import { REPLY_FLAGS, type ReplyFlag } from '../../src/core/reply/reply-reading.ts';
import { TOP_LEVEL } from '../../src/core/rubric/level.ts';
import { READS, readWith } from '../../src/text/analyse.ts';
import { LEXICON } from '../../src/text/cues/lexicon.ts';
import type { Voter } from '../../src/text/model/model.ts';
import { corpusOf } from '../bench/analyser/corpus.ts';

/** A model that calls every reply clean, so that findings are left out wherever they can be. */
const trusting: Voter = {
  vote: () => ({
    act: 'other',
    reflection: 0,
    flags: Object.fromEntries(REPLY_FLAGS.map((flag) => [flag, 0])) as Record<ReplyFlag, number>,
    faulty: 0,
  }),
  pull: () => 0,
};

const OMITTED = ['NONJUDGE', 'NOASSUME', 'NOLABEL'] as const;
const isCue = (rule: string): boolean => LEXICON.some(({ id }) => id === rule);
const rows = corpusOf('tune').filter(({ flags }) => flags.length > 0);
const at = (context: readonly string[] = []) => ({ context, disclosed: [], rates: READS });

test('no technique earns by a finding that is left out what cues alone would not give it', () => {
  for (const { text, context } of rows) {
    const cues = readWith(text, at(context), undefined).levels;
    const { levels } = readWith(text, at(context), trusting);
    const raised = READS.filter((one) => levels[one] !== undefined && levels[one] !== cues[one]);
    expect([text, raised]).toEqual([text, []]);
  }
});

test('a reply all of whose findings are left out is not Strong for leaving something out', () => {
  const quiet = rows.filter(
    ({ text, context }) =>
      readWith(text, at(context), undefined).spans.some(({ good, rule }) => !good && isCue(rule)) &&
      readWith(text, at(context), trusting).flags.length === 0,
  );
  expect(quiet.length).toBeGreaterThan(20);
  for (const { text, context } of quiet) {
    const { levels } = readWith(text, at(context), trusting);
    const strong = OMITTED.filter((one) => levels[one] === TOP_LEVEL);
    expect([text, strong]).toEqual([text, []]);
  }
});

test.each([
  'Even. What would even look like for you?',
  'My brother went through this too so I know exactly how you feel and you would be crazy to stay out here.',
])('%s is not Strong for leaving something out', (text) => {
  const owe = [
    'I owe him. There’s stuff I have to do, to make it even.',
    'I don’t want to talk about it.',
  ];
  const { levels } = readWith(text, at(owe), trusting);
  expect([...OMITTED, 'PACE' as const].filter((one) => levels[one] === TOP_LEVEL)).toEqual([]);
});
