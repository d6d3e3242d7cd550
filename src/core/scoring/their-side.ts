import {
  type Attempt,
  currentAttempt,
  quotedIn,
  type SessionState,
  type Turn,
} from '../run/state.ts';
import { goneAfter } from '../scenario/line/in-sight.ts';
import type { Line } from '../scenario/line/line.ts';
import { ABSENT, casesOf, type TheirSideSheet } from '../scenario/teaching/their-side.ts';
import { heardInOwn } from './own-words.ts';

/** A response of the learner with what the person may have heard. */
export interface HeardResponse {
  readonly beat: string;
  readonly number: number;
  readonly said: string; // as shown to the learner
  readonly heard: string;
}

const MOST = 10; // responses on the page
const WELL = 2; // of them, responses that went well
const LOW = 1; // level of a response that did not

/** Why a response is on the page; the first reasons are kept if there are too many. */
const REASONS = ['error', 'repair', 'well', 'dilemma', 'low'] as const;
type Reason = (typeof REASONS)[number];

interface Candidate extends HeardResponse {
  readonly reason: Reason;
}

function reasonFor({ beat }: Turn, { chose, reply }: Attempt, well: number): Reason | undefined {
  if (chose.criticalError !== undefined) return 'error';
  if (chose.repairs.length > 0) return 'repair';
  const both = reply === undefined ? beat.dilemma : undefined; // own words are neither of the two
  if (both?.some(({ option }) => option === chose.option)) return 'dilemma';
  const levels = chose.evidence.map(({ level }) => level);
  if (levels.length === 0) return undefined;
  if (levels.some((level) => level <= LOW)) return 'low';
  return well < WELL ? 'well' : undefined;
}

function heardIn(
  sheet: TheirSideSheet,
  turn: Turn,
  attempt: Attempt,
  said: string,
): string | undefined {
  if (attempt.reply !== undefined) return heardInOwn(sheet, turn, attempt);
  const { chose } = attempt;
  const moment = sheet[turn.beat.id];
  const entry = moment === undefined || moment === ABSENT ? undefined : moment[chose.option];
  if (entry === undefined) return undefined;
  const holds = (part: string) => chose.reaction.some(({ text }) => text.includes(part));
  return casesOf(entry).find(
    (one) =>
      (one.said === undefined || said.includes(one.said)) &&
      (one.answer === undefined || holds(one.answer)),
  )?.heard;
}

/**
 * Lists what the person may have heard in a run, in its order: every critical error and its repair, two responses that
 * went well, the line taken in each dilemma, and responses rated 0 or 1; at most ten. Of typed replies it says what
 * their kind of line may have sounded like, each kind once. What was said after the person had gone is left out.
 */
export function theirSideOf(state: SessionState, sheet: TheirSideSheet): readonly HeardResponse[] {
  const found: Candidate[] = [];
  const lines: Line[] = [];
  for (const turn of state.turns) {
    lines.push(...turn.beat.lines);
    const attempt = currentAttempt(turn);
    if (attempt === undefined) continue;
    const left = goneAfter(lines).has(state.began.person);
    const said = left ? undefined : quotedIn(turn, attempt);
    const heard = said === undefined ? undefined : heardIn(sheet, turn, attempt, said);
    const again = attempt.reply !== undefined && found.some((one) => one.heard === heard);
    const well = found.filter((one) => one.reason === 'well').length;
    const reason = reasonFor(turn, attempt, well);
    if (said !== undefined && heard !== undefined && reason !== undefined && !again) {
      found.push({ beat: turn.beat.id, number: turn.beat.number, said, heard, reason });
    }
    lines.push(...attempt.chose.reaction);
  }
  const kept = new Set(
    found.toSorted((a, b) => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason)).slice(0, MOST),
  );
  return found.filter((one) => kept.has(one)).map(({ reason: _, ...heard }) => heard);
}
