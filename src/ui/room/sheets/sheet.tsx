import './sheets.css';
import type { ComponentChildren } from 'preact';
import type { Jurisdiction } from '../../../core/jurisdiction/resource.ts';
import { sheetWords } from './sheet-words.ts';

export interface SheetProps {
  readonly jurisdiction: Jurisdiction;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

interface SheetFrameProps extends SheetProps {
  readonly title: string;
  readonly lede: string;
  readonly children: ComponentChildren;
}

/** Frame of a sheet that prints on one page: title, content, numbers, disclaimer. */
export function SheetFrame(props: SheetFrameProps) {
  const { title, lede, children, jurisdiction, onPrint, onBack } = props;
  return (
    <div class="sheet-page stack">
      <h1>{title}</h1>
      <p class="lead">{lede}</p>
      <p class="actions no-print">
        <button class="btn main" type="button" onClick={onPrint}>
          {sheetWords('print')}
        </button>
        <button class="btn ink" type="button" onClick={onBack}>
          {sheetWords('back')}
        </button>
      </p>
      {children}
      <section aria-labelledby="sheet-numbers">
        <h2 id="sheet-numbers">{sheetWords('numbers')}</h2>
        <p class="note">{sheetWords('numbers.hint')}</p>
        <ul class="sheet-numbers">
          {jurisdiction.resources
            .filter(({ contacts }) => contacts.length > 0)
            .map(({ id, name, contacts }) => (
              <li key={id}>
                <b>{name}</b> {contacts.join(' · ')}
              </li>
            ))}
        </ul>
      </section>
      <p class="note quiet">{sheetWords('disclaimer')}</p>
    </div>
  );
}
