import { type StageStance, stanceOf } from '../../../core/scenario/line/line.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { StoryProblem } from '../../problem.ts';
import type { Outline, OutlineLine } from '../../source/outline.ts';
import { type PartPassage, passagesOfPart } from './faces.ts';

/** Words of a narrated line, with the poses whose picture agrees with them. */
const POSES_BY_WORDS: readonly (readonly [RegExp, readonly StageStance[]])[] = [
  [/\barms (?:crossed|folded)\b|\b(?:crosses|folds) (?:her|his|their) arms\b/i, ['closed']],
  [/\buncrosses\b/i, ['rest', 'opened', 'own']],
  [/\bhands? (?:stay )?over (?:her|his|their) ears\b/i, ['own']],
  [/\b(?:holds|turns) the cup\b/i, ['own']],
  [/\bfolding a blanket\b|\btowel (?:she|he) is holding\b/i, ['own']],
  [/\bsleeve (?:is|comes) down\b/i, ['own']],
  [/\bholds (?:her|his) (?:right|left) hand in a folded towel\b/i, ['own']],
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

/** Returns the person's pose after a line; undefined before the first mood or pose. */
function heldAfter(
  { tags }: OutlineLine,
  before: StageStance | undefined,
): StageStance | undefined {
  return tags.pose ?? (tags.mood === undefined ? before : stanceOf(tags.mood));
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

/** Lists the lines of a passage that contradict the picture. */
function deniedIn({ file, lines }: PartPassage, scenario: Scenario): readonly StoryProblem[] {
  let held: StageStance | undefined;
  return lines.flatMap((line): readonly StoryProblem[] => {
    if ((line.tags.who ?? scenario.person) !== scenario.person) return [];
    held = heldAfter(line, held);
    const denied = deniedBy(held, toldOf(line, scenario));
    if (denied === undefined) return [];
    const shown = held === undefined ? 'what was before' : `“${held}”`;
    return [
      {
        code: 'pose-denied',
        file,
        line: line.line,
        message: `“${denied.found}” is said while the picture shows ${shown}.`,
        fix: `Add “# pose: ${denied.pose}” to the line.`,
      },
    ];
  });
}

/** Checks that no line contradicts its picture: folded arms are folded, a held cup is held. */
export function checkPoses(outline: Outline, scenario: Scenario): readonly StoryProblem[] {
  return outline.parts
    .flatMap((part, index) => passagesOfPart(part, outline.parts[index + 1]))
    .flatMap((passage) => deniedIn(passage, scenario));
}
