import { useMemo, useState } from 'preact/hooks';
import type { ReportSummary } from '../../core/cohort/report/document-block.ts';
import './instructor.css';
import '../certificate/certificate.css';
import '../style/table.css';
import type { Chapter } from '../../core/guide/guide.ts';
import { plainOf } from '../../core/guide/guide-text.ts';
import type { Resource } from '../../core/jurisdiction/resource.ts';
import { CertificatePaper } from '../certificate/certificate-paper.tsx';
import { DocumentBlocks } from '../reports/summary/document-blocks.tsx';
import { SheetNumbers } from '../resources/sheet-numbers.tsx';
import { Page } from '../shell/page.tsx';
import {
  PACK_PARTS,
  type PackChoice,
  type PackPart,
  type PackSheet,
  type PackTexts,
} from './instructor-pack.ts';
import { instructorWords as words } from './instructor-words.ts';
import { PackForm } from './pack-form.tsx';
import { formSheets } from './parts/form-sheets.ts';
import { listSheets } from './parts/list-sheets.ts';
import { courseSheets, planSheets } from './parts/plan-sheet.ts';
import { roomSheets } from './parts/room-sheets.ts';
import { slideSheet } from './parts/slide-sheets.ts';
import { talkSheets } from './parts/talk-sheet.ts';

interface PocketCardsProps {
  readonly card: Chapter; // the guide's chapter of that name
  readonly resources: readonly Resource[];
}

const ON_A_SHEET = [1, 2, 3, 4] as const;

function PocketCard({ card, resources }: PocketCardsProps) {
  return (
    <div class="pocket">
      <p>
        <b>{card.title}.</b> {plainOf(card.lead.text)}
      </p>
      {card.parts.map(({ id, title, block }) => (
        <div key={id} class={`pocket-${id}`}>
          <p>
            <b>{title}</b>
          </p>
          {block?.kind === 'list' && (
            <ul>
              {block.items.map(({ text }) => (
                <li key={text}>{plainOf(text)}</li>
              ))}
            </ul>
          )}
          {block?.kind === 'resources' && (
            <>
              <SheetNumbers resources={resources.filter(({ contacts }) => contacts.length > 0)} />
              <p>{words('cards.local')}</p>
            </>
          )}
        </div>
      ))}
    </div>
  );
}

/** Four pocket cards on one sheet, with lines to cut along. All but the first are copies, which only print shows. */
const PocketCards = (props: PocketCardsProps) => (
  <div class="pockets">
    {ON_A_SHEET.map((one) => (
      <div key={one} class={one === 1 ? undefined : 'print-only'} aria-hidden={one > 1}>
        <PocketCard {...props} />
      </div>
    ))}
  </div>
);

/** Makes the parts of a pack that are words alone, for page, print and word-processor file. */
function packSheets(texts: PackTexts, choice: PackChoice): readonly PackSheet[] {
  const scene = texts.scenes.find(({ card }) => card.id === choice.scenario);
  return [
    ...(scene === undefined
      ? courseSheets(texts, choice)
      : [...planSheets(scene, texts, choice), ...talkSheets(scene, choice.minutes)]),
    ...(scene?.draft ? [] : [slideSheet(scene, texts)]),
    ...listSheets(scene, texts),
    ...formSheets(texts),
    ...roomSheets(texts),
  ];
}

/** Puts sheets into one document, each on a page of its own. */
const packDocument = (title: string, sheets: readonly PackSheet[]): ReportSummary => ({
  title,
  blocks: sheets.flatMap((sheet, at) => [
    {
      is: 'heading' as const,
      id: sheet.id,
      text: sheet.title,
      ...(at > 0 && { newPage: true as const }),
    },
    ...sheet.blocks,
  ]),
});

function WordSheet({ sheet }: { readonly sheet: PackSheet }) {
  return (
    <article class={`pack-sheet pack-${sheet.id}`} aria-labelledby={`sheet-${sheet.id}`}>
      <h2 id={`sheet-${sheet.id}`}>{sheet.title}</h2>
      <DocumentBlocks blocks={sheet.blocks} level={3} words />
    </article>
  );
}

/** The cards and the certificate, which are laid out for paper. */
function PaperSheets({ texts, choice, part }: PartProps) {
  const { book, scenes } = texts;
  if (part === 'cards') {
    const card = book.guide.find(({ id }) => id === 'card');
    return (
      <article class="pack-sheet">
        <h2>{words('sheet.cards')}</h2>
        <p class="note">{words('cards.hint')}</p>
        {card && <PocketCards card={card} resources={book.jurisdiction.resources} />}
      </article>
    );
  }
  const scene = scenes.find(({ card }) => card.id === choice.scenario);
  if (part !== 'certificate' || scene === undefined) return null;
  const { id: key, title, trains: practiced } = scene.card;
  const row = {
    key,
    title,
    language: scene.language,
    date: '',
    practiced,
    minutes: choice.minutes,
  };
  return (
    <article class="pack-sheet certificate">
      <CertificatePaper finished={[row]} name="" agency="" scores={false} topic={false} />
      <p class="led">
        <span>{words('certificate.led')}</span> <span>{words('certificate.day')}</span>
      </p>
    </article>
  );
}

interface PartProps {
  readonly texts: PackTexts;
  readonly choice: PackChoice;
  readonly part: PackPart;
}

export interface InstructorViewProps {
  readonly texts: PackTexts;
  readonly choice: PackChoice;
  readonly trouble?: string; // as text
  readonly onChoose: (choice: PackChoice) => void;
  readonly onPrint: () => void;
  readonly onWordFile: (pack: ReportSummary) => void;
}

/** The instructor pack: what to choose, and below it every sheet as it prints. */
export function InstructorView(props: InstructorViewProps) {
  const { texts, choice, trouble, onChoose, onPrint, onWordFile } = props;
  const [leftOut, setLeftOut] = useState<readonly PackPart[]>(['study']); // few lead a study
  const isIn = (part: PackPart) => !leftOut.includes(part);
  const sheets = useMemo(() => packSheets(texts, choice), [texts, choice]);
  const scene = texts.scenes.find(({ card }) => card.id === choice.scenario);
  const without: readonly PackPart[] =
    scene === undefined ? ['talk', 'certificate'] : scene.draft ? ['slides'] : [];
  const parts = PACK_PARTS.filter((part) => !without.includes(part));
  const shown = parts.filter(isIn);
  const chosen = sheets.filter(({ part }) => shown.includes(part));
  return (
    <Page className="page instructor">
      <div class="stack no-print">
        <h1>{words('title')}</h1>
        <p class="lead">{words('lede')}</p>
      </div>
      <PackForm
        texts={texts}
        choice={choice}
        parts={parts.map((part) => ({ part, on: isIn(part) }))}
        onChoose={onChoose}
        onTurn={(part) =>
          setLeftOut(isIn(part) ? [...leftOut, part] : leftOut.filter((one) => one !== part))
        }
        onPrint={onPrint}
        onWordFile={() => onWordFile(packDocument(words('title'), chosen))}
      >
        {trouble !== undefined && <p class="notice">{trouble}</p>}
      </PackForm>
      <div class="pack">
        {shown.map((part) => (
          <div key={part}>
            {chosen
              .filter((sheet) => sheet.part === part)
              .map((sheet) => (
                <WordSheet key={sheet.id} sheet={sheet} />
              ))}
            <PaperSheets texts={texts} choice={choice} part={part} />
          </div>
        ))}
      </div>
    </Page>
  );
}
