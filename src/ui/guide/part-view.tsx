import type { Technique } from '../../core/guide/guide.ts';
import {
  type GuidePart,
  type PointRow,
  pointsIn,
  type QuestionRow,
} from '../../core/guide/guide.ts';
import { ruleOf } from '../../core/rubric/rubric.ts';
import { TableHead } from '../kit/table-head.tsx';
import { ResourceTable } from '../resources/resource-table.tsx';
import { DefinitionBoard } from './blocks/definition-board.tsx';
import { Duties } from './blocks/duties.tsx';
import { ListBlock, SkillsList, TermsList } from './blocks/list-block.tsx';
import { type Book, pointOf } from './book.ts';
import { guideWords } from './guide-words.ts';
import { GuideLine } from './text/line.tsx';
import { RichText } from './text/rich-text.tsx';
import { SlideMark } from './text/slide-mark.tsx';

interface TechniqueBlockProps {
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
function TechniqueBlock({ book, technique }: TechniqueBlockProps) {
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

interface QuestionsTableProps {
  readonly book: Book;
  readonly title: string;
  readonly rows: readonly QuestionRow[];
}

const COLUMNS = ['when', 'ask', 'part', 'care'] as const;
const HEADS = {
  when: 'asked.when',
  ask: 'asked.open',
  part: 'asked.part',
  care: 'asked.care',
} as const;

/** Table of screening questions: when to ask, and how to ask openly first. */
const QuestionsTable = ({ book, title, rows }: QuestionsTableProps) => (
  <table class="grid-table stackable questions">
    <caption class="sr">{title}</caption>
    <TableHead
      columns={[guideWords('asked'), ...COLUMNS.map((column) => guideWords(HEADS[column]))]}
    />
    <tbody>
      {rows.map((row) => (
        <tr key={row.point}>
          <th scope="row">{pointOf(book, row.point).text}</th>
          {COLUMNS.map((column) => (
            <td key={column} data-h={guideWords('asked.mark', { mark: guideWords(HEADS[column]) })}>
              {row[column]}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

interface PointsTableProps {
  readonly book: Book;
  readonly title: string;
  readonly head: string;
  readonly rows: readonly PointRow[];
}

const mark = (text: string) => guideWords('asked.mark', { mark: text });

/** Table of deck points with comments and where each occurs. */
function PointsTable({ book, title, head, rows }: PointsTableProps) {
  const met = (point: string) => book.met[point] ?? [];
  const anywhere = rows.some(({ point }) => met(point).length > 0);
  return (
    <table class="grid-table stackable points">
      <caption class="sr">{title}</caption>
      <TableHead columns={[guideWords('deck'), head, ...(anywhere ? [guideWords('met')] : [])]} />
      <tbody>
        {rows.map(({ point, text }) => (
          <tr key={point}>
            <th scope="row">{pointOf(book, point).text}</th>
            <td data-h={mark(head)}>
              <RichText book={book} text={text} />
            </td>
            {anywhere && (
              <td data-h={mark(guideWords('met'))}>
                {met(point).length === 0 && guideWords('met.none')}
                <ul>
                  {met(point).map(({ id, title: name }) => (
                    <li key={id}>
                      <a href={book.scenario(id)}>{name}</a>
                    </li>
                  ))}
                </ul>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BlockViewProps {
  readonly book: Book;
  readonly part: GuidePart;
}

/** Shows the block of a part. */
function BlockView({ book, part: { title, block } }: BlockViewProps) {
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
