import { type GuidePart, pointsIn } from '../../core/guide/guide.ts';
import { BlockView } from './blocks/block-view.tsx';
import { type Book, pointOf } from './book.ts';
import { GuideLine } from './text/line.tsx';
import { SlideMark } from './text/slide-mark.tsx';

export interface PartViewProps {
  readonly book: Book;
  readonly part: GuidePart;
}

/** Lists the slides of a part's deck points, which no statement cites. */
const slidesOf = (book: Book, part: GuidePart): readonly number[] => [
  ...new Set(pointsIn(part).map((id) => pointOf(book, id).slide)),
];

/** Shows one part of a chapter: slides, statements, and its block. */
export function PartView({ book, part }: PartViewProps) {
  const slides = slidesOf(book, part);
  return (
    <section class={`part ${part.block?.kind ?? 'text'}`} aria-labelledby={`at-${part.id}`}>
      <h2 id={`at-${part.id}`} tabIndex={-1}>
        {part.title}
      </h2>
      {slides.length > 0 && (
        <p class="from">
          <SlideMark slides={slides} />
        </p>
      )}
      {part.statements.length > 0 && (
        <div class="prose">
          {part.statements.map((line) => (
            <p key={line.text}>
              <GuideLine book={book} line={line} />
            </p>
          ))}
        </div>
      )}
      <BlockView book={book} part={part} />
      {part.notice !== undefined && (
        <p class="notice small">
          <GuideLine book={book} line={part.notice} />
        </p>
      )}
    </section>
  );
}
