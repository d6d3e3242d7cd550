import { readDrills } from '../../content/drills.ts';
import { closedProblem, readMissingReaders } from '../../content/reviews.ts';
import { readRoomMoments } from '../../content/room.ts';
import { readScenarioPictures } from '../../content/scenario-pictures.ts';
import { readTheirSide } from '../../content/their-side.ts';
import { weakBank } from '../../content/weak-bank.ts';
import { playLoadOf } from '../../core/run/play-load.ts';
import { replay } from '../../core/run/reduce.ts';
import type { SessionState } from '../../core/run/state.ts';
import { isHonestTime, playMinutes } from '../../core/scenario/teaching/play-time.ts';
import { scoreOfRun } from '../../core/scoring/score.ts';
import type { Content } from '../../session/play/content.ts';
import { playThrough } from '../../session/play/play-through.ts';
import { seededChance } from '../../simulate/chance.ts';
import { policyPlayer } from '../../simulate/policy.ts';
import { problemText, type StoryProblem } from '../../story/problem.ts';
import { toldWords } from '../../studio/told/told-words.ts';
import { loadSubject, verifyScenario } from '../commands/proof/proof.ts';
import { verifyExit, verifyText } from '../commands/proof/verify-text.ts';
import { loadProgramme, loadRubric, loadScenario, scenarioIds } from '../content/content.ts';
import { diskFiles } from '../content/disk.ts';
import { readingLines } from '../content/readings.ts';
import { terminalWords } from '../words.ts';
import { missingOf } from './missing.ts';

/** What was found of a scenario, and the exit code that says so. */
export interface ScenarioReadiness {
  readonly lines: readonly string[];
  readonly exit: 0 | 1 | 2 | 3; // as `verify` has it; 2 where there is none, or it does not build
}

const SEED = 1;

/** Plays a scenario once, always by the line with the highest levels. */
export function playStrongest(content: Content): SessionState {
  const player = policyPlayer('skilled', seededChance(SEED));
  const { variant } = content.playable;
  const facts = playThrough(content, { seed: SEED, mode: 'practice', variant }, player, () => 0);
  const state = replay(facts);
  if (!state.ok) throw new Error(`a played run does not follow: ${state.error.code}`);
  return state.value;
}

/** Says how the strongest run ends, and how long it takes. */
function played(content: Content, state: SessionState): readonly string[] {
  const { title, minutes: stated } = content.playable.scenario.card;
  const ending = state.ended?.title ?? '';
  const overall = scoreOfRun(state, content.rubric).shown ?? 0;
  const estimated = playMinutes(playLoadOf(state));
  const minutes = Math.round(estimated);
  return [
    terminalWords('check.plays', { title, ending, overall }),
    isHonestTime(stated, estimated)
      ? terminalWords('check.time', { stated, minutes })
      : terminalWords('check.time.off', { stated, minutes }),
  ];
}

const unbuilt = (problems: readonly StoryProblem[]): ScenarioReadiness => ({
  lines: problems.map(problemText),
  exit: 2,
});

/** Whether a scenario builds, plays to an ending and is proved, and what it still lacks. */
export function checkReadiness(root: string, id: string): ScenarioReadiness {
  const known = scenarioIds(root);
  if (!known.includes(id)) {
    return { lines: [terminalWords('no-scenario', { id, known: known.join(', ') })], exit: 2 };
  }
  const rubric = loadRubric(root);
  if (!rubric.ok) return unbuilt(rubric.error);
  const loaded = loadScenario(root, id, rubric.value.rubric);
  if (!loaded.ok) return unbuilt(loaded.error);
  const beside = [
    readRoomMoments(diskFiles(root), id, loaded.value.outline),
    readTheirSide(diskFiles(root), id, loaded.value),
    readDrills(diskFiles(root), id, loaded.value),
    readScenarioPictures(diskFiles(root), id, loaded.value),
  ].flatMap((read) => (read.ok ? [] : read.error));
  if (beside.length > 0) return unbuilt(beside);
  const { playable, outline, translations } = loaded.value;
  const readings = readingLines(root, id, (language) =>
    language === 'en' ? playable.hash : translations[language]?.hash,
  );
  if (!readings.ok) return unbuilt(readings.error);
  const waitsFor = readMissingReaders(diskFiles(root), playable);
  if (!waitsFor.ok) return unbuilt(waitsFor.error);
  const programme = loadProgramme(root);
  if (waitsFor.value.length > 0 && programme.ok && programme.value.includes(id))
    return unbuilt([closedProblem('stories/programme.json', id, waitsFor.value)]);
  const subject = loadSubject(root, id);
  if (!subject.ok) return unbuilt(subject.error);
  const proved = verifyScenario(root, id, () => true);
  if (!proved.ok) return unbuilt(proved.error);
  const { report } = proved.value;
  const content = { ...rubric.value, playable };
  const { scenario } = playable;
  const { rules } = subject.value;
  const missing = [
    ...missingOf(root, { id, scenario, outline, rules, waitsFor: waitsFor.value }),
    ...weakBank(diskFiles(root), id, playable.bank).map(problemText),
  ];
  const exit = verifyExit(report);
  const all = report.verdicts.length;
  return {
    lines: [
      terminalWords('check.builds', { folder: `stories/${id}` }),
      ...played(content, playStrongest(content)),
      ...(exit === 0 ? [toldWords('verify-proved', { scenario: id, all })] : verifyText(report)),
      missing.length === 0
        ? terminalWords('missing.nothing')
        : terminalWords('missing', { count: missing.length }),
      ...missing.map((one) => `  - ${one}`),
      ...readings.value,
    ],
    exit,
  };
}
