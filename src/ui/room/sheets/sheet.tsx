import { Action } from '../../kit/action.tsx';
import './sheets.css';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Jurisdiction, Resource } from '../../../core/jurisdiction/resource.ts';
import { dayInWords } from '../../day.ts';
import { sheetWords } from './sheet-words.ts';

export interface SheetProps {
  readonly jurisdiction: Jurisdiction;
  readonly onPrint?: () => void;
  readonly onBack?: () => void; // absent within another page, which has its own buttons
}

const TitleLevel = createContext<1 | 2>(1);

/** Provides the level of a sheet's title: 1 on its own page, 2 within another one. */
export const SheetTitleLevel = TitleLevel.Provider;

interface SheetHeadingProps {
  readonly children: ComponentChildren;
}

/** A heading within a sheet. */
export function SheetHeading({ children }: SheetHeadingProps) {
  const Heading = useContext(TitleLevel) === 1 ? 'h2' : 'h3';
  return <Heading>{children}</Heading>;
}

/** Says when somebody last checked a number; nothing about 911 and 988 without a day. */
function checkedWords({ standard, lastVerified, stale }: Resource): string {
  if (lastVerified === undefined) return standard ? '' : sheetWords('numbers.unchecked');
  return sheetWords(stale ? 'numbers.stale' : 'numbers.checked', { day: dayInWords(lastVerified) });
}

interface SheetNumbersProps {
  readonly resources: readonly Resource[];
}

/** Numbers to call, then the services whose number to ask a supervisor for. */
export function SheetNumbers({ resources }: SheetNumbersProps) {
  const known = resources.filter(({ contacts }) => contacts.length > 0);
  const others = resources.filter(({ contacts }) => contacts.length === 0);
  return (
    <>
      <ul class="sheet-numbers">
        {known.map((one) => (
          <li key={one.id}>
            <b>{one.name}</b> {[...one.contacts, checkedWords(one)].filter(Boolean).join(' · ')}
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
  const Title = `h${useContext(TitleLevel)}` as const;
  return (
    <div class="sheet-page stack">
      <Title>{title}</Title>
      <p class="lead">{lede}</p>
      {onPrint && onBack && (
        <p class="actions no-print">
          <Action look="main" words={sheetWords('print')} onPress={onPrint} />
          <Action look="ink" words={sheetWords('back')} onPress={onBack} />
        </p>
      )}
      {children}
      <div>
        <SheetHeading>{sheetWords('numbers')}</SheetHeading>
        <p class="note">{sheetWords('numbers.hint')}</p>
        <SheetNumbers resources={jurisdiction.resources} />
      </div>
      <p class="note quiet">{sheetWords('disclaimer')}</p>
    </div>
  );
}
