import type { Draft } from '../core/event.ts';
import type { Result } from '../core/result.ts';
import type { Content } from '../session/content.ts';
import type { Log } from '../session/log.ts';
import { type Courier, openCourier } from './courier.ts';
import type { LmsPort, LmsProblem, Told } from './port.ts';
import { answersOf, type Outcome, reportOf, runName } from './report.ts';

/** One opening of a unit by a platform: a run that is followed is handed over as it goes. */
export interface Sitting {
  readonly told: Told;
  /** Follow a run from how it stands now. A run followed before is left. */
  readonly follow: (log: Log, content: Content) => void;
  /** The page is put away, or the network is back: hand over what waits. */
  readonly flush: () => Promise<void>;
  readonly end: () => Promise<Result<void, LmsProblem>>;
  readonly outcome: () => Outcome; // as the platform was told last
}

/** After these a platform is told at once; all else goes with the next of them. */
const TOLD_AT_ONCE: readonly Draft['type'][] = [
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
  readonly pass: number; // 0..100; a platform may set another
  readonly seconds: () => number; // of this sitting so far
  readonly tell: (problem: LmsProblem | undefined) => void;
  readonly resumed?: { readonly log: Log; readonly content: Content }; // the run the platform kept
}

/** Sits down with a platform that has opened this unit. */
export function openSitting(port: LmsPort, setup: SittingSetup): Sitting {
  const { pass, seconds, tell, resumed } = setup;
  const state = resumed?.log.state();
  const already = state &&
    resumed && {
      run: runName(state),
      answers: answersOf(state, resumed.content.rubric).length,
    };
  const courier: Courier = openCourier(port, seconds, tell, already);
  let leave = (): void => {};
  return {
    told: port.told,
    follow: (log, content) => {
      leave();
      const offer = (now: boolean): void => {
        const report = reportOf(log.facts(), log.state(), content.rubric, port.told.pass ?? pass);
        void courier.offer(report, now);
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
