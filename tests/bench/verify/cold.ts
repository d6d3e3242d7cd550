import { readFileSync } from 'node:fs';
import process from 'node:process';
import { type InkReport, proveInk } from '../../../src/verify/prove.ts';
import { worked } from './thread.ts';

/** As far as any story of the bench is searched. */
export const LIMITS = { states: 3_000_000 };

/** A proof and what it took, in ms of this thread’s work. */
export function timed(story: unknown): { readonly ms: number; readonly report: InkReport } {
  const start = worked();
  const report = proveInk(story, LIMITS);
  return { ms: worked() - start, report };
}

// In a process of its own it tells what the first proof there takes of the story it reads.
if (process.argv[2] === 'cold') {
  process.stdout.write(String(timed(JSON.parse(readFileSync(0, 'utf8'))).ms));
}
