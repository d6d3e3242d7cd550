import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { SessionEvent } from '../../core/run/event.ts';
import { MODES, type Mode } from '../../core/run/intent.ts';
import { BASE } from './radix.ts';
import type { Step } from './step.ts';
import { stepsIn, stepText } from './step-code.ts';
import { stepsOf } from './steps-of.ts';
import { thinned } from './thinned.ts';

/** What SCORM 1.2 lets a unit keep, in characters. */
export const SUSPEND_MOST = 4096;

const VERSION = '1';
const HASH_WIDTH = 8;
const WITH = '-'; // between the marks of a story and of its place

/** A run as a learning platform keeps it: what was drawn, on which story and rubric, and what was done. */
export interface Suspended {
  readonly mode: Mode;
  readonly language: string; // BCP 47
  readonly seed: number;
  readonly variant: string;
  readonly story: string; // first digits of its hash
  readonly pack?: string; // the same of what its place answers, where the story asks anything of it
  readonly rubric: string;
  readonly startedAt: number; // milliseconds since 1970, UTC, to the second
  readonly steps: readonly Step[];
}

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
    ...(began.pack && { pack: hashStart(began.pack.hash) }),
    rubric: hashStart(began.rubric.hash),
    startedAt: Math.floor(began.at / 1000) * 1000,
    steps: stepsOf(facts),
  };
}

const textOf = ({
  mode,
  language,
  seed,
  variant,
  story,
  pack,
  rubric,
  startedAt,
  steps,
}: Suspended): string =>
  [
    VERSION,
    MODES.indexOf(mode),
    language,
    seed.toString(BASE),
    variant,
    pack === undefined ? story : `${story}${WITH}${pack}`,
    rubric,
    (startedAt / 1000).toString(BASE),
    steps.map(stepText).join(''),
  ].join('.');

/**
 * The text a learning platform keeps of a run: a pure function of its facts. It holds every step;
 * where that is more than SCORM 1.2 takes, what no longer counts is left out. Empty where nothing began.
 */
export function suspendText(facts: readonly SessionEvent[]): string {
  const whole = suspendedOf(facts);
  if (whole === undefined) return '';
  const text = textOf(whole);
  if (text.length <= SUSPEND_MOST) return text;
  const less = suspendedOf(thinned(facts));
  return less === undefined ? '' : textOf(less);
}

/** Why a kept text cannot be read. */
export type SuspendProblem = 'other-version' | 'damaged';

const numberIn = (text: string): number | undefined =>
  /^[0-9a-z]{1,7}$/.test(text) ? Number.parseInt(text, BASE) : undefined;

/** The run that a kept text tells of, from whatever a platform gives back. */
export function readSuspend(text: string): Result<Suspended, SuspendProblem> {
  const [
    version,
    how = '',
    language = '',
    draw = '',
    variant = '',
    told = '',
    rubric = '',
    begun = '',
    done,
    ...more
  ] = text.split('.');
  if (version !== VERSION) return err(/^\d+$/.test(version ?? '') ? 'other-version' : 'damaged');
  const mode = MODES[Number(how)];
  const [seed, seconds, steps] = [numberIn(draw), numberIn(begun), stepsIn(done ?? '!')];
  if (mode === undefined || seed === undefined || seconds === undefined) return err('damaged');
  if (steps === undefined || more.length > 0 || seed > 2 ** 32 - 1) return err('damaged');
  const [story = '', pack] = told.split(WITH);
  const place = pack === undefined ? {} : { pack };
  const startedAt = seconds * 1000;
  return ok({ mode, language, seed, variant, story, ...place, rubric, startedAt, steps });
}
