import { packOf } from '../../core/jurisdiction/pack.ts';
import { err, ok, type Result } from '../../core/kernel/result.ts';
import type { ReadMoment } from '../../core/reply/typed-bank.ts';
import type { Bond } from '../../core/run/bond.ts';
import type { SessionEvent } from '../../core/run/event.ts';
import type { Intent } from '../../core/run/intent.ts';
import type { LogProblem } from '../../core/run/reduce.ts';
import { movesOf, type SessionState } from '../../core/run/state.ts';
import type { RunProblem } from '../../story/read-on.ts';
import { createRunner, drawOf, type StoryRunner } from '../../story/runner.ts';
import { type Ahead, answerAhead } from './ahead.ts';
import type { Content } from './content.ts';
import { type FactLog, numbered, openFactLog } from './log.ts';
import { readMomentOf } from './reply.ts';
import { opening, type RunDraw, takeTurn } from './turn.ts';
import type { TurnProblem } from './turn-problem.ts';

/** Why a session cannot start or resume. */
export type SessionProblem =
  | { readonly code: 'other-story'; readonly was: string; readonly now: string }
  | { readonly code: 'other-rubric'; readonly was: string; readonly now: string }
  | { readonly code: 'bad-facts'; readonly problem: LogProblem }
  | { readonly code: 'story'; readonly problem: RunProblem };

/** A run being played: takes intents, exposes facts and state. */
export interface Session {
  readonly log: FactLog;
  readonly send: (intent: Intent) => Result<SessionState, TurnProblem>;
  readonly bond: () => Bond | undefined; // what the last response did to the person; none in assessment
  readonly moment: () => ReadMoment | undefined; // what can be said now
  readonly ahead: () => Ahead | undefined; // what the person answers to a reply that does not count yet
}

/** Returns milliseconds since 1970, UTC. */
export type Clock = () => number;

function play(content: Content, runner: StoryRunner, log: FactLog, now: Clock): Session {
  const send: Session['send'] = (intent) => {
    const drafts = takeTurn(log.state(), intent, content, runner);
    if (!drafts.ok) return drafts;
    const added = log.append(drafts.value, now());
    if (!added.ok) throw new Error(`a turn made a fact the log refuses: ${added.error.code}`);
    return added;
  };
  const bond = () => (log.state().began.mode === 'practice' ? runner.bond() : undefined);
  const ahead = () => answerAhead(log.state(), content, runner);
  const moment = () => {
    const passage = runner.passage();
    return passage.at === 'beat' ? readMomentOf(passage.beat, content) : undefined;
  };
  return { log, send, bond, moment, ahead };
}

const AFTER_ANSWER: readonly Intent['type'][] = ['goOn', 'retry'];

/** Sends an intent; one that fits only after the person's answer first makes the typed reply count. */
export function sendAhead(session: Session, intent: Intent): Result<SessionState, TurnProblem> {
  const done = session.send(intent);
  if (done.ok || done.error.code !== 'not-now' || !AFTER_ANSWER.includes(intent.type)) return done;
  if (session.ahead() === undefined) return done;
  const settled = session.send({ type: 'settle' });
  return settled.ok ? session.send(intent) : settled;
}

/** Starts a run; its first facts are in the log on return. */
export function startSession(
  content: Content,
  draw: RunDraw,
  now: Clock,
): Result<Session, SessionProblem> {
  const runner = createRunner(content.playable.program, draw);
  const drafts = opening(content, runner, draw);
  if (!drafts.ok) {
    if (drafts.error.code === 'story') return err(drafts.error);
    throw new Error(`a run cannot open: ${drafts.error.code}`);
  }
  const log = openFactLog(numbered(drafts.value, 0, now()));
  if (!log.ok) return err({ code: 'bad-facts', problem: log.error });
  return ok(play(content, runner, log.value, now));
}

/**
 * Resumes a run after its last fact. Playing on requires the same story and rubric; otherwise an error is returned and
 * nothing is overwritten.
 */
export function resumeSession(
  content: Content,
  facts: readonly SessionEvent[],
  now: Clock,
): Result<Session, SessionProblem> {
  const log = openFactLog(facts);
  if (!log.ok) return err({ code: 'bad-facts', problem: log.error });
  const state = log.value.state();
  const { scenario, rubric, pack } = state.began;
  if (scenario.hash !== content.playable.hash) {
    return err({ code: 'other-story', was: scenario.hash, now: content.playable.hash });
  }
  const there = packOf(content.playable.scenario.packs, pack);
  if (there?.hash !== pack?.hash) {
    return err({ code: 'other-story', was: pack?.hash ?? '', now: there?.hash ?? '' });
  }
  if (rubric.hash !== content.hash) {
    return err({ code: 'other-rubric', was: rubric.hash, now: content.hash });
  }
  const runner = createRunner(content.playable.program, drawOf(state.began));
  const stands = runner.replay(movesOf(state));
  if (!stands.ok) return err({ code: 'story', problem: stands.error });
  return ok(play(content, runner, log.value, now));
}
