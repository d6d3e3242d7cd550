import { SheetFrame, type SheetProps } from './sheet.tsx';
import { sheetWords } from './sheet-words.ts';

interface TrainingDayProps extends SheetProps {
  readonly address: string | undefined; // for phones; undefined if only this machine can reach this page
}

const STEPS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** Sheet for the facilitator: from the address to the end, for somebody without an administrator at hand. */
export function TrainingDay({ address, ...sheet }: TrainingDayProps) {
  return (
    <SheetFrame title={sheetWords('day')} lede={sheetWords('day.lede')} {...sheet}>
      <p class="notice small">
        <b>{sheetWords('day.address')}:</b> {address ?? sheetWords('day.address.none')}
      </p>
      <ol class="sheet-steps">
        {STEPS.map((step) => (
          <li key={step}>
            <b>{sheetWords(`day.${step}`)}.</b> {sheetWords(`day.${step}.text`)}
          </li>
        ))}
      </ol>
    </SheetFrame>
  );
}
