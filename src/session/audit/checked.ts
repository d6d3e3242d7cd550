import type { CheckedRecord } from '../../core/cohort/checked-record.ts';
import { runOf } from '../../core/cohort/run.ts';
import type { OpenRecord } from '../../core/record/record-decode.ts';
import type { Rubric } from '../../core/rubric/rubric.ts';
import type { Content } from '../play/content.ts';
import { verifyRecord } from './verify.ts';

/** Checks an opened record against its scenario, if that is installed, and scores it with a rubric. */
export const checkedRecord = (
  open: OpenRecord,
  content: Content | undefined,
  rubric: Rubric,
): CheckedRecord => ({
  ...open,
  run: runOf(open, rubric),
  verdict: verifyRecord(open.record, content).verdict,
});
