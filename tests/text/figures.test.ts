import { expect, test } from 'vitest';
import { REPLY_FLAGS } from '../../src/core/reply/reply-reading.ts';
import { corpusOf, lateReplies } from '../bench/analyser/corpus.ts';
import { accused, foundByFlag } from '../bench/analyser/found.ts';
import { GUIDE } from '../guide.ts';

const partOf = (id: string) =>
  GUIDE.find((chapter) => chapter.id === 'how-replies-are-read')?.parts.find(
    (part) => part.id === id,
  );

/** The pairs “x of y” of a text. */
const sharesIn = (text: string): readonly (readonly number[])[] =>
  [...text.matchAll(/(\d+) of (\d+)/g)].map(([, ...both]) => both.map(Number));

test('the guide says by flag how many faults are found, as measured', () => {
  const block = partOf('wrong')?.block;
  const said = block?.kind === 'list' ? block.items.map(({ text }) => sharesIn(text)) : [];
  const [check, late] = [foundByFlag(corpusOf('check')), foundByFlag(lateReplies())];
  const measured = REPLY_FLAGS.map((_, at) =>
    [check, late].map((figures) => figures[at]?.slice(1)),
  );
  expect(said).toEqual(measured);
});

test('the guide says how many clean replies are flagged, as measured', () => {
  const text =
    partOf('false')
      ?.statements.map((one) => one.text)
      .join(' ') ?? '';
  const [flagged, all] = accused(corpusOf('check'));
  expect(text).toContain(`Of ${all} plain replies with no fault, ${flagged} were flagged`);
  expect(sharesIn(text)).toContainEqual([...accused(lateReplies())]);
});
