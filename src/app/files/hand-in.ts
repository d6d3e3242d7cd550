import { ok, type Result } from '../../core/kernel/result.ts';
import { MAX_HAND_IN_BYTES } from '../../core/record/record.ts';
import type { Consented, SessionEvent } from '../../core/run/event.ts';
import { replay } from '../../core/run/reduce.ts';
import type { SessionStore, StoreProblem } from '../../store/store.ts';
import { packedUnit } from '../lms/unit.ts';
import type { StoredRun } from '../run/stored-run.ts';

/** Why a record could not be submitted. */
export const HAND_IN_PROBLEMS = [
  'no-consent',
  'another-record',
  'too-long',
  'full',
  'closed',
  'slow-down',
  'unreachable',
  'refused',
] as const;
export type HandInProblem = (typeof HAND_IN_PROBLEMS)[number];

/** Returns the URL for records: on the server of this page, never another. */
export const doorAddress = (): string => new URL('records', document.baseURI).href;

/** Tells whether this page's server accepts records. Pages opened from a file or in a package have none. */
export async function acceptsSubmissions(): Promise<boolean> {
  if (!location.protocol.startsWith('http') || packedUnit() !== undefined) return false;
  try {
    const response = await fetch(doorAddress(), { method: 'OPTIONS' });
    const said: unknown = await response.json(); // also of a refusal: an answer that nobody reads stays open
    return response.ok && typeof said === 'object' && said !== null && 'open' in said;
  } catch {
    return false; // no server, or no JSON answer
  }
}

const problemOf = (said: unknown, status: number): HandInProblem => {
  const named =
    typeof said === 'object' && said !== null && 'problem' in said ? said.problem : undefined;
  const known = HAND_IN_PROBLEMS.find((one) => one === named);
  return known ?? (status >= 500 ? 'unreachable' : 'refused');
};

/** Submits one record; returns the problem if the server did not store it. */
async function handIn(text: string): Promise<HandInProblem | undefined> {
  const body = new TextEncoder().encode(text);
  if (body.length > MAX_HAND_IN_BYTES) return 'too-long'; // the server would hang up mid-request
  try {
    const response = await fetch(doorAddress(), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body,
    });
    if (response.ok) return undefined;
    return problemOf(await response.json().catch(() => undefined), response.status);
  } catch {
    return 'unreachable';
  }
}

/** Problems of a single record; the next one may still be accepted. */
const ITS_OWN: readonly HandInProblem[] = ['no-consent', 'another-record', 'too-long', 'refused'];

/** The result of submitting several records. Records that were not accepted stay on the device. */
export interface HandedInAll {
  readonly handedIn: number;
  readonly problem: HandInProblem | undefined; // the first problem
}

/** Submits records one after another. A record refused for its own content does not block the others. */
export async function handInAll(texts: readonly string[]): Promise<HandedInAll> {
  let handedIn = 0;
  let first: HandInProblem | undefined;
  for (const text of texts) {
    const problem = await handIn(text);
    if (problem === undefined) handedIn += 1;
    first ??= problem;
    if (problem !== undefined && !ITS_OWN.includes(problem)) break;
  }
  return { handedIn, problem: first };
}

/** Deletes a record from the server for good, with the evaluator's key; returns false if it is still there. */
export async function deleteSubmission(session: string, key: string): Promise<boolean> {
  try {
    const response = await fetch(`${doorAddress()}/${encodeURIComponent(session)}`, {
      method: 'DELETE',
      headers: { Authorization: `Bearer ${key}` },
    });
    return response.ok;
  } catch {
    return false;
  }
}

/** Makes the consent fact for the end of a run; undefined if the same consent was given before. */
function agreement(
  facts: readonly SessionEvent[],
  before: Consented | undefined,
  ownWords: boolean,
  at: number,
): SessionEvent | undefined {
  if (before?.ownWords === ownWords) return undefined;
  const last = facts.at(-1);
  return {
    seq: facts.length,
    at: Math.max(at, last?.at ?? 0),
    type: 'consented',
    to: 'evaluator',
    ownWords,
  };
}

/** Stores the consent with each run before anything is sent. Nothing may be sent if one is not stored. */
export async function agreeToAll(
  store: SessionStore,
  runs: readonly StoredRun[],
  ownWords: boolean,
  at: number,
): Promise<Result<readonly StoredRun[], StoreProblem>> {
  const agreed: StoredRun[] = [];
  for (const run of runs) {
    const fact = agreement(run.facts, run.state.consented, ownWords, at);
    const written = fact === undefined ? ok(undefined) : await store.append(run.row.id, fact);
    if (!written.ok) return written;
    const facts = fact === undefined ? run.facts : [...run.facts, fact];
    const state = replay(facts);
    agreed.push(state.ok ? { ...run, facts, state: state.value } : run);
  }
  const settled = await store.settle(); // what only this page holds is not stored
  return settled.ok ? ok(agreed) : settled;
}
