import { HandoutAfter, HandoutBefore } from '../../../ui/room/sheets/handouts.tsx';
import { TrainingDay } from '../../../ui/room/sheets/training-day.tsx';
import { Page } from '../../../ui/shell/page.tsx';
import { usePhoneAddress } from '../../room/phone-address.ts';
import type { Desk } from '../../shell/desk.ts';
import { makeRoute } from '../../shell/route.ts';
import { RUBRIC } from '../../texts/rubric.ts';

/** Sheets to print, by their name in the URL. */
export const SHEETS = ['training-day', 'handout-before', 'handout-after'] as const;
type Sheet = (typeof SHEETS)[number];

export const isSheet = (name: string | undefined): name is Sheet =>
  SHEETS.some((one) => one === name);

interface SheetsPageProps {
  readonly desk: Desk;
  readonly sheet: Sheet;
}

/** Page: one sheet to print. */
export function SheetsPage({ desk, sheet }: SheetsPageProps) {
  const { base, reachable } = usePhoneAddress();
  const rooms = { page: 'room', code: undefined, key: undefined } as const;
  const props = {
    jurisdiction: desk.jurisdiction,
    onPrint: () => print(),
    onBack: () => desk.go(rooms),
  };
  return (
    <Page foot={false}>
      {sheet === 'training-day' && (
        <TrainingDay {...props} address={reachable ? `${base}${makeRoute(rooms)}` : undefined} />
      )}
      {sheet === 'handout-before' && <HandoutBefore {...props} />}
      {sheet === 'handout-after' && <HandoutAfter {...props} rubric={RUBRIC.now().rubric} />}
    </Page>
  );
}
