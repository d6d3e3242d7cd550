import './sheets.css';
import type { ComponentChildren } from 'preact';
import type { Jurisdiction, Resource } from '../../../core/jurisdiction/resource.ts';
import { dayInWords } from '../../day.ts';
import { sheetWords } from './sheet-words.ts';

export interface SheetProps {
  readonly jurisdiction: Jurisdiction;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

/** Says when somebody last checked a number; nothing about 911 and 988 without a day. */
function checkedWords({ standard, lastVerified, stale }: Resource): string {
  if (lastVerified === undefined) return standard ? '' : sheetWords('numbers.unchecked');
  return sheetWords(stale ? 'numbers.stale' : 'numbers.checked', { day: dayInWords(lastVerified) });
}

interface NumbersProps {
  readonly resources: readonly Resource[];
}

/** Numbers to call, then the services whose number to ask a supervisor for. */
function Numbers({ resources }: NumbersProps) {
  const known = resources.filter(({ contacts }) => contacts.length > 0);
  const others = resources.filter(({ contacts }) => contacts.length === 0);
  return (
    <>
      <ul class="sheet-numbers">
        {known.map((one) => (
          <li key={one.id}>
            <b>{one.name}</b> {one.contacts.join(' · ')} <span>{checkedWords(one)}</span>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p class="note">
          {sheetWords('numbers.ask', { names: others.map(({ name }) => name).join(' · ') })}
        </p>
      )}
    </>
  );
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
        <Numbers resources={jurisdiction.resources} />
      </section>
      <p class="note quiet">{sheetWords('disclaimer')}</p>
    </div>
  );
}
