import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { problemText } from '../../story/problem.ts';
import { type VerifyReport, verifyStory } from '../../story/verify/verify.ts';
import { loadSubject, MOST_STATES, translationProblems } from '../proof.ts';
import { summaryOf, toldVerdict } from '../verify-text.ts';
import type { Answer, Order, Setting } from './order.ts';

const NEAREST = 400; // states of a first look
const WALKS = 3; // in lock step with the stock runtime; a save wants its answer soon
const FEW = 50_000; // states, which are seen so soon that there is no need for a first look

const { root, newest } = workerData as Setting;
const counts = new Int32Array(newest);
const seen = new Map<string, number>(); // states, by scenario

/** Verifies what was ordered, as long as nothing newer was. */
function work({ ticket, scenario }: Order): void {
  const began = performance.now();
  const going = (): boolean => Atomics.load(counts, 0) === ticket;
  const say = (news: NonNullable<Answer['news']>): void => {
    const answer: Answer = { ticket, news };
    parentPort?.postMessage(answer);
  };
  const subject = loadSubject(root, scenario);
  if (!subject.ok) {
    say({ stage: 'broken', scenario, problems: subject.error.map(problemText) });
    return;
  }
  const tell = (stage: 'first' | 'whole', report: VerifyReport): void => {
    const milliseconds = Math.round(performance.now() - began);
    const summary = summaryOf(report);
    const verdicts = report.verdicts.map(toldVerdict);
    say({ stage, scenario, summary, verdicts, milliseconds });
    if (stage === 'first') return;
    // Translators follow later: what they have to do holds up no verdict.
    const behind = translationProblems(root, scenario).map(problemText);
    if (behind.length > 0) say({ stage, scenario, summary, verdicts, milliseconds, behind });
    seen.set(scenario, report.states);
    const answer: Answer = { ticket, map: report.map };
    parentPort?.postMessage(answer);
  };
  if ((seen.get(scenario) ?? FEW) >= FEW) {
    const near = verifyStory(subject.value, { states: NEAREST, walks: 1, going });
    if (!going()) return;
    if (near.open > 0) tell('first', near);
  }
  const whole = verifyStory(subject.value, { states: MOST_STATES, walks: WALKS, going });
  if (going()) tell('whole', whole);
}

parentPort?.on('message', (order: Order) => {
  if (Atomics.load(counts, 0) === order.ticket) work(order);
  const done: Answer = { ticket: order.ticket };
  parentPort?.postMessage(done);
});
