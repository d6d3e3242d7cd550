import type { CheckedRecord } from '../../../core/cohort/checked-record.ts';
import { shortKey } from '../../../core/record/receipt.ts';
import { reportWords } from '../reports-words.ts';

interface ReceiptLineProps {
  readonly checked: CheckedRecord;
  readonly dayOf: (at: number) => string;
}

/** Says whether a server signed a record on arrival, and whether it was changed since. */
export function ReceiptLine({ checked: { record, receipt: is }, dayOf }: ReceiptLineProps) {
  const { receipt } = record;
  const values = receipt && { day: dayOf(receipt.at), key: shortKey(receipt.key) };
  return <p class="small">{reportWords(`receipt.${is}`, values ?? {})}</p>;
}
