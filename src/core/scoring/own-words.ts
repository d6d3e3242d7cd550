import type { ReplyFlag } from '../reply/reply-reading.ts';
import type { CriticalCode } from '../rubric/critical-error.ts';
import type { Attempt, Turn } from '../run/state.ts';
import {
  ABSENT,
  casesOf,
  OWN_WORDS,
  type OwnKind,
  type TheirSideSheet,
} from '../scenario/teaching/their-side.ts';

/** Features of a reply by which it judges, guesses or pushes. */
const PRESSING: readonly ReplyFlag[] = [
  'judgmental',
  'labelling',
  'assumption',
  'leading',
  'directive',
  'too_soon',
];

/** Critical errors by which a reply pushes; of others its kind does not tell what was heard. */
const PUSHING: readonly CriticalCode[] = [
  'THREAT',
  'COERCE',
  'DETAIL',
  'PROFILE',
  'COUNSEL',
  'CONFRONT',
  'OVERRIDE',
];

/** Tells what kind of line a typed reply was; undefined if it could not be read, or its reading is disputed. */
function kindOf({ chose, reply, contested }: Attempt): OwnKind | undefined {
  if (reply === undefined || contested || reply.reading.abstain || chose.reply?.closest) {
    return undefined;
  }
  const { act, question, stacked, reflection, flags, sounds = [] } = reply.reading;
  const error = chose.criticalError?.code;
  const promised = flags.includes('false_promise') && chose.reply?.meant !== false;
  if (error === 'PROMISE' || (error === undefined && promised)) return 'promises';
  if (error !== undefined) return PUSHING.includes(error) ? 'presses' : undefined;
  if (flags.some((flag) => PRESSING.includes(flag))) return 'presses';
  if (stacked) return 'several';
  if (question !== 'none') return question;
  const reflects = reflection || act === 'reflection';
  return reflects && sounds.length === 0 ? 'reflects' : 'tells'; // a doubtful one is no gift
}

/** Finds what was heard in own words, by their kind; nothing in a moment that the person neither sees nor hears. */
export function heardInOwn(
  sheet: TheirSideSheet,
  { beat }: Turn,
  attempt: Attempt,
): string | undefined {
  const kind = kindOf(attempt);
  const own = sheet[OWN_WORDS];
  if (kind === undefined || own === undefined || own === ABSENT) return undefined;
  const entry = sheet[beat.id] === ABSENT ? undefined : own[kind];
  return entry && casesOf(entry)[0]?.heard;
}
