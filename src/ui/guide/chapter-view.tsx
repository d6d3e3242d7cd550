import type { Chapter } from '../../core/guide/guide.ts';
import { Action } from '../kit/action.tsx';
import type { Book } from './book.ts';
import { guideWords } from './guide-words.ts';
import { PartView } from './part-view.tsx';
import { GuideLine } from './text/line.tsx';

export interface ChapterViewProps {
  readonly book: Book;
  readonly chapter: Chapter;
  readonly onPrint: () => void;
}

/** Shows a chapter with links to its neighbors. The pocket card can be printed. */
export function ChapterView({ book, chapter, onPrint }: ChapterViewProps) {
  const { guide, place } = book;
  const at = guide.indexOf(chapter);
  const [before, next] = [guide[at - 1], guide[at + 1]];
  return (
    <article class={`chapter ${chapter.id}`}>
      <p class="small quiet no-print">
        {guideWords('chapter', { number: at + 1, count: guide.length })}
      </p>
      <h1>{chapter.title}</h1>
      <p class="lead">
        <GuideLine book={book} line={chapter.lead} />
      </p>
      {chapter.id === 'card' && (
        <p class="actions">
          <Action words={guideWords('print')} onPress={onPrint} />
        </p>
      )}
      <div class="parts">
        {chapter.parts.map((part) => (
          <PartView key={part.id} book={book} part={part} />
        ))}
      </div>
      <nav class="turn no-print" aria-label={guideWords('turn')}>
        {before !== undefined && (
          <a href={place(before.id)}>{guideWords('before', { title: before.title })}</a>
        )}
        {next !== undefined && (
          <a href={place(next.id)}>{guideWords('next', { title: next.title })}</a>
        )}
      </nav>
    </article>
  );
}
