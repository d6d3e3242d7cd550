import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { SourceFile } from '../../compile.ts';
import { problemAt, type SourceSpot, type StoryProblem } from '../../problem.ts';
import type { Outline, OutlineLine, OutlinePart } from '../../source/outline.ts';

/** The lines before the options of a part, or after one of them. */
export interface PartPassage {
  readonly file: string;
  readonly from: number; // first and last line of the file it can reach
  readonly to: number;
  readonly lines: readonly OutlineLine[];
}

const STORY_END = Number.POSITIVE_INFINITY;

/** Splits a part into passages: before the options, then after each option. */
export function passagesOfPart(
  part: OutlinePart,
  next: SourceSpot | undefined,
): readonly PartPassage[] {
  const starts = [part.line, ...part.options.map(({ line }) => line)];
  const end = next?.file === part.file ? next.line : STORY_END;
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? end;
    const lines = part.lines.filter(({ line }) => line >= from && line < to);
    return { file: part.file, from, to, lines };
  });
}

const leaves = (passage: PartPassage, who: string): boolean =>
  passage.lines.some(({ tags }) => tags.leaves.includes(who));

/** Returns whose face a line shows; a narrated line with a mood shows the scenario's person. */
const showsFace = (passage: PartPassage, person: string): boolean =>
  passage.lines.some(({ tags }) => tags.mood !== undefined && (tags.who ?? person) === person);

/** Checks that the person's face changes after a critical option, unless they leave: no smile stays after a threat. */
function checkFace(part: OutlinePart, passages: readonly PartPassage[], person: string) {
  return part.options.flatMap(({ file, line, option }, index): readonly StoryProblem[] => {
    const passage = passages[index + 1];
    if (option.criticalError === undefined || passage === undefined) return [];
    if (showsFace(passage, person) || leaves(passage, person)) return [];
    const message = `After the critical option “${option.id}” the face of “${person}” stays as it was.`;
    const fix = `Add “# mood: …” to a line they speak, or to a narrated line, before the next option.`;
    return [{ code: 'face-unchanged', file, line, message, fix }];
  });
}

/** Returns who leaves by a line of logic: with `~ left = true` the person, with `~ ray_left = true` Ray. */
function leaverOf(logic: string, { person, cast }: Scenario): string | undefined {
  const sent = /^~\s*(?:(?<who>\w+)_)?left\s*=\s*true\b/.exec(logic);
  if (sent === null) return undefined;
  const who = sent.groups?.who ?? person;
  return cast.some(({ id }) => id === who) ? who : undefined;
}

/** Whether nothing stands between two lines of a file that makes the second another way to go. */
const followsAtOnce = (source: readonly string[], first: number, second: number): boolean =>
  source.slice(first, second - 1).every((text) => !/^\s*(?:[-{}+*=]|->)/.test(text));

/** Whoever left in a line does not speak in the very next: nobody would see them come back. */
function checkLeft({ lines }: OutlinePart, sources: readonly SourceFile[]) {
  return lines.flatMap((line, index): readonly StoryProblem[] => {
    const next = lines[index + 1];
    const who = next?.tags.who;
    if (next === undefined || who === undefined || !line.tags.leaves.includes(who)) return [];
    const source = sources.find(({ file }) => file === line.file)?.text.split('\n') ?? [];
    if (!followsAtOnce(source, line.line, next.line)) return [];
    const message = `“${who}” has left in line ${line.line}, and speaks here.`;
    const fix = `Put “# leaves: ${who}” on their last line, or let them come back in words first.`;
    return [problemAt(next, 'speaks-gone', message, fix)];
  });
}

/** Checks that the picture follows the words: a mood after a critical option, `leaves` when somebody leaves. */
export function checkFaces(
  outline: Outline,
  scenario: Scenario,
  sources: readonly SourceFile[],
): readonly StoryProblem[] {
  const passages = outline.parts.map((part, index) =>
    passagesOfPart(part, outline.parts[index + 1]),
  );
  const faces = outline.parts.flatMap((part, index) =>
    checkFace(part, passages[index] ?? [], scenario.person),
  );
  const all = passages.flat();
  const stayed = outline.logic.flatMap(({ file, line, text }): readonly StoryProblem[] => {
    const who = leaverOf(text, scenario);
    const passage = all.findLast((one) => one.file === file && one.from <= line && line < one.to);
    if (who === undefined || passage === undefined || leaves(passage, who)) return [];
    const message = `“${text}” says that “${who}” has left, and no line here takes them off the stage.`;
    const fix = `Add “# leaves: ${who}” to the line with which they are gone.`;
    return [{ code: 'stays-on-stage', file, line, message, fix }];
  });
  const gone = outline.parts.flatMap((part) => checkLeft(part, sources));
  return [...faces, ...stayed, ...gone];
}
