import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { RunOutcome } from '../report.ts';
import type { CallProblem, Endpoint } from './endpoint.ts';
import { jsonObjectIn } from './json-object.ts';

/**
 * The saved state of a registration: the place in the run and what the platform has accepted of it. It never claims
 * more than was accepted, so a later session knows what to send.
 */
export interface KeptPlace extends RunOutcome {
  readonly suspend: string; // empty if there is none
  readonly answers?: number; // accepted decisions of the saved run; absent in old documents: all
}

/** The saved state as read from the platform. */
export interface ReadPlace extends KeptPlace {
  readonly writable: boolean; // false: the document is not in our format and must not be overwritten
}

const NOTHING: ReadPlace = { suspend: '', complete: false, success: 'unknown', writable: true };

function placeIn(text: string): ReadPlace {
  if (text.trim() === '') return NOTHING;
  const object = jsonObjectIn(text);
  if (object !== undefined && Object.keys(object).length === 0) return NOTHING;
  const { suspend, complete, success, score, answers } = object ?? {};
  if (typeof suspend !== 'string') return { ...NOTHING, suspend: text, writable: false };
  return {
    suspend,
    complete: complete === true,
    success: success === 'passed' || success === 'failed' ? success : 'unknown',
    ...(typeof score === 'number' && { score }),
    ...(typeof answers === 'number' && { answers }),
    writable: true,
  };
}

/**
 * Reads the saved state. Only 404 means there is none: after any other failure a run may exist, and continuing without
 * it would overwrite it.
 */
export async function readPlace(endpoint: Endpoint): Promise<Result<ReadPlace, CallProblem>> {
  const kept = await endpoint.place();
  if (kept.ok) return ok(placeIn(kept.value));
  return kept.error.status === 404 ? ok(NOTHING) : err(kept.error);
}
