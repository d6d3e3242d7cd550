import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { SessionEvent } from '../../core/run/event.ts';
import type { Suspended } from './step.ts';
import { decodePlace } from './step.ts';
import { stepsOf } from './steps-of.ts';
import { thinned } from './thinned.ts';

/** What SCORM 1.2 lets a unit keep, in characters. */
export const MAX_PLACE_CHARS = 4096;

const VERSION = '2';
const HASH_WIDTH = 8;

const hashStart = (hash: string): string => hash.slice(0, HASH_WIDTH);

function suspendedOf(facts: readonly SessionEvent[]): Suspended | undefined {
  const [began] = facts;
  if (began?.type !== 'began') return undefined;
  return {
    mode: began.mode,
    language: began.language,
    seed: began.seed,
    variant: began.variant,
    story: hashStart(began.scenario.hash),
    ...(began.carried?.chosen && { met: began.carried.met }),
    ...(began.pack && { pack: hashStart(began.pack.hash) }),
    rubric: hashStart(began.rubric.hash),
    startedAt: Math.floor(began.at / 1000) * 1000,
    steps: stepsOf(facts),
  };
}

/** JSON, deflated, in base64 with the two signs that need no escape in a web address and no padding. */
function packed(run: Suspended): string {
  const bytes = deflateSync(strToU8(JSON.stringify(run)), { level: 9 });
  const base64 = btoa(strFromU8(bytes, true));
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function unpacked(text: string): unknown {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    return JSON.parse(strFromU8(inflateSync(strToU8(binary, true))));
  } catch {
    return undefined; // not base64, not deflated, or not JSON: damaged, whichever it is
  }
}

const textOf = (run: Suspended): string => `${VERSION}.${packed(run)}`;

/**
 * The text a learning platform keeps of a run: a pure function of its facts. It holds every step;
 * where that is more than SCORM 1.2 takes, what no longer counts is left out. Empty where nothing began.
 */
export function suspendText(facts: readonly SessionEvent[]): string {
  const whole = suspendedOf(facts);
  if (whole === undefined) return '';
  const text = textOf(whole);
  if (text.length <= MAX_PLACE_CHARS) return text;
  const less = suspendedOf(thinned(facts));
  return less === undefined ? '' : textOf(less);
}

/** Why a kept text cannot be read. */
export type SuspendProblem = 'other-version' | 'damaged';

function placeIn(body: string): Suspended | undefined {
  const read = decodePlace(unpacked(body), '');
  return read.ok ? read.value : undefined;
}

/** The run that a kept text tells of, from whatever a platform gives back. */
export function readSuspend(text: string): Result<Suspended, SuspendProblem> {
  const [version = '', ...body] = text.split('.');
  if (version !== VERSION) return err(/^\d+$/.test(version) ? 'other-version' : 'damaged');
  const read = placeIn(body.join('.'));
  return read === undefined ? err('damaged') : ok(read);
}

const sameJson = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function goesOnFrom({ steps, ...head }: Suspended, kept: Suspended): boolean {
  const { steps: keptSteps, ...keptHead } = kept;
  return sameJson(head, keptHead) && sameJson(steps.slice(0, keptSteps.length), keptSteps);
}

/** Whether these facts are the kept run, or go on from where it stopped. */
export function continuesPlace(facts: readonly SessionEvent[], kept: Suspended): boolean {
  // The kept text may hold the whole run or the compacted one.
  const forms = [suspendedOf(facts), suspendedOf(thinned(facts))];
  return forms.some((form) => form !== undefined && goesOnFrom(form, kept));
}

/** Whether these facts are of the kept run, however far either of the two went. */
export function isOfPlace(facts: readonly SessionEvent[], kept: Suspended): boolean {
  const form = suspendedOf(facts);
  return form !== undefined && sameJson({ ...form, steps: [] }, { ...kept, steps: [] });
}
