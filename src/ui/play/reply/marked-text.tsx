import './reading.css';
import type { ReplySpan } from '../../../core/reply/reply-reading.ts';
import { markWords } from './mark-words.ts';

interface Piece {
  readonly text: string;
  readonly good: boolean | undefined; // undefined: nothing was found in it
  readonly ends: readonly number[]; // numbers of the findings that end here, from 1
}

/** A text cut at the edges of what was found in it. Where two findings overlap the caution shows. */
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
  readonly numbered?: boolean; // each finding is told below, under its number
}

/** A typed reply with its telling words marked: by color, by kind of underline, and by number. */
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
