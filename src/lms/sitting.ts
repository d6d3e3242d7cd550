import type { Result } from '../core/kernel/result.ts';
import type { EventDraft } from '../core/run/event.ts';
import type { Content } from '../session/play/content.ts';
import type { FactLog } from '../session/play/log.ts';
import { type Courier, openCourier } from './courier.ts';
import type { LaunchInfo, LmsPort, LmsProblem } from './port.ts';
import { type Report, type RunOutcome, reportOf, standingAfter } from './report.ts';

/** One opening of a unit by a platform: a run that is followed is handed over as it goes. */
export interface Sitting {
  readonly told: LaunchInfo;
  /**
   * Follow a run from how it stands now. A run followed before is left. A run of another scenario is
   * not followed: its result belongs to another unit.
   */
  readonly follow: (log: FactLog, content: Content) => void;
  /** The page is put away, or the network is back: hand over what waits. */
  readonly flush: () => Promise<void>;
  readonly end: () => Promise<Result<void, LmsProblem>>;
  readonly outcome: () => RunOutcome; // as the platform was told last
}

/** After these a platform is told at once; all else goes with the next of them. */
const TOLD_AT_ONCE: readonly EventDraft['type'][] = [
  'began',
  'faced',
  'chose',
  'retried',
  'ended',
  'filed',
  'skipped',
];

/** How a sitting is set up. */
export interface SittingSetup {
  readonly scenario: string; // of this unit
  readonly pass: number; // 0..100; a platform may set another
  readonly seconds: () => number; // of this sitting so far
  readonly tell: (problem: LmsProblem | undefined) => void;
  readonly resumed?: ResumedRun; // the run the platform kept
  readonly keepsPlace?: boolean; // false: what the platform kept could not be read, and stays as it is
}

/** The run that a platform kept, rebuilt. */
export interface ResumedRun {
  readonly log: FactLog;
  readonly content: Content;
}

/** Sits down with a platform that has opened this unit. */
export function openSitting(port: LmsPort, setup: SittingSetup): Sitting {
  const { scenario, seconds, tell, resumed, keepsPlace } = setup;
  const pass = port.told.pass ?? setup.pass;
  const reportNow = ({ log, content }: ResumedRun): Report =>
    reportOf(log.facts(), log.state(), content.rubric, pass);
  const kept = resumed && reportNow(resumed);
  const already = kept && {
    run: kept.run,
    answers: Math.min(port.told.answers ?? kept.answers.length, kept.answers.length),
  };
  const courier: Courier = openCourier(port, seconds, tell, already, keepsPlace);
  if (kept && isOwed(kept, port.told)) void courier.offer(kept, true);
  let leave = (): void => {};
  return {
    told: port.told,
    follow: (log, content) => {
      leave();
      leave = () => {};
      if (log.state().began.scenario.id !== scenario) return;
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

/** Whether a platform that says what it has accepted lacks some of the run whose place it kept. */
function isOwed(kept: Report, { answers, standing }: LaunchInfo): boolean {
  if (answers === undefined) return false; // it says nothing of the kind: what it kept, it has
  const { complete, success } = standingAfter(standing, kept);
  return (
    answers < kept.answers.length || complete !== standing.complete || success !== standing.success
  );
}
