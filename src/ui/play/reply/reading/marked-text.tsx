import './reading.css';
import type { ReplySpan } from '../../../../core/reply/reply-reading.ts';
import { markWords } from '../mark-words.ts';

interface Piece {
  readonly text: string;
  readonly good: boolean | undefined; // undefined: no finding
  readonly ends: readonly number[]; // numbers, from 1, of the findings that end here
}

/** Splits a text at the edges of its findings. Where two overlap, the caution wins. */
export function markedPieces(text: string, spans: readonly ReplySpan[]): readonly Piece[] {
  const edges = spans.flatMap(({ from, to }) => [from, to]);
  const cuts = [...new Set([0, text.length, ...edges])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? text.length;
    const over = spans.filter((span) => span.from <= from && span.to >= to);
    return {
      text: text.slice(from, to),
      good: over.length === 0 ? undefined : over.every((span) => span.good),
      ends: spans.flatMap((span, at) => (span.to === to && span.from < to ? [at + 1] : [])),
    };
  });
}

interface MarkedTextProps {
  readonly text: string;
  readonly spans: readonly ReplySpan[]; // in the order they are numbered
  readonly numbered?: boolean; // findings are explained below by number
}

/** Shows a typed reply with findings marked by color, underline and number. */
export function MarkedText({ text, spans, numbered = false }: MarkedTextProps) {
  return (
    <p class="marked">
      {markedPieces(text, spans).map(({ text: part, good, ends }, index) => (
        <span key={index}>
          {good === undefined ? part : <mark data-good={good}>{part}</mark>}
          {(numbered ? ends : []).map((number) => (
            <sup key={number}>
              <span class="sr">{markWords('finding')} </span>
              {number}
            </sup>
          ))}
        </span>
      ))}
    </p>
  );
}
