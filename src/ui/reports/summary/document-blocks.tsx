import type { DocumentBlock, DocumentTable } from '../../../core/cohort/report/document-block.ts';
import { languageAttributes } from '../../scene-language.ts';

interface DocumentBlocksProps {
  readonly blocks: readonly DocumentBlock[];
  readonly level: 2 | 3; // of headings
  readonly words?: boolean; // tables hold sentences: on a narrow page each row becomes a block
}

const inLanguage = (language: string | undefined) =>
  language === undefined ? {} : languageAttributes(language);

function Table({ table, words }: { readonly table: DocumentTable; readonly words: boolean }) {
  const { name, heads, rows, languages = [] } = table;
  return (
    <table class={`grid-table ${words ? 'stackable' : 'figures'}`}>
      {words && <caption class="sr">{name}</caption>}
      <thead>
        <tr>
          {heads.map((head, at) => (
            <th key={`${at} ${head}`} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells], row) => (
          <tr key={`${row} ${head}`}>
            <th scope="row" {...inLanguage(languages[row])}>
              {head}
            </th>
            {cells.map((cell, at) => (
              <td key={`${at} ${cell}`} {...(words && { 'data-h': heads[at + 1] })}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type BlockProps = Omit<DocumentBlocksProps, 'blocks'> & { readonly block: DocumentBlock };

function Block({ block, level, words = false }: BlockProps) {
  switch (block.is) {
    case 'heading': {
      const Heading = `h${level}` as const;
      return <Heading id={block.id}>{block.text}</Heading>;
    }
    case 'text':
      return (
        <p class="small prose" {...inLanguage(block.language)}>
          {block.text}
        </p>
      );
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List class="small said">
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </List>
      );
    }
    case 'facts':
      return (
        <dl class="about small">
          {block.facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      if (words) return <Table table={block} words />;
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard
        <section class="scroll" aria-label={block.name} tabIndex={0}>
          <Table table={block} words={false} />
        </section>
      );
  }
}

/** Shows the parts of a document. */
export const DocumentBlocks = ({ blocks, ...how }: DocumentBlocksProps) => (
  <>
    {blocks.map((block, at) => (
      <Block key={`${at} ${block.is}`} block={block} {...how} />
    ))}
  </>
);
