import type { CheckedRecord } from '../../core/cohort/checked-record.ts';
import { runOf } from '../../core/cohort/run.ts';
import type { ReceiptStanding } from '../../core/record/receipt.ts';
import type { OpenRecord } from '../../core/record/record-decode.ts';
import type { Verdict } from '../../core/record/verdict.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Content } from '../play/content.ts';
import { verifyRecord } from './verify.ts';

const CHANGED: Verdict = {
  is: 'differs',
  differences: [{ seq: -1, type: 'head', at: 'signature' }],
};

/**
 * Checks an opened record against its scenario, if that is installed, and scores it with a rubric. A record that was
 * changed after a server signed it differs, even if a story gives just that record.
 */
export function checkedRecord(
  open: OpenRecord,
  content: Content | undefined,
  rubric: Rubric,
  receipt: ReceiptStanding,
): CheckedRecord {
  const { verdict } = verifyRecord(open.record, content);
  const changed = receipt === 'changed' && verdict.is !== 'differs';
  return { ...open, run: runOf(open, rubric), verdict: changed ? CHANGED : verdict, receipt };
}
