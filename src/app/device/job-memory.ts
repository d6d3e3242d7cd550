import { JOBS, type Job } from '../../core/scenario/scenario.ts';
import { forgetText, keepText, recallText } from './device-memory.ts';

const KEY = 'training-module.work';

/** What was chosen in this page; undefined until something is. */
let chosen: { readonly job: Job | undefined } | undefined;

/** Returns the field of work chosen on this device; undefined if none was, or something else. */
export function recallJob(): Job | undefined {
  if (chosen !== undefined) return chosen.job;
  const kept = recallText(KEY);
  return JOBS.find((one) => one === kept);
}

/** Remembers the field of work: in this page, and on the device if something may be kept there. */
export function keepJob(job: Job | undefined, mayKeep: boolean): void {
  chosen = { job };
  if (!mayKeep) return;
  if (job === undefined) forgetText(KEY);
  else keepText(KEY, job);
}
