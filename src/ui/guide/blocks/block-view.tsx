import type { GuidePart } from '../../../core/guide/guide.ts';
import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import { dayInWords } from '../../day.ts';
import { ResourceTable } from '../../resources/resource-table.tsx';
import type { Book } from '../book.ts';
import { guideWords } from '../guide-words.ts';
import { DefinitionBoard } from './definition-board.tsx';
import { ListBlock, SkillsList, TermsList } from './list-block.tsx';
import { PointsTable } from './points-table.tsx';
import { QuestionsTable } from './questions-table.tsx';
import { TechniqueBlock } from './technique-block.tsx';

interface DutiesProps {
  readonly jurisdiction: Jurisdiction;
}

/** Shows who must report what, and by when, in this jurisdiction. */
function Duties({ jurisdiction }: DutiesProps) {
  const { name, reporting = [] } = jurisdiction;
  return (
    <div class="duties">
      <h3>{guideWords('duties', { name })}</h3>
      {reporting.length === 0 && <p>{guideWords('duties.none')}</p>}
      <ul class="prose">
        {reporting.map(({ text, lastVerified, stale }) => (
          <li key={text}>
            {text}{' '}
            <span class="slide">
              {lastVerified === undefined
                ? guideWords('duties.unverified')
                : guideWords(stale ? 'duties.stale' : 'duties.checked', {
                    day: dayInWords(lastVerified),
                  })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

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
