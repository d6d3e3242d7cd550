import { stopsOf } from '../../../core/scenario/line/stop.ts';
import type { SourceFile } from '../../compile.ts';
import { problemAt, type StoryProblem } from '../../problem.ts';
import type { Outline, OutlineLine } from '../../source/outline.ts';
import { passagesIn } from '../../source/passages.ts';

/** Returns the line of these that takes somebody away, unless a later one brings them back. */
const goneBy = (who: string, lines: readonly OutlineLine[]): OutlineLine | undefined =>
  lines.reduce<OutlineLine | undefined>((gone, line) => {
    const { leaves, enters, who: speaker } = line.tags;
    if (leaves.includes(who)) return line;
    return enters.includes(who) || speaker === who ? undefined : gone;
  }, undefined);

/** Lists who is gone from the picture beside their own words. The page waits after each spoken line. */
function unseenIn(lines: readonly OutlineLine[]): readonly StoryProblem[] {
  let from = 0;
  return stopsOf(lines.map(({ tags }) => tags.who !== undefined)).flatMap((stop) => {
    const shown = lines.slice(from, stop);
    from = stop;
    const at = shown.findIndex(({ tags }) => tags.who !== undefined);
    const spoken = shown[at];
    const who = spoken?.tags.who;
    const gone = who === undefined ? undefined : goneBy(who, shown.slice(at + 1));
    if (spoken === undefined || gone === undefined) return [];
    const message = `“${who}” speaks in line ${spoken.line} and is not seen: this line is shown with it and takes them away.`;
    const fix = `Put it before their words or into what comes next. Who is only heard has “# leaves: ${who}” on their own line.`;
    return [problemAt(gone, 'speaker-unseen', message, fix)];
  });
}

/** Checks that whoever speaks is in the picture while their words are read; at an ending its own picture is checked. */
export function checkSpeakers(
  outline: Outline,
  sources: readonly SourceFile[],
): readonly StoryProblem[] {
  const found = passagesIn(sources, outline).flatMap(unseenIn);
  const byLine = new Map(found.map((one) => [`${one.file}:${one.line} ${one.message}`, one]));
  return [...byLine.values()].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
