import type { GuidePart } from '../../../core/guide/guide.ts';
import { ResourceTable } from '../../resources/resource-table.tsx';
import type { Book } from '../book.ts';
import { DefinitionBoard } from './definition-board.tsx';
import { Duties } from './duties.tsx';
import { ListBlock, SkillsList, TermsList } from './list-block.tsx';
import { PointsTable } from './points-table.tsx';
import { QuestionsTable } from './questions-table.tsx';
import { TechniqueBlock } from './technique-block.tsx';

export interface BlockViewProps {
  readonly book: Book;
  readonly part: GuidePart;
}

/** Shows the block of a part. */
export function BlockView({ book, part: { title, block } }: BlockViewProps) {
  switch (block?.kind) {
    case 'list':
      return <ListBlock book={book} list={block} />;
    case 'points':
      return <PointsTable book={book} title={title} head={block.head} rows={block.rows} />;
    case 'technique':
      return <TechniqueBlock book={book} technique={block} />;
    case 'questions':
      return <QuestionsTable book={book} title={title} rows={block.rows} />;
    case 'terms':
      return <TermsList book={book} terms={block.terms} />;
    case 'parts':
      return <DefinitionBoard />;
    case 'skills':
      return <SkillsList book={book} />;
    case 'duties':
      return <Duties jurisdiction={book.jurisdiction} />;
    case 'resources':
      return <ResourceTable resources={book.jurisdiction.resources} />;
    case undefined:
      return null;
  }
}
