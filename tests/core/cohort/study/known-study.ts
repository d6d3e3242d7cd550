import type { CohortRun } from '../../../../src/core/cohort/run.ts';
import { STUDY_FORMAT, type Study } from '../../../../src/core/cohort/study/study.ts';
import { seededChance } from '../../../../src/simulate/chance.ts';
import { run } from '../runs.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** The first moment of a day, for tests that count days in UTC. */
const dayAt = (iso: string): number => Date.parse(`${iso}T10:00:00Z`);
export const utcDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** A plan of two arms, two sites and three waves. */
export const PLAN: Study['plan'] = {
  title: 'Scenes or slides',
  arms: ['scenes', 'slides'],
  sites: ['north', 'south'],
  lots: 'sessions',
  waves: [
    { name: 'before', from: '2027-03-01', to: '2027-03-14' },
    { name: 'after', from: '2027-03-15', to: '2027-04-12' },
    { name: 'later', from: '2027-04-13', to: '2027-05-10' },
  ],
  primary: { measure: 'shown', scenarios: ['platform-four'], wave: 'after' },
  leftOut: { practice: true, playedBefore: true, underMinutes: 4 },
  consent: { version: '1', text: 'We ask you to take part.' },
  keptUntil: '2028-12-31',
  codes: [],
};

export const studyOf = (codes: Study['plan']['codes'], change: Partial<Study> = {}): Study => ({
  format: STUDY_FORMAT,
  version: 1,
  plan: { ...PLAN, codes },
  lock: { at: dayAt('2027-02-28'), hash: 'aa', opened: false },
  withdrawn: [],
  ...change,
});

/** A run of a participant on a day, ten minutes long. */
export const ofCode = (code: string, day: string, change: Partial<CohortRun> = {}): CohortRun =>
  run(code, dayAt(day), {
    session: `${code} ${day}`,
    participant: code,
    lastAt: dayAt(day) + 10 * MINUTE,
    ...change,
  });

/** What the first arm gains more than the second, in both later waves. */
export const TRUE_EFFECT = 5; // points

const whole = (score: number): number => Math.min(100, Math.max(0, Math.round(score)));

/**
 * Draws a study whose truth is known: people of one session are alike in each wave, sites differ, sessions are drawn
 * to arms within sites, and have 4 to 9 people.
 */
export function knownStudy(seed: number, sessionsInArm: number) {
  const chance = seededChance(Math.imul(seed + 1, 0x9e3779b1));
  const codes: { code: string; arm: string; site: string; session: string }[] = [];
  const runs: CohortRun[] = [];
  for (let session = 0; session < 2 * sessionsInArm; session += 1) {
    const arm = session % 2;
    const site = Math.floor(session / 2) % 2;
    const shared = PLAN.waves.map(() => 4 * chance.normal());
    const size = 4 + Math.floor(6 * chance.share());
    for (let person = 0; person < size; person += 1) {
      const code = `c${session}-${person}`;
      const place = { arm: PLAN.arms[arm] ?? '', site: PLAN.sites[site] ?? '' };
      codes.push({ code, ...place, session: `s${session}` });
      const skill = 50 + 3 * site + 8 * chance.normal();
      for (const [wave, { from }] of PLAN.waves.entries()) {
        const gain = wave === 0 ? 0 : 3 + (arm === 0 ? TRUE_EFFECT : 0);
        const shown = whole(skill + (shared[wave] ?? 0) + gain + 8 * chance.normal());
        const day = utcDay(dayAt(from) + (session % 5) * DAY);
        runs.push(ofCode(code, day, { shown, overall: shown }));
      }
    }
  }
  return { study: studyOf(codes), runs };
}
