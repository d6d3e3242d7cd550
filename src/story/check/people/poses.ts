import { type StageStance, stanceOf } from '../../../core/scenario/line/line.ts';
import { stopsOf } from '../../../core/scenario/line/stop.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { SourceFile } from '../../compile.ts';
import { problemAt, type StoryProblem } from '../../problem.ts';
import type { Outline, OutlineLine } from '../../source/outline.ts';
import { passagesIn } from '../../source/passages.ts';

/** Words of a narrated line, with the poses whose picture agrees with them. */
const POSES_BY_WORDS: readonly (readonly [RegExp, readonly StageStance[]])[] = [
  [/\barms (?:crossed|folded)\b|\b(?:crosses|folds) (?:her|his|their) arms\b/i, ['closed']],
  [/\buncrosses\b/i, ['rest', 'opened', 'own']],
  [/\bhands? (?:stay )?over (?:her|his|their) ears\b/i, ['own']],
  [/\b(?:holds|turns) the cup\b/i, ['own']],
  [/\bfolding a blanket\b|\btowel (?:she|he) is holding\b/i, ['own']],
  [/\bsleeve (?:is|comes) down\b/i, ['own']],
  [/\bholds (?:her|his) (?:right|left) hand in a (?:folded )?towel\b/i, ['own']],
  [/\b(?:clicked|clicks) the pen\b|\bthe pen (?:stops|goes around)\b/i, ['own']],
  [/\bhand out with a pen\b|\bpen up\b/i, ['opened']],
  [/\btypes with two thumbs\b|\bthumbs wait\b/i, ['phone']],
  [/\bsleeves down over (?:her|his) hands\b/i, ['closed']],
];

/** What nobody does with folded arms. */
const HANDS_BUSY =
  /(?:^|[.;] )(?:she|he|they) (?:signs|writes|draws|counts|folds|unfolds|stacks|squares|types|drinks|wipes|picks up|puts (?:down|back)|lays|copies|fills in)\b/i;

/** Returns what a line says about the scenario's person: notices, and narration that is not about somebody else. */
function toldOf({ text, tags }: OutlineLine, { cast, person }: Scenario): string {
  const isOfAnother = cast.some(
    ({ id, name }) => id !== person && (text.includes(`{${id}}`) || text.includes(name)),
  );
  const told = tags.who === undefined && !isOfAnother ? text : '';
  return `${told} ${tags.notice ?? ''}`;
}

/** How a body is held, and the line that says so; no pose before the first of a passage that says it. */
interface HeldPose {
  readonly pose?: StageStance;
  readonly by?: OutlineLine;
}

/** Returns how the body is held after a line of the person, or narrated. */
function heldAfter(line: OutlineLine, before: HeldPose): HeldPose {
  const { pose, mood } = line.tags;
  if (pose !== undefined) return { pose, by: line };
  return mood === undefined ? before : { pose: stanceOf(mood), by: line };
}

/** Returns words that contradict the person's pose, with the pose that would fit. */
function deniedBy(held: StageStance | undefined, words: string) {
  const [pattern, poses = []] = POSES_BY_WORDS.find(([found]) => found.test(words)) ?? [];
  const [pose] = poses;
  const isShown = held !== undefined && poses.includes(held);
  const found = pattern?.exec(words)?.[0];
  if (found !== undefined && pose !== undefined && !isShown) return { found, pose };
  const [busy] = held === 'closed' ? (HANDS_BUSY.exec(words) ?? []) : [];
  return busy === undefined ? undefined : { found: busy.replace(/^\W+/, ''), pose: 'rest' };
}

const placeOf = (by: OutlineLine | undefined, line: OutlineLine): string =>
  by === undefined || by.line <= line.line ? 'the line' : `line ${by.line}, which is shown with it`;

/** Finds words of a line that the picture beside it denies. */
function checkTold(line: OutlineLine, { pose: held, by }: HeldPose, scenario: Scenario) {
  const denied = deniedBy(held, toldOf(line, scenario));
  if (denied === undefined) return [];
  const shown = held === undefined ? 'what was before' : `“${held}”`;
  const message = `“${denied.found}” is said while the picture shows ${shown}.`;
  const fix = `Add “# pose: ${denied.pose}” to ${placeOf(by, line)}.`;
  return [problemAt(line, 'pose-denied', message, fix)];
}

/** Finds a pose that nobody sees, since the mood of a line that is shown together with it takes it back. */
function checkSeen(line: OutlineLine, { pose: held, by }: HeldPose) {
  const { pose } = line.tags;
  if (pose === undefined || pose === held || by === undefined) return [];
  if (by.tags.pose !== undefined) return []; // the author says another one
  const message = `“# pose: ${pose}” is never seen: line ${by.line} is shown with it, and its mood shows “${held}”.`;
  return [problemAt(line, 'pose-unseen', message, `Add “# pose: ${pose}” to line ${by.line}.`)];
}

/** Lists what the pictures of a passage deny. The page waits after each spoken line and shows what that line shows. */
function deniedIn(lines: readonly OutlineLine[], scenario: Scenario): readonly StoryProblem[] {
  const isOwn = ({ tags }: OutlineLine) => (tags.who ?? scenario.person) === scenario.person;
  let held: HeldPose = {};
  let from = 0;
  return stopsOf(lines.map(({ tags }) => tags.who !== undefined)).flatMap((stop) => {
    const shown = lines.slice(from, stop).filter(isOwn);
    from = stop;
    held = shown.reduce((before, line) => heldAfter(line, before), held);
    const seen = held;
    return shown.flatMap((line) => [...checkTold(line, seen, scenario), ...checkSeen(line, seen)]);
  });
}

/**
 * Checks that no line contradicts the picture it is shown beside: folded arms are folded, a held cup is held, and a pose
 * that a line gives is to be seen.
 */
export function checkPoses(
  outline: Outline,
  scenario: Scenario,
  sources: readonly SourceFile[],
): readonly StoryProblem[] {
  const found = passagesIn(sources, outline).flatMap((lines) => deniedIn(lines, scenario));
  const byLine = new Map(found.map((one) => [`${one.file}:${one.line} ${one.message}`, one]));
  return [...byLine.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
