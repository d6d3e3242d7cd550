import type { Technique } from '../../../core/guide/guide.ts';
import { ruleOf } from '../../../core/rubric/rubric.ts';
import { type Book, pointOf } from '../book.ts';
import { guideWords } from '../guide-words.ts';

export interface TechniqueBlockProps {
  readonly book: Book;
  readonly technique: Technique;
}

interface SaidProps {
  readonly head: 'do' | 'say' | 'avoid' | 'tempting';
  readonly lines: readonly string[];
}

const Said = ({ head, lines }: SaidProps) => (
  <div class={head}>
    <h3>{guideWords(head)}</h3>
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  </div>
);

/** Shows one technique: what it is, why, and examples done well and less well. */
export function TechniqueBlock({ book, technique }: TechniqueBlockProps) {
  const point = pointOf(book, technique.point);
  const { dimension } = point;
  return (
    <>
      <div class="prose">
        <p class="quiet small">{guideWords('says', { text: point.text })}</p>
        {dimension !== undefined && <p>{ruleOf(book.rubric, dimension).definition}</p>}
        <p class="quiet">{technique.why}</p>
      </div>
      <div class="say-not">
        <Said head="do" lines={technique.do} />
        <Said head="say" lines={technique.say} />
        <Said head="avoid" lines={technique.avoid} />
        <Said head="tempting" lines={technique.tempting} />
      </div>
      <p class="note quiet">{technique.fine}</p>
    </>
  );
}
