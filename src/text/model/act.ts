import type { ReplyAct } from '../../core/reply/reply-reading.ts';
import { type Findings, shows } from '../findings.ts';
import type { Asking } from '../questions/asking.ts';
import type { Vote } from './model.ts';

/** Returns what a reply does, by its findings. */
function actByRules(found: Findings, asking: Asking): ReplyAct {
  if (asking.different.length > 0) return 'question';
  if (found.reflections.length > 0) return 'reflection';
  if (asking.counts !== undefined) return 'question';
  const tells = shows(found, 'limits') || shows(found, 'input') || found.flagged.length > 0;
  return tells ? 'input' : 'other';
}

/** Returns what a reply mainly does: by the model's vote, or without a model by its findings. */
export const actOf = (found: Findings, asking: Asking, vote: Vote | undefined): ReplyAct =>
  vote?.act ?? actByRules(found, asking);
