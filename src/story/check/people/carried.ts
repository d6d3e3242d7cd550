import { CARRIED_ENDING } from '../../../core/scenario/carried.ts';
import type { Scenario } from '../../../core/scenario/scenario.ts';
import type { SourceFile } from '../../compile.ts';
import type { StoryProblem } from '../../problem.ts';

const READS_LEAST = 2; // a fact that is carried must change at least two lines

const countOf = (sources: readonly SourceFile[], pattern: RegExp): number =>
  sources.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);

const isDeclared = (sources: readonly SourceFile[], name: string): boolean =>
  countOf(sources, new RegExp(`^\\s*VAR\\s+${name}\\b`, 'gm')) > 0;

/**
 * Checks what passes between a first and a second contact: what a story hands on it must keep in a variable, and what a
 * second contact knows it must declare and read in at least two places besides.
 */
export function checkCarried(
  { carries = [], follows }: Scenario,
  sources: readonly SourceFile[],
  scenarioFile: string,
): readonly StoryProblem[] {
  const wrong = (code: string, message: string, fix: string): StoryProblem => ({
    code,
    file: scenarioFile,
    message,
    fix,
  });
  const lost = carries
    .filter((name) => name !== CARRIED_ENDING && !isDeclared(sources, name))
    .map((name) =>
      wrong(
        'carries-nothing',
        `“carries” names “${name}”, which story.ink does not keep.`,
        `Write “VAR ${name} = …” in story.ink, or take the name out.`,
      ),
    );
  const known = follows === undefined ? [] : ['met', ...Object.keys(follows.facts)];
  const unread = known.flatMap((name) => {
    if (!isDeclared(sources, name)) {
      const message = `“follows” gives the story “${name}”, which story.ink does not declare.`;
      return [wrong('carried-undeclared', message, `Write “VAR ${name} = …” in story.ink.`)];
    }
    const reads = countOf(sources, new RegExp(`\\b${name}\\b`, 'g')) - 1; // without its declaration
    if (reads >= READS_LEAST) return [];
    const message = `The carried fact “${name}” is read in ${reads} places; ${READS_LEAST} is the least.`;
    return [wrong('carried-unread', message, 'Let it change another line, or carry it no more.')];
  });
  return [...lost, ...unread];
}
