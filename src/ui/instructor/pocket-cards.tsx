import type { Chapter } from '../../core/guide/guide.ts';
import { plainOf } from '../../core/guide/guide-text.ts';
import type { Resource } from '../../core/jurisdiction/resource.ts';
import { SheetNumbers } from '../resources/sheet-numbers.tsx';
import { instructorWords as words } from './instructor-words.ts';

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
export const PocketCards = (props: PocketCardsProps) => (
  <div class="pockets">
    {ON_A_SHEET.map((one) => (
      <div key={one} class={one === 1 ? undefined : 'print-only'} aria-hidden={one > 1}>
        <PocketCard {...props} />
      </div>
    ))}
  </div>
);
