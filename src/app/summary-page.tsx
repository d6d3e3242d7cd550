import { cards } from 'virtual:unscripted/cards';
import { useState } from 'preact/hooks';
import { SummaryView } from '../ui/summary/summary-view.tsx';
import type { PageProps } from './desk.ts';
import { UnknownPage } from './unknown-page.tsx';

/** A scenario as a text to read instead. */
export function SummaryPage({ desk, route }: PageProps<'summary'>) {
  const [starting, setStarting] = useState(false);
  const card = cards.find((one) => one.id === route.scenario);
  if (card === undefined) return <UnknownPage desk={desk} route={{ page: 'unknown' }} />;
  return (
    <SummaryView
      bar={desk.bar}
      footLinks={desk.footLinks}
      card={card}
      jurisdiction={desk.jurisdiction}
      onStart={(mode) => {
        if (starting) return;
        setStarting(true);
        void import('./begin-run.ts').then(async ({ beginRun }) => {
          const begun = await beginRun(desk.visit, card.id, mode);
          setStarting(false);
          if (begun.ok) desk.go({ page: 'play', scenario: card.id, session: begun.value });
        });
      }}
      onBack={() => desk.go({ page: 'home', open: card.id })}
    />
  );
}
