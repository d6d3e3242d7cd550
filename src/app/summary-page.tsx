import { useState } from 'preact/hooks';
import { SummaryView } from '../ui/summary/summary-view.tsx';
import type { Trouble } from '../ui/trouble/trouble.ts';
import { CARDS } from './cards.ts';
import type { PageProps } from './desk.ts';
import { Refusal } from './refusal.tsx';
import { useStart } from './starting.ts';
import { SUMMARIES } from './summaries.ts';
import { UnknownPage } from './unknown-page.tsx';

/** A scenario as a text to read instead. */
export function SummaryPage({ desk, route }: PageProps<'summary'>) {
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const start = useStart(desk, setTrouble);
  const spoken = CARDS.now().find(({ card }) => card.id === route.scenario);
  if (spoken === undefined) return <UnknownPage desk={desk} route={{ page: 'unknown' }} />;
  if (trouble) return <Refusal desk={desk} trouble={trouble} title="cannotPlay" />;
  const { card, language } = spoken;
  return (
    <SummaryView
      bar={desk.bar}
      footLinks={desk.footLinks}
      card={{ ...card, summary: SUMMARIES.now()[card.id] ?? [] }}
      language={language}
      jurisdiction={desk.jurisdiction}
      asksDevice={desk.visit.use === 'unasked'}
      onStart={(mode, use) => start(card.id, mode, use)}
      onBack={() => desk.go({ page: 'home', open: card.id })}
    />
  );
}
