import { cards } from 'virtual:unscripted/cards';
import { useState } from 'preact/hooks';
import { SummaryView } from '../ui/summary/summary-view.tsx';
import type { Trouble } from '../ui/trouble/trouble.ts';
import type { PageProps } from './desk.ts';
import { Refusal } from './refusal.tsx';
import { useStart } from './starting.ts';
import { UnknownPage } from './unknown-page.tsx';

/** A scenario as a text to read instead. */
export function SummaryPage({ desk, route }: PageProps<'summary'>) {
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const start = useStart(desk, setTrouble);
  const card = cards.find((one) => one.id === route.scenario);
  if (card === undefined) return <UnknownPage desk={desk} route={{ page: 'unknown' }} />;
  if (trouble) return <Refusal desk={desk} trouble={trouble} title="cannotPlay" />;
  return (
    <SummaryView
      bar={desk.bar}
      footLinks={desk.footLinks}
      card={card}
      jurisdiction={desk.jurisdiction}
      asksDevice={desk.visit.use === 'unasked'}
      onStart={(mode, use) => start(card.id, mode, use)}
      onBack={() => desk.go({ page: 'home', open: card.id })}
    />
  );
}
