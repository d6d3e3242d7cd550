import { describe, expect, test } from 'vitest';
import { filtered } from '../../src/core/cohort/filter.ts';
import { runOf } from '../../src/core/cohort/run.ts';
import { encodeRecord, makeRecord } from '../../src/core/record/record.ts';
import { decodeRecord } from '../../src/core/record/record-decode.ts';
import { attemptsOf } from '../../src/core/run/attempts.ts';
import type { Began, SessionEvent } from '../../src/core/run/event.ts';
import type { Mode } from '../../src/core/run/intent.ts';
import { reduce, replay } from '../../src/core/run/reduce.ts';
import { scoreOfRun } from '../../src/core/scoring/score.ts';
import { verifyRecord } from '../../src/session/audit/verify.ts';
import { startSession } from '../../src/session/play/session.ts';
import { platformFour } from '../content.ts';

const CONTENT = platformFour();
const { rubric } = CONTENT;
const BRANCH = { of: 'the-run', beat: 'B2' };

/** A run whose first moment was answered, and again after a second try. */
function begun(more: object, mode: Mode = 'practice') {
  let at = 1_000;
  const started = startSession(CONTENT, { seed: 1, mode, ...more }, () => (at += 1_000));
  if (!started.ok) throw new Error(started.error.code);
  const session = started.value;
  session.send({ type: 'choose', option: 'two-benches' });
  session.send({ type: 'goOn' });
  return session;
}

const branch = () => begun({ branch: BRANCH });

const beganOf = (facts: readonly SessionEvent[]): Began => {
  const [first] = facts;
  if (first?.type !== 'began') throw new Error('no beginning');
  return first;
};

const recordOf = (facts: readonly SessionEvent[]) =>
  makeRecord('a-branch', { id: 'p', pseudonym: 'Reed' }, beganOf(facts), facts, true);

describe('a branch', () => {
  test('says of which run and moment it is, in its record, which opens and is verified', () => {
    const facts = branch().log.facts();
    const opened = decodeRecord(encodeRecord(recordOf(facts)));
    if (!opened.ok) throw new Error(opened.error.code);
    expect(opened.value.state.began.branch).toEqual(BRANCH);
    expect(verifyRecord(opened.value.record, CONTENT).verdict).toEqual({ is: 'verified' });
  });

  test('is never scored, whatever is said in it', () => {
    const { log } = branch();
    const score = scoreOfRun(log.state(), rubric);
    expect(score).toMatchObject({ overall: undefined, shown: undefined, core: undefined });
    expect(score.decisions).toEqual({ rated: 0, all: 0 });
    expect(scoreOfRun(begun({}).log.state(), rubric).shown).toBeDefined();
  });

  test('is no attempt, and is counted in no report', () => {
    const runs = [begun({}).log.state(), branch().log.state()];
    expect(attemptsOf(runs).before.practice).toBe(1);
    const run = runOf(
      { record: recordOf(branch().log.facts()), state: branch().log.state() },
      rubric,
    );
    expect(run.answered).toEqual([]);
    expect(filtered([{ run, verdict: 'verified' }], {})).toEqual([]);
  });

  test('has hints and second tries, and no confidence, board or note', () => {
    const session = branch();
    expect(session.send({ type: 'hint' }).ok).toBe(true);
    expect(session.send({ type: 'guess', when: 'middle', sure: 5 }).ok).toBe(false);
    const filed = { type: 'guessed', when: 'end', sure: 5, seq: session.log.facts().length, at: 9 };
    const refused = reduce(session.log.state(), filed as SessionEvent);
    expect(refused).toMatchObject({ ok: false, error: { code: 'not-in-branch' } });
  });

  test('cannot be of an assessment', () => {
    const facts = begun({ branch: BRANCH }, 'assessment').log.facts();
    expect(beganOf(facts).branch).toBeUndefined();
    const forged = [{ ...beganOf(facts), seq: 0, at: 1, branch: BRANCH }];
    expect(replay(forged)).toMatchObject({ ok: false, error: { code: 'practice-only' } });
  });

  test('leaves the run it is of as it was', () => {
    const run = begun({});
    const before = JSON.stringify(run.log.facts());
    const other = begun({ branch: BRANCH });
    other.send({ type: 'choose', option: 'fair-question' });
    expect(JSON.stringify(run.log.facts())).toBe(before);
    expect(beganOf(other.log.facts())).toEqual({ ...beganOf(run.log.facts()), branch: BRANCH });
  });
});
