import type { Result } from '../core/kernel/result.ts';
import type { EventDraft } from '../core/run/event.ts';
import type { Content } from '../session/play/content.ts';
import type { FactLog } from '../session/play/log.ts';
import { type Courier, openCourier } from './courier.ts';
import type { LaunchInfo, LmsPort, LmsProblem } from './port.ts';
import { type Report, type RunOutcome, reportOf, standingAfter } from './report.ts';

/** One launch of a unit by a platform; the run it follows is reported as it proceeds. */
export interface Sitting {
  readonly told: LaunchInfo;
  /**
   * Follows a run from its current state and stops following the previous one. A run of another scenario is ignored:
   * its result belongs to another unit.
   */
  readonly follow: (log: FactLog, content: Content) => void;
  /** Sends what is queued; called when the page is hidden or the network returns. */
  readonly flush: () => Promise<void>;
  readonly end: () => Promise<Result<void, LmsProblem>>;
  readonly outcome: () => RunOutcome; // as last reported to the platform
}

/** Facts after which the platform is told at once; others wait for the next of these. */
const TOLD_AT_ONCE: readonly EventDraft['type'][] = [
  'began',
  'faced',
  'chose',
  'retried',
  'ended',
  'filed',
  'skipped',
];

/** Options of a sitting. */
export interface SittingSetup {
  readonly scenario: string; // the unit's scenario
  readonly pass: number; // 0..100; the platform may set another
  readonly first?: boolean; // the first finished run counts, not the best
  readonly seconds: () => number; // duration of this session so far
  readonly tell: (problem: LmsProblem | undefined) => void;
  readonly resumed?: ResumedRun; // the run the platform saved
  readonly keepsPlace?: boolean; // false: the saved state could not be read, and stays until a run begins anew
}

/** A saved run, rebuilt. */
export interface ResumedRun {
  readonly log: FactLog;
  readonly content: Content;
}

/** Opens a sitting with the platform that launched this unit. */
export function openSitting(port: LmsPort, setup: SittingSetup): Sitting {
  const { scenario, seconds, tell, resumed } = setup;
  let keepsPlace = setup.keepsPlace ?? true;
  const given = port.told.pass;
  const pass =
    typeof given === 'number'
      ? { mark: given, platforms: true }
      : { mark: setup.pass, platforms: false };
  const reportNow = ({ log, content }: ResumedRun): Report =>
    reportOf(log.facts(), log.state(), content.rubric, pass);
  const kept = resumed && reportNow(resumed);
  const already = kept && {
    run: kept.run,
    answers: Math.min(port.told.answers ?? kept.answers.length, kept.answers.length),
  };
  const courier: Courier = openCourier(port, seconds, tell, already, () => keepsPlace, setup.first);
  if (kept && isOwed(kept, port.told, setup.first)) void courier.offer(kept, true);
  let leave = (): void => {};
  return {
    told: port.told,
    follow: (log, content) => {
      if (log.state().began.branch) return; // the platform keeps the run that counts
      leave();
      leave = () => {};
      if (log.state().began.scenario.id !== scenario) return;
      const { phase } = log.state();
      keepsPlace ||= phase !== 'closed' && phase !== 'skipped'; // nobody can go on from the old one
      const offer = (now: boolean): void => {
        void courier.offer(reportNow({ log, content }), now);
      };
      leave = log.subscribe((_, added) =>
        offer(added.some(({ type }) => TOLD_AT_ONCE.includes(type))),
      );
      offer(true);
    },
    flush: courier.flush,
    end: courier.end,
    outcome: courier.outcome,
  };
}

/** Tells whether the platform lacks some of the run whose state it saved. */
function isOwed(kept: Report, { answers, standing }: LaunchInfo, first?: boolean): boolean {
  if (answers === undefined) return false; // it does not report what it accepted: assume everything
  const { complete, success } = standingAfter(standing, kept, first);
  return (
    answers < kept.answers.length || complete !== standing.complete || success !== standing.success
  );
}
