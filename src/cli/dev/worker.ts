import { performance } from 'node:perf_hooks';
import { parentPort, workerData } from 'node:worker_threads';
import { type ForProof, MOST_STATES } from '../../content/proof-subject.ts';
import type { Compile } from '../../story/compile.ts';
import { problemText } from '../../story/problem.ts';
import { StoryDraft } from '../../story/source/draft.ts';
import { summaryOf, toldVerdict, verdictNotes } from '../../studio/told/verdict-text.ts';
import { verifyNearestFirst } from '../../verify/nearest-first.ts';
import type { VerifyReport } from '../../verify/verify.ts';
import { loadForProof, translationFaults } from '../commands/proof/proof.ts';
import { isPlainStory } from '../content/content.ts';
import type { ProofAnswer, ProofOrder, Setting } from './order.ts';
import { plainStoryLacks } from './plain-story.ts';

const SMALL_STORY_STATES = 4000; // states; smaller stories need no first search

const { root, newest } = workerData as Setting;
const counts = new Int32Array(newest);
const seen = new Map<string, number>(); // number of states, by scenario
const drafts = new Map<string, StoryDraft>(); // by path of story.ink

const compile: Compile = (files) => {
  const draft = drafts.get(files.main) ?? new StoryDraft();
  drafts.set(files.main, draft);
  return draft.compile(files);
};

/** Verifies a scenario, unless a newer order cancels it. */
function work({ ticket, scenario }: ProofOrder): void {
  const began = performance.now();
  const going = (): boolean => Atomics.load(counts, 0) === ticket;
  const say = (news: NonNullable<ProofAnswer['news']>): void => {
    const answer: ProofAnswer = { ticket, news };
    parentPort?.postMessage(answer);
  };
  const lacks = isPlainStory(root, scenario) ? plainStoryLacks(root, scenario) : undefined;
  if (lacks !== undefined) {
    say({ stage: 'plain', scenario, lacks });
    return;
  }
  const loaded = loadForProof(root, scenario, compile);
  if (!loaded.ok) {
    say({ stage: 'broken', scenario, problems: loaded.error.map(problemText) });
    readAhead(going);
    return;
  }
  const { subject } = loaded.value;
  const newsOf = (stage: 'first' | 'whole', report: VerifyReport) => ({
    stage,
    scenario,
    summary: summaryOf(report),
    verdicts: report.verdicts.map((verdict) => toldVerdict(verdict)),
    milliseconds: Math.round(performance.now() - began),
  });
  const atOnce = (seen.get(scenario) ?? SMALL_STORY_STATES) < SMALL_STORY_STATES;
  const { report, routes } = verifyNearestFirst(
    subject,
    { states: MOST_STATES, going, atOnce },
    (near) => say(newsOf('first', near)),
  );
  if (!going()) return;
  const news = newsOf('whole', report);
  say(news);
  seen.set(scenario, report.states);
  // Map and translations come after the verdicts, so that they delay none.
  readAhead(going);
  if (!going()) return;
  const paths = routes(going);
  if (!going()) return;
  const noted = { ...news, notes: verdictNotes(report, paths) };
  const { places, errors } = paths;
  const { verdicts, notes } = noted;
  const shown = { map: report.map, routes: { places, errors }, verdicts, notes };
  const answer: ProofAnswer = { ticket, shown };
  parentPort?.postMessage(answer);
  say(noted);
  const behind = going() ? behindOf(scenario, loaded.value) : [];
  if (behind.length > 0) say({ ...noted, behind });
}

/** Parses what the next save probably leaves unchanged, until one comes. */
function readAhead(going: () => boolean): void {
  for (const draft of drafts.values()) while (going() && draft.readAhead());
}

const behindOf = (scenario: string, loaded: ForProof): readonly string[] =>
  translationFaults(root, scenario, loaded, compile).map(problemText);

parentPort?.on('message', (order: ProofOrder) => {
  if (Atomics.load(counts, 0) === order.ticket) work(order);
  const done: ProofAnswer = { ticket: order.ticket };
  parentPort?.postMessage(done);
});
