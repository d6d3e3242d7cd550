import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { RunOutcome } from '../report.ts';
import type { CallProblem, Endpoint } from './endpoint.ts';
import { jsonObjectIn } from './json-object.ts';

/**
 * Our state document of a registration: the place in the run, and what the platform has accepted of
 * it. It never claims more than was accepted, so a later session knows what is still to be sent.
 */
export interface KeptPlace extends RunOutcome {
  readonly suspend: string; // empty where nothing is kept
  readonly answers?: number; // decisions of the kept run that were accepted; absent in old places: all
}

/** What is kept at a platform, as it was read. */
export interface ReadPlace extends KeptPlace {
  readonly writable: boolean; // false: the document is not ours to read, so it stays as it is
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
 * Reads the kept place. Only 404 means that nothing is kept: after any other failure a run may be
 * there, and to go on as if there were none would overwrite it.
 */
export async function readPlace(endpoint: Endpoint): Promise<Result<ReadPlace, CallProblem>> {
  const kept = await endpoint.place();
  if (kept.ok) return ok(placeIn(kept.value));
  return kept.error.status === 404 ? ok(NOTHING) : err(kept.error);
}
