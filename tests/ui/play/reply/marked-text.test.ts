import { expect, test } from 'vitest';
import type { ReplySpan } from '../../../../src/core/reply/reply-reading.ts';
import { markedPieces } from '../../../../src/ui/play/reply/reading/marked-text.tsx';

const span = (from: number, to: number, good: boolean): ReplySpan => ({
  from,
  to,
  good,
  rule: 'r',
  why: 'w',
});

test.each<
  [
    name: string,
    spans: readonly ReplySpan[],
    pieces: readonly (readonly [string, boolean | undefined])[],
  ]
>([
  ['nothing found', [], [['how are you', undefined]]],
  [
    'one at the start',
    [span(0, 3, true)],
    [
      ['how', true],
      [' are you', undefined],
    ],
  ],
  [
    'two apart',
    [span(0, 3, true), span(8, 11, false)],
    [
      ['how', true],
      [' are ', undefined],
      ['you', false],
    ],
  ],
  [
    'overlapping: the caution shows',
    [span(0, 7, true), span(4, 11, false)],
    [
      ['how ', true],
      ['are', false],
      [' you', false],
    ],
  ],
  [
    'outside the text',
    [span(4, 99, true)],
    [
      ['how ', undefined],
      ['are you', true],
    ],
  ],
])('%s', (_name, spans, pieces) => {
  expect(markedPieces('how are you', spans).map(({ text, good }) => [text, good])).toEqual(pieces);
});

test('each finding is numbered where its words end', () => {
  const pieces = markedPieces('how are you', [span(0, 3, true), span(0, 11, false)]);
  expect(pieces.map(({ ends }) => ends)).toEqual([[1], [2]]);
});
