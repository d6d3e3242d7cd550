import { useState } from 'preact/hooks';
import { SummaryView } from '../../../ui/summary/summary-view.tsx';
import type { Trouble } from '../../../ui/trouble/trouble.ts';
import { packedUnit } from '../../lms/unit.ts';
import { keptRun, useStart } from '../../run/begin/starting.ts';
import type { PageProps } from '../../shell/desk.ts';
import { RefusalPage } from '../../shell/refusal.tsx';
import { CARDS } from '../../texts/cards.ts';
import { SUMMARIES } from '../../texts/summaries.ts';
import { UnknownPage } from '../unknown/unknown-page.tsx';

/** Page: a scenario as text to read. */
export function SummaryPage({ desk, route }: PageProps<'summary'>) {
  const [trouble, setTrouble] = useState<Trouble | undefined>(undefined);
  const start = useStart(desk, setTrouble);
  const spoken = CARDS.now().find(({ card }) => card.id === route.scenario);
  if (spoken === undefined) return <UnknownPage />;
  if (trouble) return <RefusalPage desk={desk} trouble={trouble} title="cannotPlay" />;
  const { card, language } = spoken;
  const { use } = desk.visit;
  const only = packedUnit()?.mode;
  return (
    <SummaryView
      card={{ ...card, summary: SUMMARIES.now()[card.id] ?? [] }}
      language={language}
      jurisdiction={desk.jurisdiction}
      form={{
        asksDevice: use === 'unasked',
        keeps: keptRun(desk.visit),
        ...(only && { mode: only, oneMode: true }),
      }}
      onStart={(mode, use) => start(card.id, mode, use)}
      onBack={() => desk.go({ page: 'scene', scenario: card.id })}
    />
  );
}
