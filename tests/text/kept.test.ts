import { expect, test } from 'vitest';
import { analyse, READS } from '../../src/text/analyse.ts';
import { corpusOf, type Labelled, moreReplies } from '../bench/analyser/corpus.ts';

// What one labelled reply in three is read as. Where a change of the reader means to read one in another way:
// npx vitest run tests/text/kept.test.ts -u
const EACH = 3;
const TOGETHER = 50; // replies in a test

const replies = [...corpusOf('tune'), ...corpusOf('check'), ...moreReplies()].filter(
  (_, at) => at % EACH === 0,
);
const parts = Array.from({ length: Math.ceil(replies.length / TOGETHER) }, (_, at) => at);

function read({ text, context = [] }: Pick<Labelled, 'text' | 'context'>): string {
  const reading = analyse(text, { context, disclosed: [], rates: READS });
  const { spans, levels, flags, ...rest } = reading;
  const marks = spans.map(({ rule, from, to }) => `${rule} ${from}-${to}`);
  return `${text} => ${JSON.stringify(rest)} ${JSON.stringify(levels)} ${[...flags, ...marks].join(', ')}`;
}

test.each(parts)('labelled replies are read as they were, part %i', (part) => {
  const some = replies.slice(part * TOGETHER, (part + 1) * TOGETHER);
  expect(some.map(read)).toMatchSnapshot();
});
